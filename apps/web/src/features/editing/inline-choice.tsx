import { useState } from 'react';
import styles from './editing.module.css';

/** One choice of InlineChoice. */
export interface Choice {
  value: string;
  label: string;
}

/** Props of InlineChoice. `empty` is the word for no choice; without it one must be chosen. */
export interface InlineChoiceProps {
  value: string | null;
  label: string;
  choices: readonly Choice[];
  onSave: (value: string | null) => unknown;
  empty?: string;
  readOnly?: boolean;
  className?: string;
}

/** A choice that is changed where it stands: the browser's own list, without a frame until it is pointed at or focused. */
export function InlineChoice(props: InlineChoiceProps) {
  const { value, label, choices, onSave, empty, readOnly, className = '' } = props;
  const [pending, setPending] = useState<string | null>(null);
  const [isReached, setReached] = useState(false);
  const shown = pending ?? value ?? '';
  if (readOnly) {
    return (
      <span className={styles.text}>{choices.find((choice) => choice.value === shown)?.label ?? empty ?? '–'}</span>
    );
  }
  // A table holds hundreds of these lists: each fills itself when it is reached.
  const offered = isReached ? choices : choices.filter((choice) => choice.value === shown);
  return (
    <select
      className={`${styles.choice} ${className}`}
      aria-label={label}
      value={shown}
      data-empty={shown === '' || undefined}
      onPointerDown={() => setReached(true)}
      onFocus={() => setReached(true)}
      onChange={async (event) => {
        const next = event.currentTarget.value;
        setPending(next);
        await onSave(next === '' ? null : next);
        setPending(null);
      }}
    >
      {empty !== undefined && (isReached || shown === '') ? <option value="">{empty}</option> : null}
      {offered.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

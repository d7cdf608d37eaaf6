import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './editing.module.css';

/** The ratings of the house: 1 is low, 5 is high. */
export const RATINGS = [1, 2, 3, 4, 5] as const;

/** Props of RatingCell and RatingButtons. */
export interface RatingProps {
  value: number | null;
  label: string;
  onSave: (value: number | null) => unknown;
  readOnly?: boolean;
  /** A cell without shade, for ratings that rank nothing. */
  plain?: boolean;
}

/**
 * A rating from 1 to 5 in a table, shaded by its value. Digits set it, Delete clears it, arrow keys go to the neighbours,
 * and a click opens the browser's list.
 */
export function RatingCell({ value, label, onSave, readOnly, plain }: RatingProps) {
  const [pending, setPending] = useState<number | null | undefined>(undefined);
  const [isReached, setReached] = useState(false);
  const shown = pending === undefined ? value : pending;
  const save = async (next: number | null): Promise<void> => {
    if (next === shown) return;
    setPending(next);
    await onSave(next);
    setPending(undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = Number(event.key);
    if (event.key >= '1' && event.key <= '5') void save(digit);
    else if (event.key === 'Delete' || event.key === 'Backspace') void save(null);
    else if (!moveFocus(event.currentTarget, event.key)) return;
    event.preventDefault();
  };
  if (readOnly) {
    return (
      <span className={styles.rating} data-value={plain ? undefined : (shown ?? undefined)}>
        {shown ?? '–'}
      </span>
    );
  }
  return (
    <select
      className={styles.rating}
      data-value={plain ? undefined : (shown ?? undefined)}
      data-rating=""
      aria-label={label}
      value={shown ?? ''}
      onPointerDown={() => setReached(true)}
      onFocus={() => setReached(true)}
      onKeyDown={onKeyDown}
      onChange={(event) => void save(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
    >
      {isReached || shown === null ? <option value="">–</option> : null}
      {RATINGS.filter((rating) => isReached || rating === shown).map((rating) => (
        <option key={rating} value={rating}>
          {rating}
        </option>
      ))}
    </select>
  );
}

/** Focuses the rating beside or above the given one; false when the key is no arrow or there is none. */
function moveFocus(from: HTMLElement, key: string): boolean {
  const row = from.closest('tr');
  if (!row || !key.startsWith('Arrow')) return false;
  const within = (place: Element | null) => [...(place?.querySelectorAll<HTMLElement>('[data-rating]') ?? [])];
  const here = within(row);
  const at = here.indexOf(from);
  const goal =
    key === 'ArrowLeft'
      ? here[at - 1]
      : key === 'ArrowRight'
        ? here[at + 1]
        : within(key === 'ArrowUp' ? row.previousElementSibling : row.nextElementSibling)[at];
  goal?.focus();
  return true;
}

/** A rating from 1 to 5 as five buttons that can be tapped; arrow keys and digits work too. `clear` adds a way back to no rating. */
export function RatingButtons({ value, label, onSave, readOnly, clear = true }: RatingProps & { clear?: boolean }) {
  const { t } = useTranslation('editing');
  const group = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 1 : -1;
    const isArrow = event.key.startsWith('Arrow');
    const digit = event.key >= '1' && event.key <= '5' ? Number(event.key) : null;
    if (!isArrow && digit === null) return;
    event.preventDefault();
    const next = digit ?? Math.min(5, Math.max(1, (value ?? 3 - by) + by));
    group.current?.querySelector<HTMLElement>(`[data-step="${next}"]`)?.focus();
    void onSave(next);
  };
  if (readOnly) return <span className={styles.text}>{value ?? '–'}</span>;
  return (
    <div className={styles.buttons}>
      <div ref={group} role="radiogroup" aria-label={label} className={styles.steps} onKeyDown={step}>
        {RATINGS.map((rating) => (
          // biome-ignore lint/a11y/useSemanticElements: five joined buttons with roving focus, in groups without a form
          <button
            key={rating}
            type="button"
            role="radio"
            aria-checked={value === rating}
            data-step={rating}
            tabIndex={value === rating || (value === null && rating === 1) ? 0 : -1}
            onClick={() => {
              if (value !== rating) void onSave(rating);
            }}
          >
            {rating}
          </button>
        ))}
      </div>
      {clear && value !== null ? (
        <button type="button" className={styles.quiet} onClick={() => void onSave(null)}>
          {t('clear')}
        </button>
      ) : null}
    </div>
  );
}

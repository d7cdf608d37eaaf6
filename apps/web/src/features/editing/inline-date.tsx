import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import styles from './editing.module.css';

/** Props of InlineDate. Dates are ISO (YYYY-MM-DD). */
export interface InlineDateProps {
  value: string | null;
  label: string;
  onSave: (value: string | null) => unknown;
  readOnly?: boolean;
  min?: string | null;
  max?: string | null;
}

/** A date in the reader's style that turns into the browser's date field: Enter or Tab saves, Escape takes it back, empty clears. */
export function InlineDate({ value, label, onSave, readOnly, min, max }: InlineDateProps) {
  const { t } = useTranslation('editing');
  const formats = useFormats();
  const [draft, setDraft] = useState<string | null>(null);
  const [pending, setPending] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const returnFocus = useRef(false);
  const shown = pending ?? value;

  useEffect(() => {
    if (draft !== null || !returnFocus.current) return;
    returnFocus.current = false;
    button.current?.focus();
  }, [draft]);

  const finish = async (): Promise<void> => {
    if (draft === null) return;
    setDraft(null);
    const next = draft === '' ? null : draft;
    if (next === value) return;
    setPending(next);
    await onSave(next);
    setPending(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      returnFocus.current = true;
      setDraft(null);
    } else if (event.key === 'Enter') {
      returnFocus.current = true;
      void finish();
    }
  };
  if (readOnly) return <span className={styles.text}>{formats.date(shown)}</span>;
  if (draft !== null) {
    return (
      <input
        type="date"
        className={styles.input}
        aria-label={label}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this date
        autoFocus
        value={draft}
        min={min ?? undefined}
        max={max ?? undefined}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => void finish()}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className={`${styles.text} ${styles.editable}`}
      aria-label={t('edit-field', { field: label, value: formats.date(shown) })}
      onClick={() => setDraft(value ?? '')}
    >
      {formats.date(shown)}
    </button>
  );
}

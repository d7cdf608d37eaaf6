import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../app/shortcuts';
import styles from './editing.module.css';

/** Props of InlineText. */
export interface InlineTextProps {
  value: string;
  /** Name of the field, for assistive technology. */
  label: string;
  onSave: (value: string) => unknown;
  /** Several lines: Enter makes a new one, Ctrl+Enter or leaving the field saves. */
  multiline?: boolean;
  /** Shown while the value is empty. */
  placeholder?: string;
  readOnly?: boolean;
  /** An empty text is not saved. */
  required?: boolean;
  className?: string;
  /** How a value that is not being edited or saved looks; the text itself unless told. */
  display?: ReactNode;
}

/** A text that is edited where it stands: click or Enter begins, Enter saves, Escape takes it back, Tab saves and goes on. */
export function InlineText(props: InlineTextProps) {
  const { value, label, onSave, multiline = false, placeholder, readOnly, required, className = '', display } = props;
  const { t } = useTranslation('editing');
  const [draft, setDraft] = useState<string | null>(null);
  const [pending, setPending] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const returnFocus = useRef(false);
  const shown = pending ?? value;
  const isPlain = pending !== null || display === undefined;
  const drawn = isPlain ? shown : display;

  useEffect(() => {
    if (draft !== null || !returnFocus.current) return;
    returnFocus.current = false;
    button.current?.focus();
  }, [draft]);

  const finish = async (): Promise<void> => {
    if (draft === null) return;
    const next = draft.trim();
    setDraft(null);
    if (next === value || (required && next === '')) return;
    setPending(next);
    await onSave(next);
    setPending(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      returnFocus.current = true;
      setDraft(null);
    } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      returnFocus.current = true;
      void finish();
    }
  };

  if (readOnly) {
    return <span className={`${styles.text} ${className}`}>{drawn || <span className="wh-soft">–</span>}</span>;
  }
  if (draft !== null) {
    const common = {
      className: `${styles.input} ${className}`,
      'aria-label': label,
      value: draft,
      onKeyDown,
      onBlur: () => void finish(),
    };
    return multiline ? (
      <textarea
        {...common}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this text
        autoFocus
        rows={Math.min(12, Math.max(3, draft.split('\n').length + 1))}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
    ) : (
      <input
        {...common}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to edit this text
        autoFocus
        type="text"
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className={`${styles.text} ${styles.editable} ${className}`}
      aria-label={isPlain ? t('edit-field', { field: label, value: shown || (placeholder ?? '–') }) : undefined}
      onClick={() => setDraft(value)}
    >
      {isPlain ? null : <span className="wh-sr">{t('edit-field', { field: label, value: '' })}</span>}
      {drawn || <span className="wh-soft">{placeholder ?? '–'}</span>}
    </button>
  );
}

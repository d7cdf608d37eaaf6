import { MultiSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './editing.module.css';
import type { Choice } from './inline-choice';

/** Props of LinkPicker. `values` are ids among the choices. */
export interface LinkPickerProps {
  label: string;
  choices: readonly Choice[];
  values: readonly string[];
  onSave: (values: string[]) => unknown;
  readOnly?: boolean;
}

/** Links to other rows as a list; Edit turns it into a picker, and closing that saves once what was chosen. */
export function LinkPicker({ label, choices, values, onSave, readOnly }: LinkPickerProps) {
  const { t } = useTranslation('editing');
  const [draft, setDraft] = useState<string[] | null>(null);
  const [pending, setPending] = useState<readonly string[] | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const shown = pending ?? values;
  useEffect(() => {
    if (draft !== null) box.current?.querySelector('input')?.focus();
  }, [draft]);

  const finish = async (): Promise<void> => {
    if (draft === null) return;
    setDraft(null);
    if (draft.length === values.length && draft.every((value) => values.includes(value))) return;
    setPending(draft);
    await onSave(draft);
    setPending(null);
  };
  if (draft !== null) {
    return (
      <div ref={box}>
        <MultiSelect
          aria-label={label}
          size="xs"
          data={[...choices]}
          value={draft}
          onChange={setDraft}
          searchable
          defaultDropdownOpened
          hidePickedOptions
          onBlur={() => void finish()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            setDraft(null);
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.links}>
      <ul>
        {shown.map((value) => (
          <li key={value}>{choices.find((choice) => choice.value === value)?.label ?? '…'}</li>
        ))}
      </ul>
      {readOnly ? (
        shown.length === 0 ? (
          <span className={styles.text}>–</span>
        ) : null
      ) : (
        <button
          type="button"
          className={styles.quiet}
          aria-label={t('edit-links', { field: label })}
          onClick={() => setDraft([...shown])}
        >
          {shown.length === 0 ? t('action.add') : t('action.edit')}
        </button>
      )}
    </div>
  );
}

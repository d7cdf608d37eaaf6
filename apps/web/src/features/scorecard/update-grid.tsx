import { StatusMark } from '@wheelhouse/ui';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { isComposing } from '../../app/shortcuts';
import { useScoreWords } from '../../app/status-words';
import styles from './update-grid.module.css';
import { checkDraft, type Draft, EMPTY_DRAFT, spreadPaste, type UpdateRow } from './update-model';

/** Props of UpdateGrid. Drafts and refusals are by measure id. */
export interface UpdateGridProps {
  rows: readonly UpdateRow[];
  /** Period of the page; a row names its own only when it differs. */
  period: string;
  drafts: ReadonlyMap<string, Draft>;
  refused: ReadonlyMap<string, string>;
  onChange: (changes: ReadonlyMap<string, Partial<Draft>>) => void;
}

/** The keyboard grid: Enter and arrows move down and up, = takes the value of last time, a column can be pasted. */
export function UpdateGrid({ rows, period, drafts, refused, onChange }: UpdateGridProps) {
  const { t } = useTranslation('scorecard');
  const words = useScoreWords();
  const formats = useFormats();
  const table = useRef<HTMLTableElement>(null);

  const go = (index: number) => {
    const input = table.current?.querySelectorAll<HTMLInputElement>('input[data-value]')[index];
    input?.focus();
    input?.select();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number, row: UpdateRow) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      go(index + (event.key === 'ArrowUp' || event.shiftKey ? -1 : 1));
    } else if (event.key === '=' && row.previous !== null) {
      event.preventDefault();
      onChange(new Map([[row.measure.id, { text: String(row.previous) }]]));
    } else if (event.key === 'Escape') {
      onChange(new Map([[row.measure.id, { ...EMPTY_DRAFT }]]));
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, index: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/.test(text.trim())) return;
    event.preventDefault();
    const spread = spreadPaste(text, rows, index);
    onChange(new Map([...spread].map(([id, cell]) => [id, { text: cell, isConfirmed: false }])));
  };

  return (
    <table className={styles.grid} ref={table}>
      <thead>
        <tr>
          <th scope="col">{t('table.measure')}</th>
          <th scope="col" className="wh-number">
            {t('update.before')}
          </th>
          <th scope="col">{t('field.value')}</th>
          <th scope="col">{t('table.status')}</th>
          <th scope="col">{t('reading.note')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const { measure } = row;
          const draft = drafts.get(measure.id) ?? EMPTY_DRAFT;
          const check = checkDraft(row, draft);
          const refusal = refused.get(measure.id);
          const shown = (value: number | null) => formats.value(value, measure.unit, measure.decimals);
          const hint = check.isUnreadable ? t('reading.not-a-number', { value: draft.text }) : refusal;
          return (
            <tr key={measure.id} data-problem={hint ? true : undefined}>
              <th scope="row" id={`row-${measure.id}`}>
                {measure.name}
                {row.isRolledUp ? (
                  <span className={styles.small}>{t('update.rolled-up', { value: shown(measure.value) })}</span>
                ) : null}
                {row.period === period ? null : <span className={styles.small}>{formats.period(row.period)}</span>}
              </th>
              <td className={`wh-number ${styles.before}`} data-label={t('update.before')}>
                {shown(row.previous)}
              </td>
              <td className={styles.valueCell}>
                <input
                  data-value
                  className={styles.input}
                  inputMode="decimal"
                  autoComplete="off"
                  aria-labelledby={`row-${measure.id}`}
                  aria-invalid={hint ? true : undefined}
                  aria-describedby={hint || check.times !== null ? `hint-${measure.id}` : undefined}
                  placeholder={row.current === null ? '' : String(row.current)}
                  value={draft.text}
                  onChange={(event) =>
                    onChange(new Map([[measure.id, { text: event.currentTarget.value, isConfirmed: false }]]))
                  }
                  onKeyDown={(event) => onKeyDown(event, index, row)}
                  onPaste={(event) => onPaste(event, index)}
                />
                <span className={styles.unit}>{measure.unit === '%' ? '%' : ''}</span>
                <div id={`hint-${measure.id}`} className={styles.hint} role="status">
                  {hint ? <span className={styles.problem}>{hint}</span> : null}
                  {!hint && check.times !== null ? (
                    <label className={styles.sure}>
                      <input
                        type="checkbox"
                        checked={draft.isConfirmed}
                        onChange={(event) =>
                          onChange(new Map([[measure.id, { isConfirmed: event.currentTarget.checked }]]))
                        }
                      />
                      <span>
                        {row.previous === null
                          ? t('update.times-goal', { times: formats.number(check.times, 1) })
                          : t('warn.delta', { times: formats.number(check.times, 1) })}
                      </span>
                    </label>
                  ) : null}
                </div>
              </td>
              <td className={styles.status}>
                {check.status ? (
                  <StatusMark status={check.status} label={words.status[check.status]} />
                ) : row.current !== null ? (
                  <StatusMark status={measure.status} label={words.status[measure.status]} />
                ) : null}
              </td>
              <td className={styles.noteCell}>
                <input
                  className={styles.input}
                  aria-label={t('update.note-of', { name: measure.name })}
                  placeholder={check.status === 'OFF_TRACK' ? t('reading.note-why') : t('reading.note')}
                  value={draft.note}
                  onChange={(event) => onChange(new Map([[measure.id, { note: event.currentTarget.value }]]))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

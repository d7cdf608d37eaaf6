import { Sparkline, StatusMark } from '@wheelhouse/ui';
import { type ClipboardEvent, Fragment, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { isComposing } from '../../app/shortcuts';
import { useScoreWords } from '../../app/status-words';
import { StateMark } from './state-mark';
import styles from './update-grid.module.css';
import { checkDraft, type Draft, EMPTY_DRAFT, isEntered, rowKey, spreadPaste, type UpdateRow } from './update-model';

const SHOWN_VALUES = 6;

/** Changes of lines by their key. */
export type DraftChanges = ReadonlyMap<string, Partial<Draft>>;

/** Props of UpdateGrid. Drafts and refusals are by row key; `period` is the page's, rows name theirs where it differs. */
export interface UpdateGridProps {
  rows: readonly UpdateRow[];
  period: string | null;
  drafts: ReadonlyMap<string, Draft>;
  refused: ReadonlyMap<string, string>;
  isNoteRequired: boolean;
  /** True where nothing may be typed, as in a locked period. */
  isClosed?: boolean;
  onChange: (changes: DraftChanges) => void;
}

/** The keyboard grid: Enter and arrows move down and up, = takes the value of last time, a block can be pasted. */
export function UpdateGrid(props: UpdateGridProps) {
  const { rows, drafts, isNoteRequired, onChange } = props;
  const { t } = useTranslation('updates');
  const table = useRef<HTMLTableElement>(null);
  const hasUnits = new Set(rows.map((row) => row.unitId)).size > 1 || rows.some((row) => row.isEscalated);

  const go = (index: number) => {
    const input = table.current?.querySelectorAll<HTMLInputElement>('input[data-value]')[index];
    input?.focus();
    input?.select();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number, row: UpdateRow) => {
    if (isComposing(event)) return;
    const last = row.recent[0]?.value;
    if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      go(index + (event.key === 'ArrowUp' || event.shiftKey ? -1 : 1));
    } else if (event.key === '=' && last !== undefined) {
      event.preventDefault();
      onChange(new Map([[rowKey(row), { text: String(last), isConfirmed: false }]]));
    } else if (event.key === 'Escape') {
      onChange(new Map([[rowKey(row), { ...EMPTY_DRAFT }]]));
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, index: number) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/.test(text.trim())) return;
    event.preventDefault();
    onChange(spreadPaste(text, rows, index));
  };

  return (
    <table className={styles.grid} ref={table}>
      <thead>
        <tr>
          <th scope="col">{t('grid.measure')}</th>
          <th scope="col">{t('grid.past')}</th>
          <th scope="col">{t('field.value')}</th>
          <th scope="col">{t('grid.status')}</th>
          <th scope="col">{t('grid.note')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const before = rows[index - 1];
          const isFirst = hasUnits && (before?.unitId !== row.unitId || before.isEscalated !== row.isEscalated);
          return (
            <Fragment key={rowKey(row)}>
              {isFirst ? (
                <tr className={styles.unitRow}>
                  <th scope="rowgroup" colSpan={5}>
                    {row.unitName}
                    {row.isEscalated ? (
                      <span className={styles.small}>
                        {t('grid.escalated', { names: row.responsible.join(t('grid.separator')) || row.unitName })}
                      </span>
                    ) : null}
                  </th>
                </tr>
              ) : null}
              <Line
                {...props}
                row={row}
                draft={drafts.get(rowKey(row)) ?? EMPTY_DRAFT}
                check={checkDraft(row, drafts.get(rowKey(row)) ?? EMPTY_DRAFT, isNoteRequired)}
                onKeyDown={(event) => onKeyDown(event, index, row)}
                onPaste={(event) => onPaste(event, index)}
              />
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface LineProps extends UpdateGridProps {
  row: UpdateRow;
  draft: Draft;
  check: ReturnType<typeof checkDraft>;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}

function Line({ row, draft, check, period, refused, isClosed = false, onChange, onKeyDown, onPaste }: LineProps) {
  const { t } = useTranslation('updates');
  const words = useScoreWords();
  const formats = useFormats();
  const { measure } = row;
  const key = rowKey(row);
  const id = key.replaceAll(' ', '-');
  const shown = (value: number | null | undefined) => formats.value(value, measure.unit, measure.decimals);
  const change = (part: Partial<Draft>) => onChange(new Map([[key, part]]));
  const problem = check.isUnreadable ? t('grid.not-a-number', { value: draft.text }) : refused.get(key);
  const past = [...row.recent].slice(0, SHOWN_VALUES).reverse();
  const [last] = row.recent;
  const status = check.status ?? (draft.text === '' && row.value !== null ? checkStored(row) : null);
  const noteHint = check.needsNote ? (check.isAbsent ? t('grid.note-absent') : t('grid.note-red')) : t('grid.note');
  return (
    <tr data-problem={problem ? true : undefined} data-state={row.state}>
      <th scope="row" id={`row-${id}`} title={measure.definition || undefined}>
        {measure.name}
        <span className={styles.small}>{t('grid.goal', { goal: shown(row.goal), redFlag: shown(row.redFlag) })}</span>
        {row.rolledUp !== null && row.rolledUp !== undefined ? (
          <span className={styles.small}>{t('grid.rolled-up', { value: shown(row.rolledUp) })}</span>
        ) : null}
        <StateMark row={row} period={row.period === period ? null : formats.period(row.period)} />
      </th>
      <td className={styles.past}>
        {last ? (
          <>
            <span className={styles.last}>{shown(last.value)}</span>
            <span className={styles.small}>{formats.period(last.period)}</span>
            {past.length > 2 ? (
              <Sparkline values={past.map(({ value }) => value)} goal={row.goal ?? null} width={84} height={20} />
            ) : null}
          </>
        ) : (
          <span className="wh-soft">{t('grid.no-past')}</span>
        )}
      </td>
      <td className={styles.valueCell}>
        <input
          data-value
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          disabled={isClosed}
          aria-labelledby={`row-${id}`}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`hint-${id}`}
          placeholder={
            isEntered(row) ? (row.value === null ? t('grid.absent') : formats.number(row.value, measure.decimals)) : ''
          }
          value={draft.text}
          onChange={(event) => change({ text: event.currentTarget.value, isConfirmed: false })}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        <span className={styles.unit}>{measure.unit === '%' ? '%' : ''}</span>
        <div id={`hint-${id}`} className={styles.hint} role="status">
          {problem ? <span className={styles.problem}>{problem}</span> : null}
          {!problem && check.times !== null ? (
            <label className={styles.sure}>
              <input
                type="checkbox"
                checked={draft.isConfirmed}
                onChange={(event) => change({ isConfirmed: event.currentTarget.checked })}
              />
              <span>
                {t('grid.surprise', { times: formats.number(check.times, Math.abs(check.times) < 1 ? 2 : 1) })}
              </span>
            </label>
          ) : null}
        </div>
      </td>
      <td className={styles.status}>
        {check.isAbsent ? (
          t('grid.absent')
        ) : status ? (
          <StatusMark status={status} label={words.status[status]} />
        ) : null}
      </td>
      <td className={styles.noteCell}>
        <input
          className={styles.input}
          disabled={isClosed}
          aria-label={t('grid.note-of', { name: measure.name, period: formats.period(row.period) })}
          aria-required={check.needsNote || undefined}
          data-needed={check.needsNote || undefined}
          placeholder={noteHint}
          value={draft.note ?? row.note ?? ''}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        {check.status === 'OFF_TRACK' && draft.text !== '' ? (
          <fieldset className={styles.action}>
            <legend className={styles.small}>{t('action.legend')}</legend>
            <input
              className={styles.input}
              aria-label={t('action.title-of', { name: measure.name })}
              placeholder={t('action.title')}
              value={draft.action.title}
              onChange={(event) => change({ action: { ...draft.action, title: event.currentTarget.value } })}
            />
            <input
              className={styles.input}
              aria-label={t('action.owner-of', { name: measure.name })}
              placeholder={t('action.owner')}
              value={draft.action.owner}
              onChange={(event) => change({ action: { ...draft.action, owner: event.currentTarget.value } })}
            />
            <input
              className={styles.input}
              type="date"
              aria-label={t('action.due-of', { name: measure.name })}
              value={draft.action.dueOn}
              onChange={(event) => change({ action: { ...draft.action, dueOn: event.currentTarget.value } })}
            />
            {check.isActionPartial ? <p className={styles.problem}>{t('action.partial')}</p> : null}
          </fieldset>
        ) : null}
      </td>
    </tr>
  );
}

const checkStored = (row: UpdateRow) =>
  checkDraft({ ...row, recent: [] }, { ...EMPTY_DRAFT, text: String(row.value) }, false).status;

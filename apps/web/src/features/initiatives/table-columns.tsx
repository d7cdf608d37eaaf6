import { Tooltip } from '@mantine/core';
import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRowFragment, InitiativeSort, UpdateInitiativeInput } from '../../graphql/graphql';
import { InlineChoice } from '../editing/inline-choice';
import { InlineDate } from '../editing/inline-date';
import { InlineText } from '../editing/inline-text';
import { RatingCell } from '../editing/rating';
import type { InitiativeChoices } from './initiative-choices';
import { INITIATIVE_STATUSES, useInitiativeWords } from './initiative-words';
import styles from './initiatives.module.css';

/** Table v9 without its own sorting or paging: the server does both. */
export const features = tableFeatures({});

/** Sorts that a column's heading offers, by the column's id. */
export const COLUMN_SORTS: Readonly<Record<string, InitiativeSort>> = {
  title: 'TITLE_ASC',
  frequency: 'FREQUENCY_DESC',
  emotion: 'EMOTION_DESC',
  score: 'PRIORITY_DESC',
  effort: 'EFFORT_ASC',
  start: 'STARTS_ON_ASC',
};

/** Widths of the columns in pixels, in their order. */
export const COLUMN_WIDTHS: Readonly<Record<string, number>> = {
  title: 300,
  battle: 180,
  zone: 130,
  frequency: 92,
  emotion: 92,
  score: 76,
  effort: 76,
  kind: 120,
  status: 120,
  owner: 150,
  start: 124,
  end: 124,
};

/** Changes fields of a row; resolves when it is written or refused. */
export type EditRow = (row: InitiativeRowFragment, fields: Omit<UpdateInitiativeInput, 'id' | 'version'>) => unknown;

const helper = createColumnHelper<typeof features, InitiativeRowFragment>();

/** The columns of the table; the cells edit in place unless `readOnly`. */
export function useInitiativeColumns(
  choices: InitiativeChoices,
  edit: EditRow,
  open: (id: string) => void,
  readOnly: boolean,
) {
  const { t } = useTranslation('initiatives');
  const words = useInitiativeWords();
  const { battles } = choices;
  return useMemo(
    () =>
      helper.columns([
        helper.accessor('title', {
          header: t('one'),
          cell: ({ row: { original: row } }) => (
            <button type="button" className={styles.rowTitle} onClick={() => open(row.id)} title={row.title}>
              {row.title}
            </button>
          ),
        }),
        helper.display({
          id: 'battle',
          header: t('filter.battle'),
          cell: ({ row: { original: row } }) => (
            <InlineChoice
              value={row.battle?.id ?? null}
              label={t('cell', { field: t('filter.battle'), title: row.title })}
              choices={battles}
              empty="–"
              readOnly={readOnly}
              onSave={(battleId) => edit(row, { battleId })}
            />
          ),
        }),
        helper.display({
          id: 'zone',
          header: t('field.zone'),
          cell: ({ row: { original: row } }) => (
            <span className={styles.zone} data-zone={row.priority.zone ?? undefined}>
              {row.priority.zone ? words.zone[row.priority.zone] : t('zone.unscored')}
            </span>
          ),
        }),
        helper.display({
          id: 'frequency',
          header: t('field.frequency-short'),
          cell: ({ row: { original: row } }) => (
            <RatingCell
              value={row.frequency}
              label={t('cell', { field: t('axis.frequency'), title: row.title })}
              readOnly={readOnly}
              onSave={(frequency) => edit(row, { frequency })}
            />
          ),
        }),
        helper.display({
          id: 'emotion',
          header: t('field.emotion-short'),
          cell: ({ row: { original: row } }) => (
            <span className={styles.emotion}>
              <RatingCell
                value={row.emotionalImportance}
                label={t('cell', { field: t('axis.emotion'), title: row.title })}
                readOnly={readOnly}
                onSave={(emotionalImportance) => edit(row, { emotionalImportance })}
              />
              {row.priority.isFlagged ? (
                <span
                  className={styles.flag}
                  role="img"
                  aria-label={t('matrix.emotion-five')}
                  title={t('flagged-hint')}
                >
                  ◎
                </span>
              ) : null}
            </span>
          ),
        }),
        helper.display({
          id: 'score',
          header: t('field.score'),
          cell: ({ row: { original: row } }) => <Score row={row} />,
        }),
        helper.display({
          id: 'effort',
          header: t('field.effort'),
          cell: ({ row: { original: row } }) => (
            <RatingCell
              value={row.effort}
              label={t('cell', { field: t('field.effort'), title: row.title })}
              plain
              readOnly={readOnly}
              onSave={(effort) => edit(row, { effort })}
            />
          ),
        }),
        helper.display({
          id: 'kind',
          header: t('filter.kind'),
          cell: ({ row: { original: row } }) => (
            <InlineChoice
              value={row.kind}
              label={t('cell', { field: t('filter.kind'), title: row.title })}
              choices={words.kindChoices}
              readOnly={readOnly}
              onSave={(value) => edit(row, { kind: value === 'QUICK_WIN' ? 'QUICK_WIN' : 'STRUCTURAL' })}
            />
          ),
        }),
        helper.display({
          id: 'status',
          header: t('filter.status'),
          cell: ({ row: { original: row } }) => (
            <InlineChoice
              value={row.status}
              label={t('cell', { field: t('filter.status'), title: row.title })}
              choices={words.statusChoices}
              readOnly={readOnly}
              onSave={(value) => edit(row, { status: INITIATIVE_STATUSES.find((status) => status === value) })}
            />
          ),
        }),
        helper.display({
          id: 'owner',
          header: t('field.owner'),
          cell: ({ row: { original: row } }) => (
            <InlineText
              value={row.owner ?? ''}
              label={t('cell', { field: t('field.owner'), title: row.title })}
              readOnly={readOnly}
              className={styles.oneLine}
              onSave={(owner) => edit(row, { owner: owner || null })}
            />
          ),
        }),
        helper.display({
          id: 'start',
          header: t('field.start'),
          cell: ({ row: { original: row } }) => (
            <InlineDate
              value={row.startsOn ?? null}
              label={t('cell', { field: t('field.start'), title: row.title })}
              readOnly={readOnly}
              onSave={(startsOn) => edit(row, { startsOn })}
            />
          ),
        }),
        helper.display({
          id: 'end',
          header: t('field.end'),
          cell: ({ row: { original: row } }) => (
            <InlineDate
              value={row.endsOn ?? null}
              label={t('cell', { field: t('field.end'), title: row.title })}
              readOnly={readOnly}
              onSave={(endsOn) => edit(row, { endsOn })}
            />
          ),
        }),
      ]),
    [t, words, battles, edit, open, readOnly],
  );
}

/** The product of both axes with its parts in a tooltip; the axes stay the ranking, the product is one sort among others. */
export function Score({ row }: { row: InitiativeRowFragment }) {
  const { t } = useTranslation('initiatives');
  if (row.priority.score === null || row.priority.score === undefined) return <span className="wh-soft">–</span>;
  const parts = [
    t('score-sum', {
      frequency: row.frequency ?? '–',
      emotion: row.emotionalImportance ?? '–',
      score: row.priority.score,
    }),
    row.priority.parts.isInherited ? t('score-inherited') : t('score-own'),
  ].join(' ');
  return (
    <Tooltip label={parts} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the parts of the number must be reachable by keyboard */}
      <span className={styles.score} tabIndex={0}>
        {row.priority.score}
        <span className="wh-sr">{parts}</span>
      </span>
    </Tooltip>
  );
}

import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeRowFragment, InitiativeSort } from '../../graphql/graphql';
import type { InitiativeChoices } from './initiative-choices';
import styles from './initiatives.module.css';
import { COLUMN_SORTS, COLUMN_WIDTHS, type EditRow, features, useInitiativeColumns } from './table-columns';

const ROW_HEIGHT = 37;
const OVERSCAN = 4;

/** Props of InitiativeTable. `openId` is the row whose panel stands open. */
export interface InitiativeTableProps {
  rows: InitiativeRowFragment[];
  sort: InitiativeSort;
  onSort: (sort: InitiativeSort) => void;
  choices: InitiativeChoices;
  edit: EditRow;
  open: (id: string) => void;
  openId: string | null;
  /** Changes when the rows are another list, so that it is shown from its top. */
  listKey: string;
  readOnly: boolean;
}

/** A page of initiatives as a table: the title stays at the left, only the rows in sight are drawn, cells edit in place. */
export function InitiativeTable(props: InitiativeTableProps) {
  const { rows: data, sort, onSort, choices, edit, open, openId, listKey, readOnly } = props;
  const { t } = useTranslation('initiatives');
  const columns = useInitiativeColumns(choices, edit, open, readOnly);
  const table = useTable({ features, columns, data, getRowId: (row) => row.id });
  const { rows } = table.getRowModel();
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: OVERSCAN,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its top
  useEffect(() => {
    scroll.current?.scrollTo({ top: 0 });
  }, [listKey]);
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = Object.values(COLUMN_WIDTHS).reduce((sum, column) => sum + column, 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={scroll} className={styles.tableBox} aria-label={t('table.name')} tabIndex={0}>
      <table className={styles.table} style={{ minWidth: width }} aria-rowcount={rows.length + 1}>
        <colgroup>
          {Object.entries(COLUMN_WIDTHS).map(([id, column]) => (
            <col key={id} style={{ width: column }} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const offered = COLUMN_SORTS[header.column.id];
                const isSorted = offered === sort;
                return (
                  <th
                    key={header.id}
                    scope="col"
                    aria-sort={
                      isSorted && offered ? (offered.endsWith('_DESC') ? 'descending' : 'ascending') : undefined
                    }
                  >
                    {offered ? (
                      <button type="button" className={styles.sort} onClick={() => onSort(offered)}>
                        <table.FlexRender header={header} />
                        {isSorted ? <span aria-hidden>{offered.endsWith('_DESC') ? '↓' : '↑'}</span> : null}
                      </button>
                    ) : (
                      <table.FlexRender header={header} />
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 ? (
            <tr aria-hidden>
              <td style={{ height: above, padding: 0, border: 0 }} />
            </tr>
          ) : null}
          {items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            return (
              <tr key={row.id} aria-rowindex={item.index + 2} data-selected={row.id === openId || undefined}>
                {row.getAllCells().map((cell, at) =>
                  at === 0 ? (
                    <th key={cell.id} scope="row">
                      <table.FlexRender cell={cell} />
                    </th>
                  ) : (
                    <td key={cell.id}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          {below > 0 ? (
            <tr aria-hidden>
              <td style={{ height: below, padding: 0, border: 0 }} />
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}

import { StatusShape } from '../status/status-shape';
import type { GridItem, GridWords } from './score-grid.types';

/** Props of GridList: the numbered titles beside the chart. Numbers select, titles open. */
export interface GridListProps {
  items: readonly GridItem[];
  selected: ReadonlySet<string>;
  words: Pick<GridWords, 'listTitle'>;
  onToggle: (id: string) => void;
  onOpen: (id: string) => void;
}

/** The key to the numbers in the chart: one row per item with its number, status and full title. */
export function GridList({ items, selected, words, onToggle, onOpen }: GridListProps) {
  return (
    <section className="wh-grid__list" aria-label={words.listTitle}>
      <p className="wh-grid__heading">{words.listTitle}</p>
      <ol>
        {items.map((item) => (
          <li key={item.id} data-selected={selected.has(item.id) || undefined}>
            <button
              type="button"
              className="wh-grid__number"
              aria-pressed={selected.has(item.id)}
              aria-label={item.sentence()}
              onClick={() => onToggle(item.id)}
            >
              {item.chip}
            </button>
            <button type="button" className="wh-grid__title" onClick={() => onOpen(item.id)}>
              {item.title}
              {item.note === null ? null : <small>{item.note}</small>}
            </button>
            {item.status === null ? null : (
              <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
                <StatusShape status={item.status} cx={7} cy={7} size={10} />
              </svg>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

import { memo } from 'react';
import { StatusShape } from '../status/status-shape';
import type { MoreChip, PlacedItem } from './grid-layout';
import type { GridWords } from './score-grid.types';

/** Props of GridChips. Events are delegated: every chip carries its item in `data-id`. */
export interface GridChipsProps {
  placed: readonly PlacedItem[];
  more: readonly MoreChip[];
  selected: ReadonlySet<string>;
  /** The item that is in the tab order. */
  current: string | null;
  dragged: string | null;
  words: Pick<GridWords, 'more' | 'moreSentence'>;
}

/** The numbered chips of a grid as SVG: number, status shape, and a ring when flagged. Each is a button of at least 24 px. */
export const GridChips = memo(function GridChips({ placed, more, selected, current, dragged, words }: GridChipsProps) {
  return (
    <>
      {placed.map(({ item, x, y, size }) => (
        <g key={item.id} role="none" transform={`translate(${round(x)} ${round(y)})`}>
          <title>{item.title}</title>
          <g
            className="wh-grid__chip"
            role="button"
            tabIndex={item.id === current ? 0 : -1}
            aria-label={item.sentence()}
            aria-pressed={selected.has(item.id)}
            data-id={item.id}
            data-selected={selected.has(item.id) || undefined}
            data-dragged={item.id === dragged || undefined}
          >
            <rect className="wh-grid__hit" x={-size / 2} y={-size / 2} width={size} height={size} />
            {item.flagged ? <circle className="wh-grid__ring" r={size / 2 - 0.75} /> : null}
            <circle className="wh-grid__dot" r={size / 2 - 3.25} />
            <text dy="0.35em" fontSize={chipFont(item.chip, size)}>
              {item.chip}
            </text>
            {item.status === null ? null : (
              <StatusShape status={item.status} cx={size * 0.33} cy={-size * 0.33} size={size * 0.3} />
            )}
          </g>
        </g>
      ))}
      {more.map((chip) => (
        <g
          key={`${chip.place.x}|${chip.place.y}`}
          className="wh-grid__more"
          role="button"
          tabIndex={0}
          aria-label={words.moreSentence(chip.ids.length, chip.place)}
          data-more={`${chip.place.x}|${chip.place.y}`}
          transform={`translate(${round(chip.x)} ${round(chip.y)})`}
        >
          <rect
            x={-chip.size / 2 + 1}
            y={-chip.size / 2 + 3}
            width={chip.size - 2}
            height={chip.size - 6}
            rx={(chip.size - 6) / 2}
          />
          <text dy="0.35em" fontSize={chipFont(words.more(chip.ids.length), chip.size)}>
            {words.more(chip.ids.length)}
          </text>
        </g>
      ))}
    </>
  );
});

/** Font size in pixels at which a chip's text fits into it. */
export function chipFont(text: string, size: number): number {
  return Math.round(Math.min(12, (size - 9) / (0.62 * Math.max(1, text.length))) * 10) / 10;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

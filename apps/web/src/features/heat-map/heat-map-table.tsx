import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../app/formats';
import { useNarrow } from '../../app/narrow';
import { useScoreWords } from '../../app/status-words';
import { useProgramLink } from '../../app/unit';
import styles from './heat-map.module.css';
import { type HeatCell, type HeatMapView, type HeatRow, quadrantSpans } from './heat-map-model';

const ROW_HEIGHT = 34;
const OVERSCAN = 4;
const NAME_WIDTH = { wide: 190, narrow: 124 };
const COLUMN_WIDTH = 74;

/** Props of HeatMapTable. */
export interface HeatMapTableProps {
  map: HeatMapView;
  rows: readonly HeatRow[];
}

/**
 * Units by measures as a table: score, shape and shade in each cell, so that it reads without colour. Only rows in sight are
 * drawn. A unit with units below leads to their heat map, any other to its wheel; a cell leads to the measure on the wheel.
 */
export function HeatMapTable({ map, rows }: HeatMapTableProps) {
  const { t } = useTranslation('heat-map');
  const words = useScoreWords();
  const formats = useFormats();
  const to = useProgramLink();
  const nameWidth = useNarrow() ? NAME_WIDTH.narrow : NAME_WIDTH.wide;
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.unit.id ?? index,
    overscan: OVERSCAN,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const gap = (height: number) =>
    height > 0 ? (
      <tr aria-hidden>
        <td style={{ height, padding: 0, border: 0 }} />
      </tr>
    ) : null;
  const wordOf = (cell: HeatCell) => (cell.isStale ? words.freshness.STALE : words.status[cell.status]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={scroll} className={styles.box} aria-label={t('table')} tabIndex={0}>
      <table
        className={styles.table}
        style={{ minWidth: nameWidth + COLUMN_WIDTH * (map.measures.length + 1) }}
        aria-rowcount={rows.length + 2}
      >
        <colgroup>
          <col style={{ width: nameWidth }} />
          <col span={map.measures.length + 1} />
        </colgroup>
        <thead>
          <tr>
            <td />
            <td />
            {quadrantSpans(map).map(({ quadrant, span }) => (
              <th key={quadrant} scope="colgroup" colSpan={span}>
                {words.quadrant[quadrant]}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('whole')}</th>
            {map.measures.map((measure) => (
              <th key={measure.id} scope="col" title={measure.name}>
                {measure.shortName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {gap(above)}
          {items.map((item) => {
            const row = rows[item.index];
            if (!row) return null;
            const { unit } = row;
            const whole = { score: unit.score ?? null, status: unit.status, isStale: false };
            const wheel = to(`wheel/${unit.id}`, { sort: null });
            return (
              <tr key={unit.id} aria-rowindex={item.index + 3}>
                <th scope="row">
                  <Link to={unit.unitsBelow > 0 ? to('heat-map', { unit: unit.id }) : wheel}>{unit.name}</Link>
                </th>
                {[whole, ...row.cells].map((cell, at) => {
                  const measure = at === 0 ? null : map.measures[at - 1];
                  const shown = cell.score === null ? '–' : formats.number(cell.score, 1);
                  return (
                    <td
                      key={measure?.id ?? 'whole'}
                      data-status={cell.isStale ? 'STALE' : cell.status}
                      className={at === 0 ? styles.whole : undefined}
                      style={cell.status === 'NO_DATA' ? undefined : (tintOf(cell) as CSSProperties)}
                    >
                      <Link
                        to={to(`wheel/${unit.id}`, { measure: measure?.id ?? null })}
                        tabIndex={-1}
                        aria-label={t('cell', {
                          unit: unit.name,
                          measure: measure?.name ?? t('whole'),
                          score: shown,
                          status: wordOf(cell),
                        })}
                      >
                        {shown}
                      </Link>
                    </td>
                  );
                })}
              </tr>
            );
          })}
          {gap(below)}
        </tbody>
      </table>
    </section>
  );
}

const TINTS = { ON_TRACK: 'on', AT_RISK: 'risk', OFF_TRACK: 'off', LOW_COVERAGE: 'none', NO_DATA: 'none' } as const;

function tintOf(cell: HeatCell): Record<string, string> {
  const name = cell.isStale ? 'none' : TINTS[cell.status];
  return { '--heat-tint': `var(--wh-${name}-tint)`, '--heat-ink': `var(--wh-${name})` };
}

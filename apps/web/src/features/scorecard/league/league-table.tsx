import { useVirtualizer } from '@tanstack/react-virtual';
import { StatusMark } from '@wheelhouse/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../app/formats';
import { useScoreWords } from '../../../app/status-words';
import { useProgramLink } from '../../../app/unit';
import type { LeagueLineFragment, LeagueQuery } from '../../../graphql/graphql';
import styles from './league.module.css';

const ROW_HEIGHT = 34;
const OVERSCAN = 8;

/** Props of LeagueTable. `onEnd` is called when the last fetched row comes into sight. */
export interface LeagueTableProps {
  league: LeagueQuery['league'];
  rows: readonly LeagueLineFragment[];
  ownId: string | null;
  onEnd: () => void;
}

/** The places of a league with a bar beside each value; only the rows in sight are drawn. */
export function LeagueTable({ league, rows, ownId, onEnd }: LeagueTableProps) {
  const { t } = useTranslation('scorecard.league');
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.unit.id ?? index,
    overscan: OVERSCAN,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - OVERSCAN * 2) onEnd();
  }, [last, rows.length, onEnd]);
  const isShrunk = league.mean !== null;
  const scale = scaleOf(rows);
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={scroll} className={styles.box} aria-label={t('table.name')} tabIndex={0}>
      <table className={styles.table} aria-rowcount={league.total + 1}>
        <thead>
          <tr>
            <th scope="col" className={styles.rank}>
              {t('table.rank')}
            </th>
            <th scope="col">{t('table.unit')}</th>
            <th scope="col" className="wh-number">
              {t('table.value')}
            </th>
            <th scope="col" className={styles.barCell}>
              <span className="wh-sr">{t('table.bar')}</span>
            </th>
            {isShrunk ? (
              <>
                <th scope="col" className="wh-number">
                  {t('table.shrunk')}
                </th>
                <th scope="col" className={`${styles.n} wh-number`}>
                  {t('table.n')}
                </th>
              </>
            ) : null}
            <th scope="col" className={styles.status}>
              {t('table.status')}
            </th>
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <Gap height={above} /> : null}
          {items.map((item) => {
            const row = rows[item.index];
            return row ? (
              <LeagueRow
                key={row.unit.id}
                row={row}
                index={item.index}
                league={league}
                isShrunk={isShrunk}
                isOwn={row.unit.id === ownId}
                share={scale(row.shrunk ?? row.value)}
              />
            ) : null;
          })}
          {below > 0 ? <Gap height={below} /> : null}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

interface LeagueRowProps {
  row: LeagueLineFragment;
  index: number;
  league: LeagueQuery['league'];
  isShrunk: boolean;
  isOwn: boolean;
  share: number;
}

function LeagueRow({ row, index, league, isShrunk, isOwn, share }: LeagueRowProps) {
  const { t } = useTranslation('scorecard.league');
  const formats = useFormats();
  const words = useScoreWords();
  const to = useProgramLink();
  const value = (number: number | null) => formats.value(number, league.unit, league.decimals);
  return (
    <tr aria-rowindex={index + 2} data-own={isOwn || undefined}>
      <td className={styles.rank}>
        {row.isTie ? (
          <>
            <span aria-hidden>={row.rank}</span>
            <span className="wh-sr">{t('table.tie', { rank: row.rank })}</span>
          </>
        ) : (
          row.rank
        )}
      </td>
      <th scope="row">
        <Link to={to(`wheel/${row.unit.id}`)}>{row.unit.name}</Link>
        {isOwn ? <span className={styles.own}>{t('table.own')}</span> : null}
      </th>
      <td className="wh-number">{value(row.value)}</td>
      <td className={styles.barCell} aria-hidden>
        <span className={styles.bar} data-status={row.status} style={{ width: `${Math.round(share * 100)}%` }} />
      </td>
      {isShrunk ? (
        <>
          <td className="wh-number">{value(row.shrunk)}</td>
          <td className={`${styles.n} wh-number wh-soft`}>{formats.number(row.n, 0)}</td>
        </>
      ) : null}
      <td className={styles.status}>
        <StatusMark status={row.status} label={words.status[row.status]} />
      </td>
    </tr>
  );
}

/** The length of a bar, 0..1, from zero where the values allow it. */
function scaleOf(rows: readonly LeagueLineFragment[]): (value: number) => number {
  const values = rows.map((row) => row.shrunk ?? row.value);
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  return (value) => (value - low) / span;
}

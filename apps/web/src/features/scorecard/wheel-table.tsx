import { FreshnessMark, StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { useScoreWords } from '../../app/status-words';
import styles from './scorecard.module.css';
import { TrendMark } from './trend-mark';
import type { Comparison } from './wheel-beside';
import type { WheelView } from './wheel-model';

/** Props of WheelTable. `onSelect` gets a measure's id; `signals` says which moves are more than chance. */
export interface WheelTableProps {
  wheel: WheelView;
  selected: string | null;
  onSelect: (key: string) => void;
  comparison?: Comparison | null;
  signals?: ReadonlyMap<string, boolean | null> | null;
}

/** The wheel's twin: every measure with value, target, score, status, trend and freshness, quadrant by quadrant. */
export function WheelTable({ wheel, selected, onSelect, comparison, signals }: WheelTableProps) {
  const { t } = useTranslation('scorecard');
  const words = useScoreWords();
  const formats = useFormats();
  return (
    <div className="wh-scroll">
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t('table.caption', { unit: wheel.unitName, period: formats.period(wheel.period) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('table.measure')}</th>
            <th scope="col" className="wh-number">
              {t('field.value')}
            </th>
            <th scope="col" className="wh-number">
              {t('field.goal')}
            </th>
            <th scope="col" className="wh-number">
              {t('table.score')}
            </th>
            <th scope="col">{t('table.status')}</th>
            {comparison ? (
              <th scope="col" className={styles.comparedCell}>
                {comparison.label}
              </th>
            ) : (
              <th scope="col" className={styles.changeCell}>
                {t('table.trend')}
              </th>
            )}
          </tr>
        </thead>
        {wheel.quadrants.map((quadrant) => (
          <tbody key={quadrant.key}>
            <tr className={styles.quadrantRow}>
              <th scope="rowgroup" colSpan={3}>
                {words.quadrant[quadrant.key]}
              </th>
              <td className="wh-number">{formats.number(quadrant.score, 1)}</td>
              <td colSpan={comparison ? 1 : 2}>
                <StatusMark status={quadrant.status} label={words.status[quadrant.status]} />
              </td>
              {comparison ? <Compared score={quadrant.score} other={comparison.scores[quadrant.key] ?? null} /> : null}
            </tr>
            {quadrant.measures.map((measure) => (
              <tr key={measure.id} data-selected={measure.id === selected || undefined}>
                <th scope="row">
                  <button type="button" className={styles.rowButton} onClick={() => onSelect(measure.id)}>
                    {measure.name}
                  </button>
                </th>
                <td className="wh-number">{formats.value(measure.value, measure.unit, measure.decimals)}</td>
                <td className="wh-number wh-soft">{formats.value(measure.target, measure.unit, measure.decimals)}</td>
                <td className="wh-number">{formats.number(measure.score, 1)}</td>
                <td className={styles.statusCell}>
                  <StatusMark status={measure.status} label={words.status[measure.status]} />
                  {measure.freshness && measure.freshness !== 'FRESH' ? (
                    <span className={styles.freshness}>
                      <FreshnessMark
                        freshness={measure.freshness}
                        label={words.freshness[measure.freshness]}
                        withLabel={false}
                      />
                    </span>
                  ) : null}
                </td>
                {comparison ? (
                  <Compared
                    score={measure.score}
                    other={comparison.scores[measure.id] ?? null}
                    value={formats.value(comparison.values[measure.id], measure.unit, measure.decimals)}
                  />
                ) : (
                  <td className={styles.changeCell}>
                    <TrendMark
                      trend={measure.trend}
                      word={words.trend[measure.trend]}
                      change={measure.change}
                      text={formats.size(measure.change, measure.decimals)}
                      isSignal={signals?.get(measure.id) ?? null}
                    />
                  </td>
                )}
              </tr>
            ))}
            {quadrant.measures.length === 0 ? (
              <tr>
                <td colSpan={6} className="wh-soft">
                  {t('wheel.empty-quadrant')}
                </td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The score of another period or unit, how far this one is from it, and its value. */
function Compared({ score, other, value }: { score: number | null; other: number | null; value?: string }) {
  const { t } = useTranslation('scorecard');
  const formats = useFormats();
  const difference = score === null || other === null ? null : score - other;
  return (
    <td className={styles.comparedCell}>
      {formats.number(other, 1)}
      {difference === null ? null : (
        <span
          className={styles.difference}
          data-trend={Math.abs(difference) < 0.05 ? 'SAME' : difference > 0 ? 'BETTER' : 'WORSE'}
        >
          {t('compare.difference', { points: formats.signed(difference, 1) })}
        </span>
      )}
      {value && value !== '–' ? <span className="wh-soft"> {value}</span> : null}
    </td>
  );
}

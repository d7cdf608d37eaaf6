import { FreshnessMark, StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { useScoreWords } from '../../app/status-words';
import styles from './scorecard.module.css';
import { TrendMark } from './trend-mark';
import type { WheelView } from './wheel-model';

/** Props of WheelTable. `onSelect` gets a measure's id. */
export interface WheelTableProps {
  wheel: WheelView;
  selected: string | null;
  onSelect: (key: string) => void;
}

/** The wheel's twin: every measure with value, target, score, status, trend and freshness, quadrant by quadrant. */
export function WheelTable({ wheel, selected, onSelect }: WheelTableProps) {
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
            <th scope="col" className={styles.changeCell}>
              {t('table.trend')}
            </th>
          </tr>
        </thead>
        {wheel.quadrants.map((quadrant) => (
          <tbody key={quadrant.key}>
            <tr className={styles.quadrantRow}>
              <th scope="rowgroup" colSpan={3}>
                {words.quadrant[quadrant.key]}
              </th>
              <td className="wh-number">{formats.number(quadrant.score, 1)}</td>
              <td colSpan={2}>
                <StatusMark status={quadrant.status} label={words.status[quadrant.status]} />
              </td>
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
                <td className={styles.changeCell}>
                  <TrendMark
                    trend={measure.trend}
                    word={words.trend[measure.trend]}
                    change={measure.change}
                    text={formats.size(measure.change, measure.decimals)}
                  />
                </td>
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

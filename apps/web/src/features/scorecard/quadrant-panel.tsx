import { StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { CloseButton } from '../../app/button';
import { useFormats } from '../../app/formats';
import { useScoreWords } from '../../app/status-words';
import { WatchButton } from '../alerts/watch-button';
import { WhyPanel } from './insight/why-panel';
import { QuadrantExplanation } from './score-explanation';
import styles from './scorecard.module.css';
import type { WheelQuadrantView } from './wheel-model';

/** Props of QuadrantPanel. `onSelect` gets the id of a measure; `before` is the period a change is told from. */
export interface QuadrantPanelProps {
  quadrant: WheelQuadrantView;
  unitId: string;
  period: string;
  before: string;
  onSelect: (measureId: string) => void;
  onClose: () => void;
}

/** One quadrant: its score as the weighted mean of its measures, each with its share of the weight (M7). */
export function QuadrantPanel({ quadrant, unitId, period, before, onSelect, onClose }: QuadrantPanelProps) {
  const { t } = useTranslation('scorecard');
  const words = useScoreWords();
  const formats = useFormats();
  const total = quadrant.measures.reduce((sum, measure) => sum + measure.weight, 0);
  return (
    <section className={styles.onScreen} aria-labelledby="quadrant-title">
      <div className={styles.panelHead}>
        <div>
          <p className={styles.kicker}>{t('quadrant.kicker')}</p>
          <h2 id="quadrant-title">{words.quadrant[quadrant.key]}</h2>
        </div>
        <CloseButton aria-label={t('panel.close')} onClick={onClose} />
      </div>
      <p className={styles.figure}>
        <strong>{formats.number(quadrant.score, 1)}</strong>
        <StatusMark status={quadrant.status} label={words.status[quadrant.status]} size={14} />
      </p>
      <QuadrantExplanation quadrant={quadrant} />
      <WatchButton unitId={unitId} quadrant={quadrant.key} />
      {quadrant.measures.length === 0 ? (
        <p className="wh-soft">{t('wheel.empty-quadrant')}</p>
      ) : (
        <div className="wh-scroll">
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('table.measure')}</th>
                <th scope="col" className="wh-number">
                  {t('quadrant.share')}
                </th>
                <th scope="col" className="wh-number">
                  {t('table.score')}
                </th>
                <th scope="col">{t('table.status')}</th>
              </tr>
            </thead>
            <tbody>
              {quadrant.measures.map((measure) => (
                <tr key={measure.id}>
                  <th scope="row">
                    <button type="button" className={styles.rowButton} onClick={() => onSelect(measure.id)}>
                      {measure.name}
                    </button>
                  </th>
                  <td className="wh-number">{formats.percent(total > 0 ? measure.weight / total : null)}</td>
                  <td className="wh-number">{formats.number(measure.score, 1)}</td>
                  <td>
                    <StatusMark status={measure.status} label={words.status[measure.status]} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <section className={styles.section}>
        <h3>{t('why.title')}</h3>
        <WhyPanel unitId={unitId} nodeId={quadrant.key} from={before} to={period} onSelect={onSelect} />
      </section>
    </section>
  );
}

import { StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { CloseButton } from '../../app/button';
import { useFormats } from '../../app/formats';
import { useScoreWords } from '../../app/status-words';
import { WhyPanel } from './insight/why-panel';
import { WheelExplanation } from './score-explanation';
import styles from './scorecard.module.css';
import type { WheelView } from './wheel-model';

/** Props of TotalPanel. `before` is the period a change is told from; `onSelect` opens a quadrant or measure. */
export interface TotalPanelProps {
  wheel: WheelView;
  before: string;
  onSelect: (key: string) => void;
  onClose: () => void;
}

/** The whole wheel: how its score came about and why it moved (M7). */
export function TotalPanel({ wheel, before, onSelect, onClose }: TotalPanelProps) {
  const { t } = useTranslation('scorecard');
  const words = useScoreWords();
  const formats = useFormats();
  return (
    <section className={styles.onScreen} aria-labelledby="total-title">
      <div className={styles.panelHead}>
        <div>
          <p className={styles.kicker}>{wheel.unitName}</p>
          <h2 id="total-title">{t('total.title')}</h2>
        </div>
        <CloseButton aria-label={t('panel.close')} onClick={onClose} />
      </div>
      <p className={styles.figure}>
        <strong>{formats.number(wheel.score, 1)}</strong>
        <StatusMark status={wheel.status} label={words.status[wheel.status]} size={14} />
      </p>
      <WheelExplanation wheel={wheel} />
      <section className={styles.section}>
        <h3>{t('why.title')}</h3>
        <WhyPanel unitId={wheel.unitId} nodeId="TOTAL" from={before} to={wheel.period} onSelect={onSelect} />
      </section>
    </section>
  );
}

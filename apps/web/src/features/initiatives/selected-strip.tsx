import { TextInput } from '@mantine/core';
import { zoneOf } from '@wheelhouse/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { RatingButtons } from '../editing/rating';
import { useInitiativeWords } from './initiative-words';
import styles from './initiatives.module.css';
import type { AxisPlace, MatrixDot } from './matrix-model';

/** Props of SelectedStrip. `dot` is the one selected initiative. */
export interface SelectedStripProps {
  dot: MatrixDot;
  battle: string | null;
  reason: string;
  onReason: (reason: string) => void;
  onMove: (place: Partial<AxisPlace>) => void;
  onOpen: () => void;
}

/** The selected initiative with both axes as buttons: the way to move a dot without dragging, and to say why. */
export function SelectedStrip({ dot, battle, reason, onReason, onMove, onOpen }: SelectedStripProps) {
  const { t } = useTranslation('initiatives');
  const words = useInitiativeWords();
  const zone = zoneOf(dot.frequency, dot.emotionalImportance);
  return (
    <section className={styles.strip} aria-label={t('matrix.selected')}>
      <div className={styles.stripTitle}>
        <b>{t('matrix.ranked', { rank: dot.rank, title: dot.title })}</b>
        <span className="wh-soft">
          {[battle, words.status[dot.status], zone ? words.zone[zone] : t('zone.unscored')].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div className={styles.stripAxis}>
        <span>{t('axis.frequency')}</span>
        <RatingButtons
          value={dot.frequency}
          label={t('axis.frequency')}
          clear={false}
          onSave={(frequency) => onMove({ frequency })}
        />
      </div>
      <div className={styles.stripAxis}>
        <span>{t('axis.emotion')}</span>
        <RatingButtons
          value={dot.emotionalImportance}
          label={t('axis.emotion')}
          clear={false}
          onSave={(emotionalImportance) => onMove({ emotionalImportance })}
        />
      </div>
      <TextInput
        size="xs"
        className={styles.stripReason}
        label={t('matrix.reason')}
        placeholder={t('matrix.reason-example')}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
      <Button variant="default" size="xs" onClick={onOpen}>
        {t('action.open')}
      </Button>
    </section>
  );
}

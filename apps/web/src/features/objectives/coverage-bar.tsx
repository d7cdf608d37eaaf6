import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import styles from './objectives.module.css';

/** How far a cascade has come: a bar, the count of covered over required leaves, and the share in words for readers. */
export function CoverageBar({ covered, required }: { covered: number; required: number }) {
  const { t } = useTranslation('objectives');
  const formats = useFormats();
  if (required === 0) return <span className="wh-soft">{t('coverage.nothing')}</span>;
  const share = covered / required;
  return (
    <span className={styles.coverage}>
      <span className={styles.bar} aria-hidden>
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span aria-hidden className={styles.coverageCount}>
        {t('coverage.short', { covered, required })}
      </span>
      <span className="wh-sr">{t('coverage.long', { covered, required, percent: formats.percent(share) })}</span>
    </span>
  );
}

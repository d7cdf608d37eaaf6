import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { useProgramLink } from '../../../app/unit';
import styles from './import.module.css';
import type { ImportResult } from './import-answer';

/** Says that the same file was imported before in the same way, and lets the person write it again all the same. */
export function ImportRepeated({ result, onAgain }: { result: ImportResult; onAgain: () => void }) {
  const { t } = useTranslation('scorecard.import');
  const { period, dateTime } = useFormats();
  const to = useProgramLink();
  return (
    <section className={styles.done} role="status">
      <h3>{t('done.replay-title')}</h3>
      <p>{t('done.replay', { time: dateTime(result.finishedAt) })}</p>
      <div className={styles.buttons}>
        <Button to={to('wheel', { period: result.lastPeriod })}>
          {result.lastPeriod ? t('done.wheel', { period: period(result.lastPeriod) }) : t('done.wheel-now')}
        </Button>
        <Button variant="default" onClick={onAgain}>
          {t('done.again')}
        </Button>
      </div>
    </section>
  );
}

/** What an import wrote, and the way to the wheel of its last period. */
export function ImportDone({ result, onNext }: { result: ImportResult; onNext: () => void }) {
  const { t } = useTranslation('scorecard.import');
  const { number, period } = useFormats();
  const to = useProgramLink();
  return (
    <section className={styles.done} role="status">
      <h2>{t('done.title', { count: result.created + result.updated })}</h2>
      <p>
        {t('done.counts', {
          created: number(result.created, 0),
          updated: number(result.updated, 0),
          unchanged: number(result.unchanged, 0),
          rejected: number(result.rejected, 0),
        })}
      </p>
      <div className={styles.buttons}>
        <Button to={to('wheel', { period: result.lastPeriod })}>
          {result.lastPeriod ? t('done.wheel', { period: period(result.lastPeriod) }) : t('done.wheel-now')}
        </Button>
        <Button variant="default" onClick={onNext}>
          {t('done.next')}
        </Button>
      </div>
    </section>
  );
}

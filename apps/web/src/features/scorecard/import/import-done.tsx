import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../app/formats';
import { useProgramLink } from '../../../app/unit';
import styles from './import.module.css';
import type { ImportResult } from './import-answer';

/** What an import wrote, or that the same file was imported before, and the way to the wheel of its last period. */
export function ImportDone({ result, onNext }: { result: ImportResult; onNext: () => void }) {
  const { t } = useTranslation('scorecard.import');
  const { number, period, dateTime } = useFormats();
  const to = useProgramLink();
  return (
    <section className={styles.done} role="status">
      <h2>{result.isReplay ? t('done.replay-title') : t('done.title', { count: result.created + result.updated })}</h2>
      <p>
        {result.isReplay
          ? t('done.replay', { time: dateTime(result.finishedAt) })
          : t('done.counts', {
              created: number(result.created, 0),
              updated: number(result.updated, 0),
              unchanged: number(result.unchanged, 0),
              rejected: number(result.rejected, 0),
            })}
      </p>
      <div className={styles.buttons}>
        <Button component={Link} to={to('wheel', { period: result.lastPeriod ?? null })}>
          {result.lastPeriod ? t('done.wheel', { period: period(result.lastPeriod) }) : t('done.wheel-now')}
        </Button>
        <Button variant="default" onClick={onNext}>
          {t('done.next')}
        </Button>
      </div>
    </section>
  );
}

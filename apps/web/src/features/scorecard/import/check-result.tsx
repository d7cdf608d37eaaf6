import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import styles from './import.module.css';
import type { ImportResult } from './import-answer';

/** What a check found: counts first, then every row that cannot be taken with its reason, and those rows as a file. */
export function CheckResult({ result, onErrorFile }: { result: ImportResult; onErrorFile: () => Promise<void> }) {
  const { t } = useTranslation('scorecard.import');
  const { number, period } = useFormats();
  const counts: { label: string; value: number; isBad?: boolean }[] = [
    { label: t('check.rows'), value: result.rows },
    { label: t('check.created'), value: result.created },
    { label: t('check.updated'), value: result.updated },
    { label: t('check.unchanged'), value: result.unchanged },
    { label: t('check.rejected'), value: result.rejected, isBad: result.rejected > 0 },
  ];
  const [isFetching, setFetching] = useState(false);
  const download = async () => {
    setFetching(true);
    await onErrorFile().finally(() => setFetching(false));
  };
  return (
    <>
      <ul className={styles.counts}>
        {counts.map(({ label, value, isBad }) => (
          <li key={label} data-bad={isBad}>
            <b>{number(value, 0)}</b>
            {label}
          </li>
        ))}
      </ul>
      <p className="wh-soft">
        {result.firstPeriod
          ? t('check.span', {
              units: t('check.units', { count: result.unitCount }),
              measures: t('count.measures', { count: result.measureCount }),
              from: period(result.firstPeriod),
              to: period(result.lastPeriod),
            })
          : t('check.nothing')}
      </p>
      {result.issues.length > 0 ? (
        <>
          <h3 style={{ margin: '16px 0 8px' }}>
            {result.rejected > result.issues.length
              ? t('errors.first', { shown: number(result.issues.length, 0) })
              : t('errors.title')}
          </h3>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <section className={styles.errors} aria-label={t('errors.title')} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th className={styles.number}>{t('errors.row')}</th>
                  <th>{t('errors.column')}</th>
                  <th>{t('errors.value')}</th>
                  <th>{t('errors.reason')}</th>
                </tr>
              </thead>
              <tbody>
                {result.issues.map((issue, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: one row may have several errors, and none moves
                  <tr key={index}>
                    <td className={styles.number}>{number(issue.row, 0)}</td>
                    <td>{issue.column ?? '–'}</td>
                    <td className={styles.value}>{issue.value ?? '–'}</td>
                    <td>{issue.message}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Button variant="default" size="xs" loading={isFetching} onClick={() => void download()}>
            {t('errors.download')}
          </Button>
        </>
      ) : null}
    </>
  );
}

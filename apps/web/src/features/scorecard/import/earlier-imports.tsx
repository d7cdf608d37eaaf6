import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../app/formats';
import { useProgram } from '../../../app/program';
import { ReadingImportsDocument } from './import.documents';
import styles from './import.module.css';

const SHOWN = 20;

/** The newest imports of readings: file, who and when, and what each one wrote. Nothing while there is none. */
export function EarlierImports() {
  const { t } = useTranslation('scorecard.import');
  const { program } = useProgram();
  const { number, dateTime, period } = useFormats();
  const { data } = useQuery(ReadingImportsDocument, {
    variables: { programId: program.id, page: { skip: 0, take: SHOWN } },
  });
  const imports = data?.readingImports ?? [];
  if (imports.length === 0) return null;
  return (
    <section className={styles.step} style={{ marginTop: 32 }}>
      <h2>{t('earlier.title')}</h2>
      <table className={`${styles.table} ${styles.earlier}`}>
        <thead>
          <tr>
            <th>{t('earlier.file')}</th>
            <th>{t('earlier.when')}</th>
            <th>{t('earlier.by')}</th>
            <th>{t('earlier.periods')}</th>
            <th className={styles.number}>{t('check.created')}</th>
            <th className={styles.number}>{t('check.updated')}</th>
            <th className={styles.number}>{t('check.rejected')}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((entry) => (
            <tr key={entry.id}>
              <td style={{ overflowWrap: 'anywhere' }}>{entry.fileName ?? '–'}</td>
              <td>{dateTime(entry.finishedAt)}</td>
              <td>{entry.by ?? '–'}</td>
              <td data-label={t('earlier.periods')}>
                {entry.firstPeriod === entry.lastPeriod
                  ? period(entry.firstPeriod)
                  : t('earlier.span', { from: period(entry.firstPeriod), to: period(entry.lastPeriod) })}
              </td>
              <td className={styles.number} data-label={t('check.created')}>
                {number(entry.created, 0)}
              </td>
              <td className={styles.number} data-label={t('check.updated')}>
                {number(entry.updated, 0)}
              </td>
              <td className={styles.number} data-label={t('check.rejected')}>
                {number(entry.rejected, 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

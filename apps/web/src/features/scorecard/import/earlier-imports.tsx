import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { useProgram } from '../../../app/program';
import { useSession } from '../../../app/session';
import type { ReadingImportsQuery } from '../../../graphql/graphql';
import { ReadingImportsDocument } from './import.documents';
import styles from './import.module.css';
import { useMappingWords } from './mapping-words';
import { MAPPING_FIELDS } from './reading-mapping';

const UndoImport = lazy(async () => ({ default: (await import('./undo-import')).UndoImport }));

const SHOWN = 20;

type Entry = ReadingImportsQuery['readingImports'][number];

/**
 * The newest imports of readings: file, who and when, how it was read, what it wrote and whether it stands, with the way
 * to take it back. Nothing while there is none.
 */
export function EarlierImports() {
  const { t } = useTranslation('scorecard.import');
  const { program } = useProgram();
  const { can } = useSession();
  const { number, dateTime, period } = useFormats();
  const [undoing, setUndoing] = useState<Entry | null>(null);
  const { data } = useQuery(ReadingImportsDocument, {
    variables: { programId: program.id, page: { skip: 0, take: SHOWN } },
    fetchPolicy: 'cache-and-network',
  });
  const imports = data?.readingImports ?? [];
  if (imports.length === 0) return null;
  const counts = (entry: Entry) => [
    { label: t('earlier.rows'), value: entry.rows },
    { label: t('check.created'), value: entry.created },
    { label: t('check.updated'), value: entry.updated },
    { label: t('check.rejected'), value: entry.rejected },
  ];
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
            <th className={styles.number}>{t('earlier.rows')}</th>
            <th className={styles.number}>{t('check.created')}</th>
            <th className={styles.number}>{t('check.updated')}</th>
            <th className={styles.number}>{t('check.rejected')}</th>
            <th>{t('earlier.status')}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((entry) => (
            <tr key={entry.id} className={entry.status === 'UNDONE' ? styles.takenBack : undefined}>
              <td>
                <span className={styles.fileName}>{entry.fileName ?? '–'}</span>
                <Mapping entry={entry} />
              </td>
              <td>{dateTime(entry.finishedAt)}</td>
              <td>{entry.by ?? '–'}</td>
              <td data-label={t('earlier.periods')}>
                {entry.firstPeriod === entry.lastPeriod
                  ? period(entry.firstPeriod)
                  : t('earlier.span', { from: period(entry.firstPeriod), to: period(entry.lastPeriod) })}
              </td>
              {counts(entry).map(({ label, value }) => (
                <td key={label} className={styles.number} data-label={label}>
                  {number(value, 0)}
                </td>
              ))}
              <td>
                {entry.undo ? (
                  <>
                    {t('earlier.undone')}
                    <span className={styles.because}>
                      {t('earlier.undone-by', {
                        by: entry.undo.by ?? '–',
                        when: dateTime(entry.undo.at),
                        reason: entry.undo.reason,
                      })}
                    </span>
                  </>
                ) : (
                  <div className={styles.standing}>
                    {t('earlier.active')}
                    {can('reading:write') ? (
                      <Button
                        variant="default"
                        size="xs"
                        aria-label={t('undo.title', { name: entry.fileName ?? t('undo.no-name') })}
                        onClick={() => setUndoing(entry)}
                      >
                        {t('undo.open')}
                      </Button>
                    ) : null}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Suspense fallback={null}>
        {undoing ? <UndoImport entry={undoing} onClose={() => setUndoing(null)} /> : null}
      </Suspense>
    </section>
  );
}

/** Which column was read as what. */
function Mapping({ entry }: { entry: Entry }) {
  const { t } = useTranslation('scorecard.import');
  const words = useMappingWords();
  if (entry.mapping.length === 0) return null;
  return (
    <details className={styles.mappingUsed}>
      <summary>{t('earlier.mapping')}</summary>
      <ul>
        {entry.mapping.map(({ column, const: text, role }) => {
          const field = MAPPING_FIELDS.find((name) => name === role);
          return (
            <li key={`${role} ${column}`}>
              {t('earlier.read-as', { column: column ?? `“${text}”`, field: field ? words[field] : role })}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

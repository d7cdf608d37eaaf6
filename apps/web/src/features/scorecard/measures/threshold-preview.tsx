import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../app/formats';
import { useScoreWords } from '../../../app/status-words';
import type { SetThresholdInput } from '../../../graphql/graphql';
import { PreviewThresholdDocument } from './measures.documents';
import styles from './measures.module.css';

const ROWS = 8;

/** What a change of goal and red flag would do to the scores there are, before it is saved. */
export function ThresholdPreview({ input }: { input: SetThresholdInput }) {
  const { t } = useTranslation('scorecard.measures');
  const { number, period } = useFormats();
  const { status } = useScoreWords();
  const { data, loading } = useQuery(PreviewThresholdDocument, {
    variables: { input, take: ROWS },
    fetchPolicy: 'network-only',
  });
  const found = data?.previewThreshold;
  if (loading && !found) return <p className="wh-soft">{t('preview.loading')}</p>;
  if (found?.__typename !== 'ThresholdPreview') return null;
  const turned = found.transitions.map((one) =>
    t('preview.turned', { count: one.count, from: status[one.from], to: status[one.to] }),
  );
  return (
    <div className={styles.preview} aria-live="polite">
      <strong>{found.moved === 0 ? t('preview.none') : t('preview.moved', { count: found.moved })}</strong>
      {turned.length > 0 ? (
        <ul>
          {turned.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      ) : null}
      {found.examined < found.affected ? (
        <p className="wh-soft">{t('preview.newest', { examined: found.examined, affected: found.affected })}</p>
      ) : null}
      {found.rows.length > 0 ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('preview.unit')}</th>
              <th>{t('preview.period')}</th>
              <th className={styles.number}>{t('preview.before')}</th>
              <th className={styles.number}>{t('preview.after')}</th>
            </tr>
          </thead>
          <tbody>
            {found.rows.map((row) => (
              <tr key={`${row.unitId} ${row.period}`}>
                <td data-label={t('preview.unit')}>{row.unitName}</td>
                <td data-label={t('preview.period')}>{period(row.period)}</td>
                <td className={styles.number} data-label={t('preview.before')}>
                  {row.before === null ? '–' : number(row.before, 1)} · {status[row.statusBefore]}
                </td>
                <td className={styles.number} data-label={t('preview.after')}>
                  {row.after === null ? '–' : number(row.after, 1)} · {status[row.statusAfter]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  );
}

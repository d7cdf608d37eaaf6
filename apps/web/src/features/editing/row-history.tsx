import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats';
import { useProgram } from '../../app/program';
import { useChangeWords } from '../history/change-words';
import { RowHistoryDocument } from './editing.documents';
import styles from './editing.module.css';

const FEW = 5;
const MANY = 50;

/** Who changed a row, when, from what to what, and why; the last five until more are asked for. `version` fetches anew. */
export function RowHistory({ entityId, version }: { entityId: string; version: number }) {
  const { t } = useTranslation('editing');
  const { program } = useProgram();
  const formats = useFormats();
  const words = useChangeWords();
  const [take, setTake] = useState(FEW);
  const { data, error, refetch } = useQuery(RowHistoryDocument, {
    variables: { programId: program.id, entityId, take },
    fetchPolicy: 'cache-and-network',
  });
  const shownVersion = useRef(version);
  useEffect(() => {
    if (shownVersion.current === version) return;
    shownVersion.current = version;
    void refetch();
  }, [version, refetch]);
  if (error && !data) return <p className="wh-soft">{t('history.failed')}</p>;
  if (!data) return <p className="wh-soft">{t('label.loading')}</p>;
  const { items, total } = data.history;
  if (items.length === 0) return <p className="wh-soft">{t('history.none')}</p>;
  const actions = {
    CREATE: t('history.created'),
    UPDATE: t('history.updated'),
    ARCHIVE: t('history.archived'),
    RESTORE: t('history.restored'),
  };
  return (
    <>
      <ol className={styles.history}>
        {items.map((change) => (
          <li key={change.id}>
            <div className={styles.who}>
              <span>
                {t('history.who', { name: change.by ?? t('history.nobody'), action: actions[change.action] })}
              </span>
              <time dateTime={change.at} title={formats.dateTime(change.at)} className="wh-soft">
                {formats.ago(change.at)}
              </time>
            </div>
            {change.action === 'UPDATE'
              ? change.fields.map((field) => (
                  <div key={field.field} className={styles.change}>
                    {t('history.change', {
                      field: words.field(field.field),
                      before: words.value(field.field, field.before),
                      after: words.value(field.field, field.after),
                    })}
                  </div>
                ))
              : null}
            {change.reason ? (
              <div className={styles.change}>{t('history.reason', { reason: change.reason })}</div>
            ) : null}
          </li>
        ))}
      </ol>
      {total > items.length ? (
        <button type="button" className={styles.quiet} onClick={() => setTake(MANY)}>
          {t('history.more', { count: total - items.length })}
        </button>
      ) : null}
    </>
  );
}

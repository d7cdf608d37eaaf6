import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from './change-groups';
import { useChangeWords } from './change-words';
import styles from './history.module.css';

const SHOWN = 6;

// Bookkeeping that says nothing to people.
const TECHNICAL = new Set(['contentHash', 'fileHash', 'idempotencyKey', 'mapping', 'report', 'added', 'skipped']);

/** Fields of a change with what they were and what they became; a new row lists what it started with. */
export function ChangeFields({ change }: { change: Change }) {
  const { t } = useTranslation('history');
  const words = useChangeWords();
  const [isWhole, setWhole] = useState(change.action === 'UPDATE');
  const told = change.fields.filter(
    ({ field, after }) => !TECHNICAL.has(field) && (change.action !== 'CREATE' || after !== null),
  );
  if (told.length === 0) return null;
  if (!isWhole && change.action === 'CREATE') {
    return (
      <button type="button" className={styles.more} onClick={() => setWhole(true)}>
        {t('fields.show', { count: told.length })}
      </button>
    );
  }
  const shown = isWhole ? told : told.slice(0, SHOWN);
  return (
    <dl className={styles.fields}>
      {shown.map(({ field, before, after }) => (
        <div key={field} style={{ display: 'contents' }}>
          <dt>{words.field(field)}</dt>
          <dd>
            {change.action === 'CREATE' ? null : (
              <>
                <del className={styles.before}>{words.value(field, before)}</del>
                <span className={styles.arrow} aria-hidden>
                  →
                </span>
              </>
            )}
            {change.action === 'CREATE' ? (
              words.value(field, after)
            ) : (
              <ins style={{ textDecoration: 'none' }}>{words.value(field, after)}</ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

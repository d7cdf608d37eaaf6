import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../app/formats';
import { useProgramLink } from '../../app/unit';
import type { ChangeAction } from '../../graphql/graphql';
import type { Week } from './chain-model';
import styles from './this-week.module.css';

const SHOWN = 8;

/** The newest changes in the program: what, by whom, when. */
export function RecentChanges({ changes }: { changes: Week['changes'] }) {
  const { t } = useTranslation('overview');
  const formats = useFormats();
  const to = useProgramLink();
  const sentences: Record<ChangeAction, (title: string, by: string) => string> = {
    CREATE: (title, by) => t('change.create', { title, by }),
    UPDATE: (title, by) => t('change.update', { title, by }),
    ARCHIVE: (title, by) => t('change.archive', { title, by }),
    RESTORE: (title, by) => t('change.restore', { title, by }),
  };
  return (
    <section className={styles.block}>
      <h2 className={styles.blockTitle}>{t('changes.title')}</h2>
      {changes.length === 0 ? <p className="wh-soft">{t('changes.none')}</p> : null}
      <ul className={styles.changes}>
        {changes.slice(0, SHOWN).map((change) => (
          <li key={change.id}>
            {sentences[change.action](change.title, change.by ?? t('changes.somebody'))}{' '}
            <span className="wh-soft">{formats.ago(change.at)}</span>
          </li>
        ))}
      </ul>
      {changes.length > 0 ? <Link to={to('history')}>{t('changes.all')}</Link> : null}
    </section>
  );
}

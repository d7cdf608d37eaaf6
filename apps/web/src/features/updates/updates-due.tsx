import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgram } from '../../app/program';
import { useProgramLink } from '../../app/unit';
import { UpdatesDueDocument } from './updates.documents';
import styles from './updates.module.css';

/** How many values the signed-in person still owes, with the way to the grid; nothing where they owe none. */
export function UpdatesDue() {
  const { t } = useTranslation('updates');
  const { program } = useProgram();
  const to = useProgramLink();
  const { data } = useQuery(UpdatesDueDocument, { variables: { programId: program.id } });
  const due = data?.updateInbox;
  if (!due || due.total + due.missing === 0) return null;
  return (
    <p className={styles.due}>
      <span>
        {due.missing === 0
          ? t('progress.all', { total: due.total })
          : due.late === 0
            ? t('inbox.lead', { count: due.missing })
            : t('inbox.lead-late', { count: due.missing, late: due.late })}
      </span>
      {due.missing === 0 ? null : <Link to={to('update')}>{t('due.go')}</Link>}
    </p>
  );
}

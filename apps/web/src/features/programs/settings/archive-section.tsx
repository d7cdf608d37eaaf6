import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button } from '../../../app/button';
import { useConfirm } from '../../../app/confirm';
import { useSave } from '../../../app/save';
import { useSession } from '../../../app/session';
import type { ProgramSettingFragment } from '../../../graphql/graphql';
import { AllProgramsDocument, ArchiveProgramDocument, RestoreProgramDocument } from './settings.documents';
import styles from './settings.module.css';

/** Putting the program away, and bringing back programs that were put away. Nothing where the reader may not write. */
export function ArchiveSection({ program }: { program: ProgramSettingFragment }) {
  const { t } = useTranslation('programs.settings');
  const { can } = useSession();
  const navigate = useNavigate();
  const { ask, dialog } = useConfirm();
  const archive = useSave(ArchiveProgramDocument);
  const restore = useSave(RestoreProgramDocument);
  const { data } = useQuery(AllProgramsDocument);
  const archived = data?.programs.filter((other) => other.archivedAt) ?? [];
  if (!can('program:write')) return null;

  const putAway = async () => {
    const isSure = await ask({
      title: t('archive.confirm-title', { name: program.name }),
      text: t('archive.confirm-text'),
      action: t('archive.action'),
      isGrave: true,
    });
    if (!isSure) return;
    const row = await archive.save(
      { id: program.id, version: program.version },
      { done: t('archive.done'), undoable: true, refetch: ['Programs', 'AllPrograms'] },
    );
    if (row) await navigate('/start');
  };

  return (
    <section className={styles.section}>
      <h2>{t('archive.title')}</h2>
      <p className={styles.lead}>{t('archive.lead')}</p>
      <Button variant="grave" onClick={() => void putAway()} loading={archive.isSaving}>
        {t('archive.action')}
      </Button>
      {archived.length > 0 ? (
        <>
          <h3>{t('archive.others')}</h3>
          <ul className={styles.archived}>
            {archived.map((other) => (
              <li key={other.id}>
                <span>{other.name}</span>
                <Button
                  variant="default"
                  size="xs"
                  onClick={() =>
                    void restore.save(
                      { id: other.id, version: other.version },
                      { done: t('archive.restored', { name: other.name }), refetch: ['Programs', 'AllPrograms'] },
                    )
                  }
                >
                  {t('action.restore')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {dialog}
    </section>
  );
}

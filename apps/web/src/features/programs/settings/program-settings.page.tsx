import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../../app/error-state';
import { Loading } from '../../../app/loading';
import { useProgram } from '../../../app/program';
import { ArchiveSection } from './archive-section';
import { PhaseForm } from './phase-form';
import { ProgramForm } from './program-form';
import { ProgramSettingsDocument } from './settings.documents';
import styles from './settings.module.css';
import { SettingsFrame } from './settings-frame';

/** First page of the settings: name, dates, money and time of the program, its three phases, and putting it away. */
export function ProgramSettingsPage() {
  const { t } = useTranslation('programs.settings');
  const { program } = useProgram();
  const { data, error, refetch } = useQuery(ProgramSettingsDocument, { variables: { programId: program.id } });
  return (
    <SettingsFrame title={t('program.title')} lead={t('program.lead')}>
      {data ? (
        <>
          <ProgramForm key={`${data.program.id}-${data.program.version}`} program={data.program} />
          <section className={styles.section}>
            <h2>{t('phase.title')}</h2>
            <p className={styles.lead}>{t('phase.lead')}</p>
            <ol className={styles.phases}>
              {data.program.phases.map((phase) => (
                <PhaseForm key={`${phase.id}-${phase.version}`} phase={phase} />
              ))}
            </ol>
          </section>
          <ArchiveSection program={data.program} />
        </>
      ) : error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </SettingsFrame>
  );
}

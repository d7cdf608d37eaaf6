import { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { LANGUAGES } from '../../../app/language';
import { SessionDocument } from '../../../app/program.documents';
import styles from './settings.module.css';
import { SettingsFrame } from './settings-frame';

interface Health {
  isReady: boolean;
  milliseconds: number;
}

async function readHealth(): Promise<Health> {
  const start = performance.now();
  try {
    const answer = await fetch('/readyz', { cache: 'no-store' });
    const { status } = (await answer.json()) as { status?: string };
    return { isReady: status === 'ready', milliseconds: performance.now() - start };
  } catch {
    return { isReady: false, milliseconds: performance.now() - start };
  }
}

/** What is said about the installation: version, languages, and whether server and database answer right now. */
export function InstallationPage() {
  const { t } = useTranslation('programs.settings');
  const { number } = useFormats();
  const { data } = useQuery(SessionDocument);
  const [health, setHealth] = useState<Health | null>(null);
  const check = useCallback(async () => {
    setHealth(null);
    setHealth(await readHealth());
  }, []);
  useEffect(() => void check(), [check]);
  return (
    <SettingsFrame title={t('installation.title')} lead={t('installation.lead')}>
      <dl className={styles.facts}>
        <dt>{t('installation.state')}</dt>
        <dd aria-live="polite">
          {health === null
            ? t('label.loading')
            : health.isReady
              ? t('installation.ready', { milliseconds: number(health.milliseconds, 0) })
              : t('installation.not-ready')}
        </dd>
        <dt>{t('installation.version')}</dt>
        <dd>{data?.instance.version ?? '–'}</dd>
        <dt>{t('installation.address')}</dt>
        <dd>{window.location.origin}</dd>
        <dt>{t('installation.languages')}</dt>
        <dd>{LANGUAGES.map((choice) => choice.name).join(' · ')}</dd>
      </dl>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => void check()} loading={health === null}>
          {t('installation.check')}
        </Button>
        <Button to="/about" variant="subtle">
          {t('installation.about')}
        </Button>
      </div>
    </SettingsFrame>
  );
}

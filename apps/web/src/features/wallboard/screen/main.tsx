import '@wheelhouse/ui/styles.css';
import '../../../app/base.css';
import './screen.css';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { i18n, startI18n } from '../../../app/i18n';
import { initialLanguage } from '../../../app/language';
import { readLastGood } from './last-good';
import { WallScreen } from './wall-screen';

const PREVIEW = /^\/wall\/preview\//;

async function start(): Promise<void> {
  const address = window.location.pathname.replace(/\/+$/, '');
  await startI18n({ language: readLastGood(address)?.picture.language ?? initialLanguage(), isRemembered: false });
  const root = document.getElementById('root');
  if (!root) throw new Error('wall.html has no element #root');
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <Suspense fallback={null}>
        <WallScreen address={address} isPreview={PREVIEW.test(address)} />
      </Suspense>
    </I18nextProvider>,
  );
}

void start();

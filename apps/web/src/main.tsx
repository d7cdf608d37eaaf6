import './app/styles';
import { ApolloProvider } from '@apollo/client/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v7';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { apollo } from './app/apollo-client';
import { i18n, startI18n } from './app/i18n';
import { Loading } from './app/loading';
import { router } from './app/router';
import { cssVariables, theme } from './app/theme';

const colorScheme = localStorageColorSchemeManager({ key: 'wheelhouse.theme' });

async function start(): Promise<void> {
  await startI18n();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element #root');
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorScheme}
        defaultColorScheme="auto"
      >
        <I18nextProvider i18n={i18n}>
          <ApolloProvider client={apollo}>
            <Suspense fallback={<Loading />}>
              <NuqsAdapter>
                <RouterProvider router={router} />
              </NuqsAdapter>
            </Suspense>
          </ApolloProvider>
        </I18nextProvider>
      </MantineProvider>
    </StrictMode>,
  );
}

void start();

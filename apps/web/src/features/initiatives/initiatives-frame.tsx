import { IconPlus } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import { PeekPanel, usePeek } from '../editing/peek';
import { ViewTabs } from './view-tabs';

const CreateInitiative = lazy(async () => ({ default: (await import('./create-initiative')).CreateInitiative }));
const InitiativePeek = lazy(async () => ({ default: (await import('./initiative-peek')).InitiativePeek }));

const EXPORTS = [{ view: 'initiatives', takesAddress: true }] as const;

/** Props of InitiativesFrame. `title` and `lead` are those of the initiatives unless told. */
export interface InitiativesFrameProps {
  children: ReactNode;
  title?: string;
  lead?: string;
  actions?: ReactNode;
}

/** What matrix, table and roadmap share: head with New initiative, the three tabs, and the panel of the open one. */
export function InitiativesFrame({ children, title, lead, actions }: InitiativesFrameProps) {
  const { t } = useTranslation('initiatives');
  const { can } = useSession();
  const { peek, open, close } = usePeek();
  const [isCreating, setCreating] = useState(false);
  return (
    <Page>
      <PageHeader
        title={title ?? t('title')}
        lead={lead ?? t('lead')}
        offers={EXPORTS}
        actions={
          <>
            {actions}
            {can('initiative:write') ? (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
                {t('create')}
              </Button>
            ) : null}
          </>
        }
      />
      <ViewTabs />
      {children}
      {peek ? (
        <Suspense
          fallback={
            <PeekPanel kicker={t('one')} title="" label={t('one')} onClose={close}>
              <Loading lines={8} />
            </PeekPanel>
          }
        >
          <InitiativePeek key={peek} id={peek} onClose={close} />
        </Suspense>
      ) : null}
      <Suspense fallback={null}>
        {isCreating ? (
          <CreateInitiative
            onClose={() => setCreating(false)}
            onCreated={(id) => {
              setCreating(false);
              open(id);
            }}
          />
        ) : null}
      </Suspense>
    </Page>
  );
}

/** What stands there while no initiative is left: the filter let none through, or there is none yet. */
export function NoInitiatives({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const { t } = useTranslation('initiatives');
  const to = useProgramLink();
  if (isFiltered) {
    return (
      <EmptyState
        title={t('empty.filtered')}
        text={t('empty.filtered-text')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('action.clear-filters')}
          </Button>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t('empty.none')}
      text={t('empty.none-text')}
      example={t('empty.example')}
      action={<Button to={to('packs')}>{t('empty.install')}</Button>}
    />
  );
}

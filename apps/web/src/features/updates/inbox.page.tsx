import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useProgramLink, useUnit } from '../../app/unit';
import { UpdateEditor } from './update-editor';
import { UpdateInboxDocument } from './updates.documents';
import { UpdatesTabs } from './updates-tabs';

/** Lines on screen; whoever has more saves some, and the next come up. */
const MOST_ROWS = 36;

/** The Update inbox: every value the signed-in person owes now, in one keyboard grid. */
export function InboxPage() {
  const { t } = useTranslation('updates');
  const { can } = useSession();
  return (
    <Page>
      <UpdatesTabs />
      {can('reading:write') ? (
        <Inbox />
      ) : (
        <>
          <PageHeader title={t('inbox.title')} />
          <EmptyState title={t('read-only.title')} text={t('read-only.text')} />
        </>
      )}
    </Page>
  );
}

function Inbox() {
  const { t } = useTranslation('updates');
  const { program } = useProgram();
  const to = useProgramLink();
  const { unit } = useUnit();
  const { data, previousData, error, refetch } = useQuery(UpdateInboxDocument, {
    variables: { programId: program.id, page: { take: MOST_ROWS } },
    fetchPolicy: 'cache-and-network',
  });
  const inbox = (data ?? previousData)?.updateInbox;
  if (!inbox) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  if (inbox.items.length === 0) {
    return (
      <>
        <PageHeader title={t('inbox.title')} />
        <EmptyState
          title={t('inbox.empty-title')}
          text={t('inbox.empty-text')}
          action={
            unit ? <Button to={to(`update/${unit.id}`)}>{t('inbox.empty-action', { unit: unit.name })}</Button> : null
          }
        />
      </>
    );
  }
  const lead =
    inbox.missing === 0
      ? t('inbox.lead-none')
      : inbox.late === 0
        ? t('inbox.lead', { count: inbox.missing })
        : t('inbox.lead-late', { count: inbox.missing, late: inbox.late });
  return (
    <>
      <PageHeader title={t('inbox.title')} lead={lead} />
      <UpdateEditor
        rows={inbox.items}
        period={null}
        done={inbox.done}
        total={inbox.total}
        isNoteRequired={inbox.redRule !== 'ADVISED'}
      />
      {inbox.hasMore ? <p className="wh-soft">{t('inbox.more', { shown: inbox.items.length })}</p> : null}
    </>
  );
}

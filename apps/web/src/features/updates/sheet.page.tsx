import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { usePeriod } from '../../app/period';
import { useSession } from '../../app/session';
import { useProgramLink, useUnit } from '../../app/unit';
import { LockNotice } from './lock-notice';
import { UpdateEditor } from './update-editor';
import { UpdateSheetDocument } from './updates.documents';
import { UpdatesTabs } from './updates-tabs';

/** The values of one unit for the period of the page, whoever answers for them. */
export function SheetPage() {
  const { t } = useTranslation('updates');
  const { unit } = useUnit();
  const { period } = usePeriod();
  return (
    <Page>
      <UpdatesTabs />
      {unit ? (
        <Sheet unitId={unit.id} unitName={unit.name} period={period} key={`${unit.id} ${period}`} />
      ) : (
        <>
          <PageHeader title={t('nav.update')} />
          <EmptyState title={t('no-units.title')} text={t('no-units.text')} />
        </>
      )}
    </Page>
  );
}

function Sheet({ unitId, unitName, period }: { unitId: string; unitName: string; period: string }) {
  const { t } = useTranslation('updates');
  const formats = useFormats();
  const to = useProgramLink();
  const { can } = useSession();
  const { data, error, refetch } = useQuery(UpdateSheetDocument, {
    variables: { unitId, period },
    fetchPolicy: 'cache-and-network',
  });
  const sheet = data?.updateSheet;
  if (!sheet) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const title = t('sheet.title', { unit: unitName });
  const toWheel = (
    <Button to={to(`wheel/${unitId}`)} variant="default">
      {t('sheet.to-wheel')}
    </Button>
  );
  // What a region shows is rolled up: it has nothing to complete.
  const isCounted = sheet.items.some((row) => row.isExpected) || sheet.items.every((row) => row.rolledUp === null);
  if (sheet.items.length === 0) {
    return (
      <>
        <PageHeader title={title} />
        <EmptyState
          title={t('sheet.empty-title')}
          text={t('sheet.empty-text')}
          action={can('pack:install') ? <Button to={to('packs')}>{t('sheet.empty-action')}</Button> : toWheel}
        />
      </>
    );
  }
  if (!can('reading:write')) {
    return (
      <>
        <PageHeader title={title} />
        <EmptyState title={t('read-only.title')} text={t('read-only.text')} action={toWheel} />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={title}
        lead={t('sheet.lead', { period: formats.period(period) })}
        offers={[{ view: 'readings', params: { unitId, period } }]}
        actions={toWheel}
      />
      {sheet.lock ? <LockNotice lock={sheet.lock} /> : null}
      <UpdateEditor
        rows={sheet.items}
        period={period}
        done={sheet.done}
        total={isCounted ? sheet.total : 0}
        isNoteRequired={sheet.redRule !== 'ADVISED'}
        isClosed={Boolean(sheet.lock)}
      />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { PageHeader } from '../../app/page-header';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';

/** A program without units: a wheel belongs to a unit, so the first step is to name one. */
export function NoUnits({ title }: { title: string }) {
  const { t } = useTranslation('scorecard');
  const to = useProgramLink();
  const { can } = useSession();
  return (
    <>
      <PageHeader title={title} />
      <EmptyState
        title={t('no-units.title')}
        text={can('unit:write') ? t('no-units.text') : t('no-units.text-read-only')}
        example={t('no-units.example')}
        action={can('unit:write') ? <Button to={to('settings/units')}>{t('no-units.action')}</Button> : null}
      />
    </>
  );
}

/** A unit whose program has no measures on the wheel yet. */
export function EmptyWheel() {
  const { t } = useTranslation('scorecard');
  const to = useProgramLink();
  const { can } = useSession();
  return (
    <EmptyState
      title={t('empty-wheel.title')}
      text={t('empty-wheel.text')}
      example={t('empty-wheel.example')}
      action={can('pack:install') ? <Button to={to('packs')}>{t('empty-wheel.action')}</Button> : null}
      secondary={can('reading:write') ? <Link to={to('import')}>{t('empty-wheel.import')}</Link> : null}
    />
  );
}

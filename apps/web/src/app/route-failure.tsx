import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Button } from './button';
import { ErrorState } from './error-state';

/** A page that broke while it was drawn or loaded; the frame around it keeps working. */
export function RouteFailure() {
  const error = useRouteError();
  return (
    <main className="wh-page">
      <ErrorState error={error} retry={() => window.location.reload()} />
    </main>
  );
}

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <div className="wh-page">
      <section className="wh-empty">
        <h1 className="wh-empty__title">{t('error.no-page-title')}</h1>
        <p className="wh-empty__text">{t('error.no-page-text')}</p>
        <Button to="/">{t('action.go-home')}</Button>
      </section>
    </div>
  );
}

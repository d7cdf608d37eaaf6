import { useTranslation } from 'react-i18next';
import { errorCode, errorReference } from './apollo-client';
import { Button } from './button';

/** Props of ErrorState. `retry` is offered for failures that may pass. */
export interface ErrorStateProps {
  error: unknown;
  retry?: () => void;
}

/** A failed page in words: what happened, what the reader can do, and the reference to hand on when it is our fault. */
export function ErrorState({ error, retry }: ErrorStateProps) {
  const { t } = useTranslation('shell');
  const code = errorCode(error);
  const reference = errorReference(error);
  const words =
    code === 'FORBIDDEN'
      ? { title: t('error.forbidden-title'), text: t('error.forbidden-text') }
      : code === 'NOT_FOUND'
        ? { title: t('error.not-found-title'), text: t('error.not-found') }
        : code === 'NETWORK'
          ? { title: t('error.network-title'), text: t('error.network-text') }
          : {
              title: t('error.unexpected-title'),
              text: reference ? t('error.unexpected', { code: reference }) : t('error.unexpected-text'),
            };
  return (
    <section className="wh-empty" role="alert">
      <h2 className="wh-empty__title">{words.title}</h2>
      <p className="wh-empty__text">{words.text}</p>
      <div className="wh-empty__actions">
        {retry && code !== 'FORBIDDEN' && code !== 'NOT_FOUND' ? (
          <Button onClick={retry}>{t('action.retry')}</Button>
        ) : null}
        <Button to="/" variant="default">
          {t('action.go-home')}
        </Button>
      </div>
    </section>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../app/button';
import { Loading } from '../../app/loading';
import { useSave } from '../../app/save';
import { AccountFrame } from './account-frame';
import { safeNext, useEnter } from './enter';
import { FormErrors } from './form-errors';
import { SignInWithLinkDocument } from './people.documents';

/** Signs in once with a link of the server's console and goes on to the page it names. */
export function LinkPage() {
  const { t } = useTranslation('people');
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const to = safeNext(search.get('to'));
  const enter = useEnter();
  const { save, otherErrors } = useSave(SignInWithLinkDocument);
  const [hasFailed, setFailed] = useState(token === '');
  const used = useRef<string | null>(null);

  useEffect(() => {
    // A link works once: drawing the page twice must not use it twice.
    if (token === '' || used.current === token) return;
    used.current = token;
    void save({ linkToken: token }).then((user) => (user ? enter(to) : setFailed(true)));
  }, [token, to, save, enter]);

  if (!hasFailed) return <Loading lines={2} />;
  return (
    <AccountFrame title={t('link.failed-title')} lead={t('link.failed-text')}>
      <FormErrors messages={otherErrors([])} />
      <Button to="/sign-in" style={{ marginTop: 16 }}>
        {t('action.sign-in')}
      </Button>
    </AccountFrame>
  );
}

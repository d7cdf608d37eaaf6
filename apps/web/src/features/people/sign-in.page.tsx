import { useQuery } from '@apollo/client/react';
import { Alert, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { Button } from '../../app/button';
import { SessionDocument } from '../../app/program.documents';
import { useSave } from '../../app/save';
import { AccountFrame } from './account-frame';
import { safeNext, useEnter } from './enter';
import { FormErrors } from './form-errors';
import { SignInDocument } from './people.documents';

/** Sign-in with e-mail and password; says when set-up is still open or a session ran out. */
export function SignInPage() {
  const { t } = useTranslation('people');
  const [search] = useSearchParams();
  const location = useLocation();
  const enter = useEnter();
  const { data } = useQuery(SessionDocument);
  const { save, isSaving, errorOf, otherErrors } = useSave(SignInDocument);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const hasEnded = (location.state as { hasSessionEnded?: boolean } | null)?.hasSessionEnded === true;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await save({ email: email.trim(), password })) await enter(safeNext(search.get('next')));
  };

  return (
    <AccountFrame title={t('sign-in.title')} lead={t('sign-in.lead')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {hasEnded ? <Alert variant="outline">{t('sign-in.ended')}</Alert> : null}
          {data?.instance.needsSetup ? (
            <Alert variant="outline" title={t('sign-in.setup-title')}>
              {t('sign-in.setup-text')}
            </Alert>
          ) : null}
          <TextInput
            label={t('account.email')}
            type="email"
            name="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={errorOf('email')}
          />
          <PasswordInput
            label={t('password.label')}
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={errorOf('password')}
            visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
          />
          <FormErrors messages={otherErrors(['email', 'password'])} />
          <Button type="submit" loading={isSaving} style={{ width: '100%' }}>
            {t('action.sign-in')}
          </Button>
        </Stack>
      </form>
    </AccountFrame>
  );
}

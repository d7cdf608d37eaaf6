import { Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../app/button';
import { useSave } from '../../app/save';
import { AccountFrame } from './account-frame';
import { useEnter } from './enter';
import { FormErrors } from './form-errors';
import { NewPasswordField } from './password-field';
import { AcceptInviteDocument } from './people.documents';

/** First page of an invited person: chooses a password and is signed in. */
export function InvitePage() {
  const { t } = useTranslation('people');
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const enter = useEnter();
  const { save, isSaving, errorOf, otherErrors } = useSave(AcceptInviteDocument);
  const [password, setPassword] = useState('');

  if (!token) {
    return (
      <AccountFrame title={t('invite.title')} lead={t('invite.no-token')}>
        <Button to="/sign-in" variant="default">
          {t('action.sign-in')}
        </Button>
      </AccountFrame>
    );
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await save({ inviteToken: token, password })) await enter('/');
  };
  return (
    <AccountFrame title={t('invite.title')} lead={t('invite.lead')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <NewPasswordField value={password} onChange={setPassword} error={errorOf('password')} />
          <FormErrors messages={otherErrors(['password'])} />
          <Button type="submit" loading={isSaving} style={{ width: '100%' }}>
            {t('invite.submit')}
          </Button>
        </Stack>
      </form>
    </AccountFrame>
  );
}

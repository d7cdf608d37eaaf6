import { useQuery } from '@apollo/client/react';
import { Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Button } from '../../app/button';
import { LANGUAGES, languageOfTag } from '../../app/language';
import { useLanguage } from '../../app/language-switch';
import { SessionDocument } from '../../app/program.documents';
import { useSave } from '../../app/save';
import { AccountFrame } from './account-frame';
import { useEnter } from './enter';
import { FormErrors } from './form-errors';
import { NewPasswordField } from './password-field';
import { CompleteSetupDocument } from './people.documents';

const FIELDS = ['name', 'email', 'password', 'language'];

/** First page of a new installation: the first administrator, by the one-time link of the console. */
export function SetUpPage() {
  const { t } = useTranslation('people');
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const enter = useEnter();
  const { language, change } = useLanguage();
  const { data } = useQuery(SessionDocument);
  const { save, isSaving, errorOf, otherErrors } = useSave(CompleteSetupDocument);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  if (data && !data.instance.needsSetup) {
    return (
      <AccountFrame title={t('setup.done-title')} lead={t('setup.done-text')}>
        <Button to="/sign-in">{t('action.sign-in')}</Button>
      </AccountFrame>
    );
  }
  if (!token) {
    return (
      <AccountFrame title={t('setup.title')} lead={t('setup.no-token')}>
        <Button to="/sign-in" variant="default">
          {t('action.sign-in')}
        </Button>
      </AccountFrame>
    );
  }

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { setupToken: token, name: name.trim(), email: email.trim(), password, language };
    if (await save(input)) await enter('/start');
  };

  return (
    <AccountFrame title={t('setup.title')} lead={t('setup.lead')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            label={t('account.name')}
            name="name"
            autoComplete="name"
            required
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errorOf('name')}
          />
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
          <NewPasswordField value={password} onChange={setPassword} error={errorOf('password')} />
          <Select
            label={t('account.language')}
            data={LANGUAGES.map((choice) => ({ value: choice.code, label: choice.name }))}
            value={language}
            allowDeselect={false}
            onChange={(chosen) => {
              const known = chosen ? languageOfTag(chosen) : null;
              if (known) void change(known);
            }}
            error={errorOf('language')}
          />
          <FormErrors messages={otherErrors(FIELDS)} />
          <Button type="submit" loading={isSaving} style={{ width: '100%' }}>
            {t('setup.submit')}
          </Button>
        </Stack>
      </form>
    </AccountFrame>
  );
}

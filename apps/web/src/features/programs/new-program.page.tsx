import { Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { today } from '@wheelhouse/domain';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { Button } from '../../app/button';
import { intlTag, LANGUAGES } from '../../app/language';
import { useLanguage } from '../../app/language-switch';
import { useSave } from '../../app/save';
import { RequireSession } from '../../app/session';
import { AccountFrame } from '../people/account-frame';
import { FormErrors } from '../people/form-errors';
import { browserCurrency, browserTimeZone, currencyChoices, timeZones } from './browser-defaults';
import { CreateProgramDocument } from './programs.documents';

const FIELDS = ['name', 'startsOn', 'horizonMonths', 'contentLanguage', 'currency', 'timeZone'];
const NORM = { from: 18, to: 24 };

/** The form of a new program; `/start/pack` goes on to the packs, any other way to This week. */
export function NewProgramPage() {
  return (
    <RequireSession>
      <NewProgramForm />
    </RequireSession>
  );
}

function NewProgramForm() {
  const { t } = useTranslation('programs');
  const { way } = useParams();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { save, isSaving, errorOf, otherErrors } = useSave(CreateProgramDocument);
  const [name, setName] = useState('');
  const [horizonMonths, setHorizon] = useState<number>(NORM.to);
  const [contentLanguage, setContentLanguage] = useState<string>(language);
  const [timeZone, setTimeZone] = useState(browserTimeZone);
  const [currency, setCurrency] = useState(() => browserCurrency(browserTimeZone(), navigator.languages));
  const [startsOn, setStartsOn] = useState(() => today(new Date(), browserTimeZone()));
  const zones = useMemo(timeZones, []);
  const currencies = useMemo(() => currencyChoices(intlTag(language)), [language]);
  const isUnusual = horizonMonths < NORM.from || horizonMonths > NORM.to;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const program = await save(
      { name: name.trim(), startsOn, horizonMonths, contentLanguage, currency, timeZone },
      { refetch: ['Programs'] },
    );
    if (program) await navigate(`/p/${program.id}/${way === 'pack' ? 'packs' : 'this-week'}`);
  };

  return (
    <AccountFrame title={t('new.title')} lead={way === 'pack' ? t('new.lead-pack') : t('new.lead-empty')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            label={t('new.name')}
            placeholder={t('new.name-example')}
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errorOf('name')}
          />
          <Group grow align="flex-start">
            <TextInput
              type="date"
              label={t('new.starts-on')}
              required
              value={startsOn}
              onChange={(event) => setStartsOn(event.currentTarget.value)}
              error={errorOf('startsOn')}
            />
            <NumberInput
              label={t('new.horizon')}
              required
              min={3}
              max={60}
              value={horizonMonths}
              onChange={(value) => setHorizon(Number(value) || 0)}
              error={errorOf('horizonMonths')}
            />
          </Group>
          {isUnusual ? (
            <p className="wh-soft" style={{ margin: 0 }} role="status">
              {t('new.horizon-unusual')}
            </p>
          ) : null}
          <Select
            label={t('new.content-language')}
            description={t('new.content-language-hint')}
            data={LANGUAGES.map((choice) => ({ value: choice.code, label: choice.name }))}
            value={contentLanguage}
            onChange={(value) => setContentLanguage(value ?? language)}
            allowDeselect={false}
            error={errorOf('contentLanguage')}
          />
          <Select
            label={t('new.currency')}
            data={currencies}
            value={currency}
            onChange={(value) => setCurrency(value ?? currency)}
            searchable
            allowDeselect={false}
            limit={60}
            error={errorOf('currency')}
          />
          <Select
            label={t('new.time-zone')}
            description={t('new.time-zone-hint')}
            data={zones}
            value={timeZone}
            onChange={(value) => setTimeZone(value ?? timeZone)}
            searchable
            allowDeselect={false}
            limit={60}
            error={errorOf('timeZone')}
          />
          <FormErrors messages={otherErrors(FIELDS)} />
          <Group justify="space-between">
            <Button to="/start" variant="subtle">
              {t('action.back')}
            </Button>
            <Button type="submit" loading={isSaving}>
              {way === 'pack' ? t('new.submit-pack') : t('new.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </AccountFrame>
  );
}

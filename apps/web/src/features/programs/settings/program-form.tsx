import { NumberInput, Select, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useFormats } from '../../../app/formats';
import { intlTag, LANGUAGES } from '../../../app/language';
import { useLanguage } from '../../../app/language-switch';
import { useSave } from '../../../app/save';
import { useSession } from '../../../app/session';
import type { ProgramSettingFragment, RedRule } from '../../../graphql/graphql';
import { FormErrors } from '../../people/form-errors';
import { currencyChoices, timeZones } from '../browser-defaults';
import { UpdateProgramDocument } from './settings.documents';
import styles from './settings.module.css';

const FIELDS = ['name', 'startsOn', 'horizonMonths', 'contentLanguage', 'currency', 'timeZone', 'graceDays', 'redRule'];

/** Name, dates, money and time of a program. The form starts anew when the program's version changes. */
export function ProgramForm({ program }: { program: ProgramSettingFragment }) {
  const { t } = useTranslation('programs.settings');
  const { language } = useLanguage();
  const { date } = useFormats();
  const { can } = useSession();
  const { save, isSaving, errorOf, otherErrors } = useSave(UpdateProgramDocument);
  const [draft, setDraft] = useState({
    name: program.name,
    startsOn: program.startsOn,
    horizonMonths: program.horizonMonths,
    contentLanguage: program.contentLanguage,
    currency: program.currency,
    timeZone: program.timeZone,
    graceDays: program.graceDays,
    redRule: program.redRule,
  });
  const zones = useMemo(timeZones, []);
  const currencies = useMemo(() => currencyChoices(intlTag(language)), [language]);
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const mayWrite = can('program:write');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await save(
      { id: program.id, version: program.version, ...draft, name: draft.name.trim() },
      { done: t('done.saved'), undoable: true, refetch: ['ProgramFrame', 'ProgramSettings'] },
    );
  };

  return (
    <section className={styles.section}>
      <form onSubmit={(event) => void submit(event)}>
        <fieldset disabled={!mayWrite} style={{ border: 0, margin: 0, padding: 0 }}>
          <div className={styles.fields}>
            <TextInput
              className={styles.wide}
              label={t('program.name')}
              required
              value={draft.name}
              onChange={(event) => set({ name: event.currentTarget.value })}
              error={errorOf('name')}
            />
            <TextInput
              type="date"
              label={t('program.starts-on')}
              required
              value={draft.startsOn}
              onChange={(event) => set({ startsOn: event.currentTarget.value })}
              error={errorOf('startsOn')}
            />
            <NumberInput
              label={t('program.horizon')}
              description={t('program.ends-on', { date: date(program.endsOn) })}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              required
              min={3}
              max={60}
              value={draft.horizonMonths}
              onChange={(value) => set({ horizonMonths: Number(value) || 0 })}
              error={errorOf('horizonMonths')}
            />
            <Select
              label={t('program.currency')}
              data={currencies}
              value={draft.currency}
              onChange={(value) => value && set({ currency: value })}
              searchable
              allowDeselect={false}
              limit={60}
              error={errorOf('currency')}
            />
            <Select
              label={t('program.time-zone')}
              description={t('program.time-zone-hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              data={zones}
              value={draft.timeZone}
              onChange={(value) => value && set({ timeZone: value })}
              searchable
              allowDeselect={false}
              limit={60}
              error={errorOf('timeZone')}
            />
            <Select
              label={t('program.content-language')}
              description={t('program.content-language-hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              data={LANGUAGES.map((choice) => ({ value: choice.code, label: choice.name }))}
              value={draft.contentLanguage}
              onChange={(value) => value && set({ contentLanguage: value })}
              allowDeselect={false}
              error={errorOf('contentLanguage')}
            />
            <NumberInput
              label={t('program.grace-days')}
              description={t('program.grace-days-hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              required
              min={0}
              max={20}
              value={draft.graceDays}
              onChange={(value) => set({ graceDays: Number(value) || 0 })}
              error={errorOf('graceDays')}
            />
            <Select
              label={t('program.red-rule')}
              description={t('program.red-rule-hint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              data={[
                { value: 'REQUIRED_IN_INBOX', label: t('red-rule.inbox') },
                { value: 'REQUIRED', label: t('red-rule.always') },
                { value: 'ADVISED', label: t('red-rule.advised') },
              ]}
              value={draft.redRule}
              onChange={(value) => value && set({ redRule: value as RedRule })}
              allowDeselect={false}
              error={errorOf('redRule')}
            />
          </div>
          {program.warnings.map((warning) => (
            <p key={warning.code} className={styles.advice}>
              {warning.message}
            </p>
          ))}
          <FormErrors messages={otherErrors(FIELDS)} />
          {mayWrite ? (
            <div className={styles.buttons}>
              <Button type="submit" loading={isSaving}>
                {t('action.save')}
              </Button>
            </div>
          ) : (
            <p className={styles.lead}>{t('program.read-only')}</p>
          )}
        </fieldset>
      </form>
    </section>
  );
}

import { Select, Switch, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { LANGUAGES } from '../../../app/language';
import { useLanguage } from '../../../app/language-switch';
import { useProgram } from '../../../app/program';
import { useSave } from '../../../app/save';
import { useSession } from '../../../app/session';
import { SidePanel } from '../../../app/side-panel';
import type { UserFieldsFragment } from '../../../graphql/graphql';
import { timeZones } from '../../programs/browser-defaults';
import { FormErrors } from '../form-errors';
import { CreateUserDocument, UpdateUserDocument } from './admin.documents';
import styles from './admin.module.css';
import { type GrantDraft, GrantsField } from './grants-field';

const FIELDS = ['name', 'email', 'language', 'timeZone', 'grants', 'isActive'];

/** Props of PersonPanel. Without a person it invites a new one and hands over the link of the invitation. */
export interface PersonPanelProps {
  person: UserFieldsFragment | null;
  programName: (id: string) => string;
  onInvited: (link: string, name: string) => void;
  onClose: () => void;
}

/** Panel that invites a person, or changes name, language, roles and access of one. */
export function PersonPanel({ person, programName, onInvited, onClose }: PersonPanelProps) {
  const { t } = useTranslation('people.admin');
  const { program } = useProgram();
  const { user } = useSession();
  const { language } = useLanguage();
  const create = useSave(CreateUserDocument);
  const update = useSave(UpdateUserDocument);
  const { errorOf, otherErrors, isSaving } = person ? update : create;
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState(person?.email ?? '');
  const [spoken, setSpoken] = useState<string>(person?.language ?? language);
  const [timeZone, setTimeZone] = useState(person?.timeZone ?? program.timeZone);
  const [isActive, setActive] = useState(person?.isActive ?? true);
  const [grants, setGrants] = useState<GrantDraft[]>(
    () =>
      person?.grants.map((grant, key) => ({
        key,
        role: grant.role,
        programId: grant.programId,
        unitId: grant.unitId,
      })) ?? [{ key: 0, role: 'EXECUTIVE', programId: program.id, unitId: null }],
  );
  const zones = useMemo(timeZones, []);
  const isMe = person?.id === user.id;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const held = grants.map(({ role, programId, unitId }) => ({ role, programId, unitId }));
    const words = { name: name.trim(), language: spoken, timeZone, grants: held };
    if (person) {
      const saved = await update.save(
        { id: person.id, version: person.version, ...words, isActive },
        { done: t('done.saved'), refetch: ['Users'] },
      );
      if (saved) onClose();
      return;
    }
    const invited = await create.save({ ...words, email: email.trim() }, { refetch: ['Users'] });
    if (invited) onInvited(invited.inviteLink ?? '', invited.name);
  };

  return (
    <SidePanel title={person ? person.name : t('invite.title')} size={520} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <div className={styles.fields}>
          <TextInput
            label={t('person.name')}
            required
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={errorOf('name')}
          />
          {person ? (
            <TextInput label={t('person.email')} value={person.email} readOnly />
          ) : (
            <TextInput
              type="email"
              label={t('person.email')}
              required
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              error={errorOf('email')}
            />
          )}
          <div className={styles.pair}>
            <Select
              label={t('person.language')}
              data={LANGUAGES.map((choice) => ({ value: choice.code, label: choice.name }))}
              value={spoken}
              onChange={(value) => value && setSpoken(value)}
              allowDeselect={false}
              error={errorOf('language')}
            />
            <Select
              label={t('person.time-zone')}
              data={zones}
              value={timeZone}
              onChange={(value) => value && setTimeZone(value)}
              searchable
              limit={60}
              allowDeselect={false}
              error={errorOf('timeZone')}
            />
          </div>
          <GrantsField grants={grants} onChange={setGrants} programName={programName} error={errorOf('grants')} />
          {person ? (
            <Switch
              label={t('person.active')}
              description={isMe ? t('person.active-self') : t('person.active-hint')}
              checked={isActive}
              disabled={isMe}
              onChange={(event) => setActive(event.currentTarget.checked)}
            />
          ) : null}
          <FormErrors messages={otherErrors(FIELDS)} />
        </div>
        <div className={styles.buttons}>
          <Button type="submit" loading={isSaving}>
            {person ? t('action.save') : t('invite.submit')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}

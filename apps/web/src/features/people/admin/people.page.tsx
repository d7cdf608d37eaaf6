import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { ErrorState } from '../../../app/error-state';
import { useFormats } from '../../../app/formats';
import { LANGUAGES } from '../../../app/language';
import { Loading } from '../../../app/loading';
import { useProgram } from '../../../app/program';
import { ProgramsDocument } from '../../../app/program.documents';
import type { UserFieldsFragment } from '../../../graphql/graphql';
import { SettingsFrame } from '../../programs/settings/settings-frame';
import { UsersDocument } from './admin.documents';
import styles from './admin.module.css';
import { PersonPanel } from './person-panel';
import { useRoleWords } from './roles';
import { ShownOnce } from './shown-once';

const SEARCH_FROM = 12;

/** Everybody with their roles; invite, change, take access away. */
export function PeoplePage() {
  const { t } = useTranslation('people.admin');
  const { program, unitById } = useProgram();
  const { ago } = useFormats();
  const words = useRoleWords();
  const { data, error, refetch } = useQuery(UsersDocument);
  const programs = useQuery(ProgramsDocument);
  const [open, setOpen] = useState<UserFieldsFragment | 'new' | null>(null);
  const [invited, setInvited] = useState<{ link: string; name: string } | null>(null);
  const [search, setSearch] = useState('');

  const programName = (id: string) =>
    programs.data?.programs.find((other) => other.id === id)?.name ?? t('grant.other-program');
  const grantText = (grant: UserFieldsFragment['grants'][number]) => {
    const role = words.name[grant.role];
    if (grant.unitId) {
      return t('grant.text', { role, place: unitById.get(grant.unitId)?.name ?? t('grant.other-unit') });
    }
    if (grant.programId) return t('grant.text', { role, place: programName(grant.programId) });
    return t('grant.text', { role, place: t('grant.everything') });
  };
  const wanted = search.trim().toLocaleLowerCase();
  const people = (data?.users ?? []).filter(
    (person) => !wanted || `${person.name} ${person.email}`.toLocaleLowerCase().includes(wanted),
  );

  return (
    <SettingsFrame
      title={t('people.title')}
      lead={t('people.lead', { program: program.name })}
      actions={<Button onClick={() => setOpen('new')}>{t('people.invite')}</Button>}
    >
      {!data ? (
        error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <>
          {data.users.length > SEARCH_FROM ? (
            <TextInput
              maw={340}
              mb="md"
              aria-label={t('people.search')}
              placeholder={t('people.search')}
              leftSection={<IconSearch size={16} aria-hidden />}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          ) : null}
          <table className={styles.table}>
            <thead>
              <tr>
                <th>{t('person.name')}</th>
                <th>{t('person.roles')}</th>
                <th>{t('person.language')}</th>
                <th>{t('person.seen')}</th>
                <th>
                  <span className="wh-sr">{t('action.edit')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.id} data-inactive={!person.isActive}>
                  <td>
                    {person.name} {person.isActive ? null : <span className={styles.mark}>{t('person.inactive')}</span>}
                    <span className={styles.sub}>{person.email}</span>
                  </td>
                  <td>
                    <ul className={styles.grants}>
                      {person.grants.map((grant) => (
                        <li key={grant.id}>{grantText(grant)}</li>
                      ))}
                      {person.grants.length === 0 ? <li>{t('person.no-roles')}</li> : null}
                    </ul>
                  </td>
                  <td data-label={t('person.language')}>
                    {LANGUAGES.find((choice) => choice.code === person.language)?.name ?? person.language}
                  </td>
                  <td data-label={t('person.seen')}>
                    {person.lastSeenAt ? ago(person.lastSeenAt) : t('person.never')}
                  </td>
                  <td className={styles.right}>
                    <Button
                      variant="default"
                      size="xs"
                      onClick={() => setOpen(person)}
                      aria-label={t('person.edit', { name: person.name })}
                    >
                      {t('action.edit')}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {people.length === 0 ? <p>{t('empty.search', { query: search })}</p> : null}
        </>
      )}
      {open ? (
        <PersonPanel
          person={open === 'new' ? null : open}
          programName={programName}
          onInvited={(link, name) => {
            setOpen(null);
            setInvited({ link, name });
          }}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {invited ? (
        <ShownOnce
          title={t('invited.title', { name: invited.name })}
          text={t('invited.text')}
          label={t('invited.label')}
          secret={invited.link}
          onClose={() => setInvited(null)}
        />
      ) : null}
    </SettingsFrame>
  );
}

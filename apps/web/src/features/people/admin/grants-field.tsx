import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../app/button';
import { useProgram } from '../../../app/program';
import type { Role } from '../../../graphql/graphql';
import { UnitSelect } from '../../units/unit-select';
import styles from './admin.module.css';
import { ROLES, roleOf, useRoleWords } from './roles';

/** A role as a form holds it; both ids null means everything. `key` tells lines apart while they are edited. */
export interface GrantDraft {
  key: number;
  role: Role;
  programId: string | null;
  unitId: string | null;
}

/** Props of GrantsField. `programName` names programs other than the one of the page. */
export interface GrantsFieldProps {
  grants: readonly GrantDraft[];
  onChange: (grants: GrantDraft[]) => void;
  programName: (id: string) => string;
  error?: string;
}

const EVERYTHING = 'everything';
const UNIT = 'unit';

/** The roles of a person, one line each: the role, and whether it holds everywhere, in a program, or from a unit down. */
export function GrantsField({ grants, onChange, programName, error }: GrantsFieldProps) {
  const { t } = useTranslation('people.admin');
  const { program, units } = useProgram();
  const words = useRoleWords();
  const change = (key: number, part: Partial<GrantDraft>) =>
    onChange(grants.map((grant) => (grant.key === key ? { ...grant, ...part } : grant)));
  const next = grants.reduce((highest, grant) => Math.max(highest, grant.key), 0) + 1;

  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ padding: 0, marginBottom: 4, fontWeight: 500 }}>{t('grant.legend')}</legend>
      <div className={styles.fields}>
        {grants.map((grant) => {
          const reach = grant.unitId !== null ? UNIT : (grant.programId ?? EVERYTHING);
          const isElsewhere = grant.programId !== null && grant.programId !== program.id;
          const choices = [
            { value: EVERYTHING, label: t('grant.everything') },
            { value: program.id, label: program.name },
            ...(isElsewhere && grant.programId
              ? [{ value: grant.programId, label: programName(grant.programId) }]
              : []),
            ...(units.length > 0 || grant.unitId !== null ? [{ value: UNIT, label: t('grant.unit') }] : []),
          ];
          return (
            <div key={grant.key} className={styles.grant}>
              <Select
                label={t('grant.role')}
                data={ROLES.map((value) => ({ value, label: words.name[value] }))}
                value={grant.role}
                onChange={(value) => change(grant.key, { role: roleOf(value) })}
                allowDeselect={false}
              />
              <Select
                label={t('grant.reach')}
                data={choices}
                value={reach}
                disabled={isElsewhere && grant.unitId !== null}
                onChange={(value) => {
                  if (value === EVERYTHING) change(grant.key, { programId: null, unitId: null });
                  else if (value === UNIT) {
                    change(grant.key, { programId: program.id, unitId: program.rootUnitId ?? units[0]?.id ?? null });
                  } else if (value) change(grant.key, { programId: value, unitId: null });
                }}
                allowDeselect={false}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('grant.remove', { role: words.name[grant.role] })}
                onClick={() => onChange(grants.filter((other) => other.key !== grant.key))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
              {reach === UNIT && !isElsewhere ? (
                <UnitSelect
                  className={styles.unit}
                  label={t('grant.from-unit')}
                  value={grant.unitId}
                  onChange={(value) => value && change(grant.key, { unitId: value })}
                  allowDeselect={false}
                />
              ) : null}
              <p>{words.meaning[grant.role]}</p>
            </div>
          );
        })}
        {error ? (
          <p role="alert" style={{ margin: 0, color: 'var(--wh-off)' }}>
            {error}
          </p>
        ) : null}
        <Button
          variant="default"
          size="xs"
          style={{ justifySelf: 'start' }}
          onClick={() => onChange([...grants, { key: next, role: 'EXECUTIVE', programId: program.id, unitId: null }])}
        >
          {t('grant.add')}
        </Button>
      </div>
    </fieldset>
  );
}

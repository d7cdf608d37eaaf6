import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../../graphql/graphql';

/** Roles from the fewest rights to the most. */
export const ROLES: readonly Role[] = ['EXECUTIVE', 'UNIT_MANAGER', 'EDITOR', 'CONSULTANT', 'ADMIN'];

/** Name of each role, and a sentence on what it may do. */
export function useRoleWords(): { name: Record<Role, string>; meaning: Record<Role, string> } {
  const { t } = useTranslation('people.admin');
  return useMemo(
    () => ({
      name: {
        EXECUTIVE: t('role.EXECUTIVE'),
        UNIT_MANAGER: t('role.UNIT_MANAGER'),
        EDITOR: t('role.EDITOR'),
        CONSULTANT: t('role.CONSULTANT'),
        ADMIN: t('role.ADMIN'),
      },
      meaning: {
        EXECUTIVE: t('role-meaning.EXECUTIVE'),
        UNIT_MANAGER: t('role-meaning.UNIT_MANAGER'),
        EDITOR: t('role-meaning.EDITOR'),
        CONSULTANT: t('role-meaning.CONSULTANT'),
        ADMIN: t('role-meaning.ADMIN'),
      },
    }),
    [t],
  );
}

/** Reads a role from the value of a select; EXECUTIVE, which may only read, for anything unknown. */
export function roleOf(value: string | null): Role {
  return ROLES.find((role) => role === value) ?? 'EXECUTIVE';
}

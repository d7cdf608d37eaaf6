import { useTranslation } from 'react-i18next';
import type { DepartmentFieldsFragment, UpdateDepartmentInput } from '../../graphql/graphql';
import { useQuickSave } from '../editing/quick-save';
import { UpdateDepartmentDocument } from './readiness.documents';

/** Changes fields of a department; resolves to the row, or to null when nothing was written. */
export type EditDepartment = (
  department: Pick<DepartmentFieldsFragment, 'id' | 'version' | 'name'>,
  fields: Omit<UpdateDepartmentInput, 'id' | 'version'>,
) => Promise<unknown>;

/** The one way departments are edited on this page: with the version, a message, and Undo. */
export function useEditDepartment(): EditDepartment {
  const { t } = useTranslation('readiness');
  const { save } = useQuickSave(UpdateDepartmentDocument);
  return (department, fields) =>
    save(
      { id: department.id, version: department.version, ...fields },
      { done: t('changed', { name: department.name }), undoable: true },
    );
}

import type { TypedDocumentNode } from '@apollo/client';
import { useEffect } from 'react';
import { type Save, useSave } from '../../app/save';
import { showToast } from '../../app/toast';

/**
 * `useSave` for edits in place, where no form stands around to print what was refused: the server's sentences are shown
 * as a message instead. `save` resolves to the row, or to null when nothing was written.
 */
export function useQuickSave<TData, TInput>(
  document: TypedDocumentNode<TData, { input: TInput }>,
): Pick<Save<TData, TInput>, 'save' | 'isSaving'> {
  const { save, isSaving, issues } = useSave(document);
  useEffect(() => {
    if (issues.length > 0) showToast({ message: issues.map((issue) => issue.message).join(' '), kind: 'problem' });
  }, [issues]);
  return { save, isSaving };
}

import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { showToast } from '../../app/toast';
import { UndoChangeDocument } from '../history/history.documents';
import { RowHistoryDocument } from './editing.documents';
import { useQuickSave } from './quick-save';

/**
 * Offers to take back the last change of each of several rows, as one message with one Undo. It names the changes when
 * it is called, right after they were written, so that a later change of somebody else is never taken back.
 */
export function useUndoOfRows(): (rowIds: readonly string[], message: string) => Promise<void> {
  const client = useApolloClient();
  const { t } = useTranslation('shell');
  const { program } = useProgram();
  const { save } = useQuickSave(UndoChangeDocument);
  return async (rowIds, message) => {
    const answers = await Promise.all(
      rowIds.map((entityId) =>
        client.query({
          query: RowHistoryDocument,
          variables: { programId: program.id, entityId, take: 1 },
          fetchPolicy: 'no-cache',
        }),
      ),
    );
    const changeIds = answers.flatMap(({ data }) => data?.history.items.map((change) => change.id) ?? []);
    showToast({
      message,
      undo: async () => {
        let undone = 0;
        for (const changeId of changeIds) if (await save({ changeId })) undone += 1;
        await client.refetchQueries({ include: 'active' });
        if (undone > 0) showToast({ message: t('done.undone') });
      },
    });
  };
}

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCode } from '../../app/apollo-client';
import { useProgram } from '../../app/program';
import { showToast } from '../../app/toast';
import type { ReadingRowInput } from '../../graphql/graphql';
import { RecordReadingsDocument, TakeBackReadingsDocument } from './updates.documents';

const MOST_ROWS = 200;

/** What became of a save: places of the readings that were written, and why the others were not, by their place. */
export interface RecordedRows {
  saved: Set<number>;
  refused: Map<number, string>;
}

const placeOf = (path: string): number => Number(/^input\.readings\.(\d+)/.exec(path)?.[1] ?? -1);

/** Saves readings in one go, the sound ones even where others are refused, and offers to take the save back. */
export function useRecord(): {
  record: (readings: readonly ReadingRowInput[]) => Promise<RecordedRows>;
  isSaving: boolean;
} {
  const client = useApolloClient();
  const { t } = useTranslation('updates');
  const { program } = useProgram();
  const [isSaving, setSaving] = useState(false);
  const sentence = useCallback(
    (error: unknown): string => {
      const code = errorCode(error);
      if (code === 'NETWORK') return t('error.network-text');
      return code === 'FORBIDDEN' ? t('error.forbidden-text') : t('error.unexpected-text');
    },
    [t],
  );

  const record = useCallback(
    async (all: readonly ReadingRowInput[]): Promise<RecordedRows> => {
      const readings = all.slice(0, MOST_ROWS);
      const result: RecordedRows = { saved: new Set(), refused: new Map() };
      setSaving(true);
      try {
        const { data } = await client.mutate({
          mutation: RecordReadingsDocument,
          variables: { input: { programId: program.id, readings: [...readings], validRowsOnly: true } },
        });
        const answer = data?.recordReadings;
        const isTaken = answer?.__typename === 'RecordedReadings';
        const issues = isTaken ? answer.refused : answer?.__typename === 'Invalid' ? answer.issues : [];
        for (const { path, message } of issues) {
          const at = placeOf(path);
          result.refused.set(at, [result.refused.get(at), message].filter(Boolean).join(' '));
        }
        if (!isTaken) {
          if (issues.length === 0) showToast({ message: t('error.unexpected-text'), kind: 'problem' });
          return result;
        }
        readings.forEach((_, at) => {
          if (!result.refused.has(at)) result.saved.add(at);
        });
        await client.refetchQueries({ include: 'active' });
        const written = answer.readings.map(({ measureId, unitId, period, version }) => ({
          measureId,
          unitId,
          period,
          version,
        }));
        const undo = async () => {
          try {
            const taken = await client.mutate({
              mutation: TakeBackReadingsDocument,
              variables: {
                input: { programId: program.id, readings: written, actionIds: answer.actions.map(({ id }) => id) },
              },
            });
            const back = taken.data?.takeBackReadings;
            if (back?.__typename === 'Invalid') showToast({ message: back.issues[0]?.message ?? '', kind: 'problem' });
            else showToast({ message: t('done.undone') });
            await client.refetchQueries({ include: 'active' });
          } catch (error) {
            showToast({ message: sentence(error), kind: 'problem' });
          }
        };
        if (written.length > 0) showToast({ message: t('saved', { count: written.length }), undo });
        if (result.refused.size > 0) {
          // A line may be gone from the page by now, as those of a period that was just locked are.
          const reasons = new Set(result.refused.values());
          const [only] = reasons;
          const message = reasons.size === 1 && only ? only : t('refused', { count: result.refused.size });
          showToast({ message, kind: 'problem' });
        }
      } catch (error) {
        showToast({ message: sentence(error), kind: 'problem' });
      } finally {
        setSaving(false);
      }
      return result;
    },
    [client, program.id, sentence, t],
  );
  return { record, isSaving };
}

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCode } from '../../app/apollo-client';
import type { RecordReadingInput } from '../../graphql/graphql';
import { RecordReadingDocument } from './scorecard.documents';

/** What became of a set of readings: how many were written, and why the others were not, by measure id. */
export interface RecordedAll {
  saved: string[];
  refused: Map<string, string>;
}

/** Saves readings one after the other, so that one wrong value does not hold back the rest. */
export function useRecordAll(): {
  recordAll: (inputs: readonly RecordReadingInput[]) => Promise<RecordedAll>;
  isSaving: boolean;
} {
  const client = useApolloClient();
  const { t } = useTranslation('shell');
  const [isSaving, setSaving] = useState(false);
  const recordAll = useCallback(
    async (inputs: readonly RecordReadingInput[]): Promise<RecordedAll> => {
      setSaving(true);
      const result: RecordedAll = { saved: [], refused: new Map() };
      try {
        for (const input of inputs) {
          try {
            const { data } = await client.mutate({ mutation: RecordReadingDocument, variables: { input } });
            const answer = data?.recordReading;
            if (answer?.__typename === 'Reading') result.saved.push(input.measureId);
            else if (answer?.__typename === 'Invalid') {
              result.refused.set(input.measureId, answer.issues.map((issue) => issue.message).join(' '));
            } else result.refused.set(input.measureId, answer?.message ?? t('error.unexpected-text'));
          } catch (error) {
            const code = errorCode(error);
            const message =
              code === 'NETWORK'
                ? t('error.network-text')
                : code === 'FORBIDDEN'
                  ? t('error.forbidden-text')
                  : t('error.unexpected-text');
            result.refused.set(input.measureId, message);
          }
        }
        await client.refetchQueries({ include: 'active' });
        return result;
      } finally {
        setSaving(false);
      }
    },
    [client, t],
  );
  return { recordAll, isSaving };
}

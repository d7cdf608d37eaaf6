import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { errorCode, errorReference } from './apollo-client';
import { UndoLastChangeDocument } from './save.documents';
import { openStaleNotice } from './stale-notice';
import { showToast } from './toast';

/** One thing wrong with an input: path of the field (`input.name`) and a sentence in the reader's language. */
export interface FieldIssue {
  path: string;
  message: string;
}

type Answer<TData> = Extract<TData[keyof TData], { __typename: string }>;

/** The row a mutation answers with when it was saved: its union without Invalid and Stale. */
export type SavedRow<TData> = Exclude<Answer<TData>, { __typename: 'Invalid' | 'Stale' }>;

/** What to do after a save. */
export interface SaveOptions {
  /** Sentence of the toast; no toast when left out. */
  done?: string;
  /** Offers Undo for ten seconds (needs a program in the address). */
  undoable?: boolean;
  /** Names of the operations to fetch again, or `active` for all on screen. */
  refetch?: readonly string[] | 'active';
}

/** A mutation of the house's form `x(input) -> Row | Invalid | Stale`, with what a form needs around it. */
export interface Save<TData, TInput> {
  /** Saves; the row when it was written, null when it was refused (issues are set) or somebody was faster (the notice is open). */
  save: (input: TInput, options?: SaveOptions) => Promise<SavedRow<TData> | null>;
  isSaving: boolean;
  issues: readonly FieldIssue[];
  /** Sentence for a field (`name` for input.name), or undefined. */
  errorOf: (field: string) => string | undefined;
  /** Sentences that belong to none of the given fields; a form prints them above its buttons. */
  otherErrors: (fields: readonly string[]) => string[];
  clear: () => void;
}

interface Refusal {
  __typename: 'Invalid';
  issues: readonly FieldIssue[];
}

interface Overtaken {
  __typename: 'Stale';
  message: string;
  current?: { id: string; version: number };
}

const isRefusal = (answer: { __typename: string }): answer is Refusal => answer.__typename === 'Invalid';
const isOvertaken = (answer: { __typename: string }): answer is Overtaken => answer.__typename === 'Stale';

function answerOf<TData>(data: TData | undefined): Answer<TData> | null {
  for (const value of Object.values(data ?? {})) {
    if (typeof value === 'object' && value !== null && '__typename' in value) return value as Answer<TData>;
  }
  return null;
}

/**
 * Runs a mutation that answers `Row | Invalid | Stale`. The document must select `__typename` of the union by fragments,
 * `issues { path message }` of Invalid and `message current { id version }` of Stale. Invalid fills `issues`; Stale opens
 * a notice where the person takes the newer version or saves over it; a failed call shows a toast and resolves to null.
 */
export function useSave<TData, TInput>(document: TypedDocumentNode<TData, { input: TInput }>): Save<TData, TInput> {
  const client = useApolloClient();
  const { t } = useTranslation('shell');
  const { programId } = useParams();
  const [isSaving, setSaving] = useState(false);
  const [issues, setIssues] = useState<readonly FieldIssue[]>([]);

  const problem = useCallback(
    (error: unknown): string => {
      const code = errorCode(error);
      if (code === 'NETWORK') return t('error.network-text');
      if (code === 'FORBIDDEN') return t('error.forbidden-text');
      if (code === 'NOT_FOUND') return t('error.not-found');
      if (code === 'UNAUTHENTICATED') return t('error.session-ended');
      const reference = errorReference(error);
      return reference ? t('error.unexpected', { code: reference }) : t('error.unexpected-text');
    },
    [t],
  );

  const undo = useCallback(async () => {
    if (!programId) return;
    try {
      const { data } = await client.mutate({ mutation: UndoLastChangeDocument, variables: { input: { programId } } });
      const answer = answerOf(data);
      if (answer?.__typename === 'Undone') {
        showToast({ message: t('done.undone') });
        await client.refetchQueries({ include: 'active' });
      } else if (answer) {
        const text = isRefusal(answer) ? answer.issues[0]?.message : isOvertaken(answer) ? answer.message : undefined;
        showToast({ message: text ?? t('error.unexpected-text'), kind: 'problem' });
      }
    } catch (error) {
      showToast({ message: problem(error), kind: 'problem' });
    }
  }, [client, programId, problem, t]);

  const save = useCallback(
    async (input: TInput, options: SaveOptions = {}): Promise<SavedRow<TData> | null> => {
      setSaving(true);
      setIssues([]);
      const refetch = async (): Promise<void> => {
        if (options.refetch === 'active') await client.refetchQueries({ include: 'active' });
        else if (options.refetch) await client.refetchQueries({ include: [...options.refetch] });
      };
      const run = async (sent: TInput): Promise<SavedRow<TData> | null> => {
        const { data } = await client.mutate<TData, { input: TInput }>({
          mutation: document,
          variables: { input: sent },
        } as Parameters<typeof client.mutate<TData, { input: TInput }>>[0]);
        const answer = answerOf(data);
        if (!answer) throw new Error('the server answered without a row');
        if (isRefusal(answer)) {
          setIssues(answer.issues);
          return null;
        }
        if (isOvertaken(answer)) {
          const { current } = answer;
          const choice = await openStaleNotice(answer.message, current !== undefined);
          if (choice === 'overwrite' && current) return run({ ...sent, version: current.version });
          // The newer version is in the cache already; its other fields must not stay behind, whatever was chosen.
          await client.refetchQueries({ include: 'active' });
          return null;
        }
        await refetch();
        if (options.done) {
          showToast({ message: options.done, undo: options.undoable && programId ? undo : undefined });
        }
        return answer as SavedRow<TData>;
      };
      try {
        return await run(input);
      } catch (error) {
        showToast({ message: problem(error), kind: 'problem' });
        return null;
      } finally {
        setSaving(false);
      }
    },
    [client, document, problem, programId, undo],
  );

  const errorOf = useCallback(
    (field: string) => issues.find((issue) => issue.path === `input.${field}` || issue.path === field)?.message,
    [issues],
  );
  const otherErrors = useCallback(
    (fields: readonly string[]) =>
      issues
        .filter((issue) => !fields.some((field) => issue.path === `input.${field}` || issue.path === field))
        .map((issue) => issue.message),
    [issues],
  );
  const clear = useCallback(() => setIssues([]), []);
  return { save, isSaving, issues, errorOf, otherErrors, clear };
}

import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportProgressDocument } from './import.documents';
import type { ImportResult } from './import-answer';
import { type Upload, type UploadAnswer, UploadError, upload } from './upload';

/** How far the server is with a file that has arrived. */
export interface ServerProgress {
  phase: string;
  done: number;
  total: number | null;
}

const ASK_MS = 700;

/** A run of the importer: waiting, sending (with the share sent), answered, or failed with a sentence. */
export type RunState =
  | { step: 'idle' }
  | { step: 'sending'; share: number; dryRun: boolean; server: ServerProgress | null }
  | { step: 'refused'; messages: string[] }
  | { step: 'answered'; result: ImportResult };

/** Sends a file to be checked or imported, with progress and a way to call it off. */
export function useImportRun(): {
  state: RunState;
  /** Resolves to the import when the file was taken, else null. */
  run: (input: Omit<Upload, 'language'>) => Promise<ImportResult | null>;
  cancel: () => void;
  clear: () => void;
} {
  const { t, i18n } = useTranslation('scorecard.import');
  const client = useApolloClient();
  const [state, setState] = useState<RunState>({ step: 'idle' });
  const running = useRef<AbortController | null>(null);

  const sentence = useCallback(
    (cause: unknown): string => {
      if (!(cause instanceof UploadError)) return t('error.unexpected-text');
      if (cause.sentence) return cause.sentence;
      if (cause.status === 0) return t('error.network-text');
      if (cause.status === 403) return t('error.forbidden-text');
      return cause.status === 413 ? t('error.too-large') : t('error.unexpected-text');
    },
    [t],
  );

  const run = useCallback(
    async (input: Omit<Upload, 'language'>) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      const { dryRun } = input;
      setState({ step: 'sending', share: 0, dryRun, server: null });
      const progressKey = `${Date.now()} ${Math.random()}`;
      const ask = async () => {
        const { data } = await client
          .query({ query: ImportProgressDocument, variables: { key: progressKey }, fetchPolicy: 'no-cache' })
          .catch(() => ({ data: undefined }));
        const told = data?.importProgress;
        if (!told || own.signal.aborted) return;
        const { phase, done, total = null } = told;
        setState((now) => (now.step === 'sending' ? { ...now, server: { phase, done, total } } : now));
      };
      const timer = window.setInterval(() => void ask(), ASK_MS);
      try {
        const answer: UploadAnswer = await upload(
          { ...input, progressKey, language: i18n.language },
          own.signal,
          (share) => {
            if (!own.signal.aborted) setState({ step: 'sending', share, dryRun, server: null });
          },
        );
        if (own.signal.aborted) return null;
        if (answer.__typename === 'Invalid') {
          setState({ step: 'refused', messages: answer.issues.map((issue) => issue.message) });
          return null;
        }
        setState({ step: 'answered', result: answer });
        return answer;
      } catch (cause) {
        if (!own.signal.aborted) setState({ step: 'refused', messages: [sentence(cause)] });
        return null;
      } finally {
        window.clearInterval(timer);
      }
    },
    [client, i18n, sentence],
  );
  const clear = useCallback(() => {
    running.current?.abort();
    setState({ step: 'idle' });
  }, []);
  return { state, run, cancel: clear, clear };
}

import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChosenFile, FileRefusal, inEncoding, LARGEST_BYTES, openFile, withSheet } from './chosen-file';
import { ENCODINGS } from './text-encoding';
import { WorkbookError } from './workbook';

/** A file being chosen: opened, refused with a sentence, or on the way. */
export interface FileChoice {
  file: ChosenFile | null;
  isBusy: boolean;
  error: string | null;
  open: (source: File) => void;
  /** Reads the same file in another encoding, or another of its sheets. */
  reread: (change: { encoding?: string; sheet?: string }) => void;
  forget: () => void;
}

/** Opens the file a person chooses; a new choice calls the one before off. */
export function useFile(): FileChoice {
  const { t } = useTranslation('scorecard.import');
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);

  const sentence = useCallback(
    (cause: unknown): string => {
      if (cause instanceof FileRefusal) {
        if (cause.reason === 'large') return t('error.large', { limit: LARGEST_BYTES / 1024 / 1024 });
        return cause.reason === 'empty' ? t('error.empty') : t('error.type');
      }
      if (cause instanceof WorkbookError) return cause.reason === 'slow' ? t('error.slow') : t('error.workbook');
      return t('error.unreadable');
    },
    [t],
  );

  const run = useCallback(
    async (work: (signal: AbortSignal) => Promise<ChosenFile>) => {
      running.current?.abort();
      const own = new AbortController();
      running.current = own;
      setBusy(true);
      setError(null);
      try {
        const opened = await work(own.signal);
        if (!own.signal.aborted) setFile(opened);
      } catch (cause) {
        if (!own.signal.aborted) setError(sentence(cause));
      } finally {
        if (running.current === own) setBusy(false);
      }
    },
    [sentence],
  );

  return {
    file,
    isBusy,
    error,
    open: useCallback((source) => void run((signal) => openFile(source, signal)), [run]),
    reread: useCallback(
      ({ encoding, sheet }) => {
        if (!file) return;
        const known = ENCODINGS.find((name) => name === encoding);
        if (known) void run(() => inEncoding(file, known));
        else if (sheet) void run(async () => withSheet(file, sheet));
      },
      [file, run],
    ),
    forget: useCallback(() => {
      running.current?.abort();
      setFile(null);
      setError(null);
      setBusy(false);
    }, []),
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';

/** Changes that show at once and are written a little later, together. */
export interface LazyCommit<TChange> {
  /** What is on screen but not yet confirmed, by row id. */
  local: ReadonlyMap<string, TChange>;
  /** Shows a change of a row now and writes it once the hand rests. */
  change: (id: string, change: TChange) => void;
}

/**
 * Keeps changes local and hands them to `commit` when none came for `delay` milliseconds (500 unless told), and at once
 * when the page goes. Changes of one row that follow each other are written as one; while a commit runs, later changes
 * wait for it, so that they carry the newest version. A row leaves `local` when its commit is over, whatever came of it.
 */
export function useLazyCommit<TChange>(
  commit: (changes: ReadonlyMap<string, TChange>) => Promise<void>,
  delay = 500,
): LazyCommit<TChange> {
  const [local, setLocal] = useState<ReadonlyMap<string, TChange>>(new Map());
  const waiting = useRef(new Map<string, TChange>());
  const timer = useRef(0);
  const running = useRef<Promise<void> | null>(null);
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    if (waiting.current.size === 0 || running.current) return;
    const batch = waiting.current;
    waiting.current = new Map();
    running.current = latest.current(batch).finally(() => {
      running.current = null;
      setLocal((before) => {
        const after = new Map(before);
        for (const [id, change] of batch) if (after.get(id) === change) after.delete(id);
        return after;
      });
      if (waiting.current.size > 0) flush();
    });
  }, []);

  const change = useCallback(
    (id: string, next: TChange) => {
      waiting.current.set(id, next);
      setLocal((before) => new Map(before).set(id, next));
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, delay);
    },
    [flush, delay],
  );

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { local, change };
}

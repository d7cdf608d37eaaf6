import { useSyncExternalStore } from 'react';

/** What the page knows of its line to the server: whether the last call arrived, and whether the session still holds. */
export interface Connection {
  isOffline: boolean;
  hasSessionEnded: boolean;
}

let state: Connection = { isOffline: false, hasSessionEnded: false };
const listeners = new Set<() => void>();

/** Tells the page that calls arrive or fail, or that the session ended; unchanged values cost nothing. */
export function reportConnection(change: Partial<Connection>): void {
  const next = { ...state, ...change };
  if (next.isOffline === state.isOffline && next.hasSessionEnded === state.hasSessionEnded) return;
  state = next;
  for (const listener of listeners) listener();
}

/** The connection as it stands, drawing again when it changes. */
export function useConnection(): Connection {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}

import { lazy, Suspense, useSyncExternalStore } from 'react';

/** What the person chose when somebody else had changed the row first. */
export type StaleChoice = 'reload' | 'overwrite' | 'cancel';

/** An open notice: the server's sentence, and whether saving over the newer version is possible. */
export interface OpenStaleNotice {
  message: string;
  canOverwrite: boolean;
  choose: (choice: StaleChoice) => void;
}

let open: OpenStaleNotice | null = null;
const listeners = new Set<() => void>();

function publish(next: OpenStaleNotice | null): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Asks what to do about a row that somebody changed meanwhile; resolves with the choice. */
export function openStaleNotice(message: string, canOverwrite: boolean): Promise<StaleChoice> {
  return new Promise((resolve) => {
    publish({
      message,
      canOverwrite,
      choose: (choice) => {
        publish(null);
        resolve(choice);
      },
    });
  });
}

const StaleDialog = lazy(async () => ({ default: (await import('./stale-dialog')).StaleDialog }));

/** Place of the notice; its dialog loads when it is first needed. */
export function StaleNotice() {
  const notice = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
  return notice ? (
    <Suspense fallback={null}>
      <StaleDialog notice={notice} />
    </Suspense>
  ) : null;
}

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

/** Calls back whenever the notice opens or closes, until the returned function is called. */
export function onStaleNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The open notice, or null. */
export const staleNotice = (): OpenStaleNotice | null => open;

/** A message that goes by itself. `undo` adds a button for ten seconds. */
export interface Toast {
  message: string;
  kind?: 'done' | 'problem';
  undo?: () => Promise<void>;
}

/** A toast with the number it is closed by. */
export interface ShownToast extends Toast {
  id: number;
}

let shown: readonly ShownToast[] = [];
let last = 0;
const listeners = new Set<() => void>();

function publish(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/**
 * Shows a message at the foot of the page; it goes after ten seconds with Undo, after five without. Undo takes back the
 * last call, so a message with Undo replaces the one before it.
 */
export function showToast(toast: Toast): void {
  last += 1;
  const id = last;
  const others = toast.undo ? shown.filter((other) => !other.undo) : shown;
  publish([...others.slice(-2), { ...toast, id }]);
  window.setTimeout(() => closeToast(id), toast.undo || toast.kind === 'problem' ? 10_000 : 5_000);
}

/** Takes a message away before its time. */
export function closeToast(id: number): void {
  publish(shown.filter((toast) => toast.id !== id));
}

/** Calls back whenever the messages on screen change, until the returned function is called. */
export function onToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The messages on screen, newest last. */
export const shownToasts = (): readonly ShownToast[] => shown;

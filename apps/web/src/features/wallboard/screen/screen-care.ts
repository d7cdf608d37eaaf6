import { useEffect, useState } from 'react';

const SHIFT_EVERY_MS = 3 * 60_000;
const SHIFT_PX = 8;
const PLACES: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
];

/** Where the picture stands, in CSS pixels from its place: it moves a little every three minutes, so that nothing burns in. */
export function useShift(): { x: number; y: number } {
  const [place, setPlace] = useState(0);
  useEffect(() => {
    const timer = window.setInterval(() => setPlace((now) => (now + 1) % PLACES.length), SHIFT_EVERY_MS);
    return () => window.clearInterval(timer);
  }, []);
  const [x, y] = PLACES[place] ?? [0, 0];
  return { x: x * SHIFT_PX, y: y * SHIFT_PX };
}

/** Keeps the screen from going dark while the page shows, where the browser knows how; without https or the right it does not, and the device's own settings hold. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    const take = (): void => {
      if (document.hidden || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(
        (held) => {
          lock = held;
        },
        () => {
          lock = null;
        },
      );
    };
    take();
    document.addEventListener('visibilitychange', take);
    return () => {
      document.removeEventListener('visibilitychange', take);
      void lock?.release();
    };
  }, []);
}

/** The place in a list of `count` that changes every so many seconds and begins again after the last. */
export function useTurns(count: number, seconds: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (count < 2) return;
    const timer = window.setInterval(() => setTurn((now) => now + 1), seconds * 1_000);
    return () => window.clearInterval(timer);
  }, [count, seconds]);
  return count === 0 ? 0 : turn % count;
}

/** Now by the server's clock, `ahead` milliseconds before this device's; read again every half minute. */
export function useServerNow(ahead: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), 30_000);
    return () => window.clearInterval(timer);
  }, []);
  return now + ahead;
}

/** Hands the service worker what the page runs on, so that it opens again without network. Browsers have it only over https or on this very machine. */
export async function keepForLater(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/wall-worker.js', { scope: '/wall/' });
  const { active } = await navigator.serviceWorker.ready;
  const parts = performance.getEntriesByType('resource').map((entry) => entry.name);
  active?.postMessage({ keep: [...new Set(parts)] });
}

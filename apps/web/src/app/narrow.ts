import { useSyncExternalStore } from 'react';

/** Whether a media query holds, drawing again when it changes. */
export function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Whether the window is as narrow as a phone (below 768 px), where charts and tables take turns. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 767px)');
}

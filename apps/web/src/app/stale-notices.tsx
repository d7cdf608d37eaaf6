import { lazy, Suspense, useSyncExternalStore } from 'react';
import { onStaleNotice, staleNotice } from './stale-notice';

const StaleDialog = lazy(async () => ({ default: (await import('./stale-dialog')).StaleDialog }));

/** Place of the notice; its dialog loads when it is first needed. */
export function StaleNotices() {
  const notice = useSyncExternalStore(onStaleNotice, staleNotice);
  return notice ? (
    <Suspense fallback={null}>
      <StaleDialog notice={notice} />
    </Suspense>
  ) : null;
}

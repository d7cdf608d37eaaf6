import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import type { ExportOffer } from './export-list';

const ExportList = lazy(async () => ({ default: (await import('./export-list')).ExportList }));

/** A menu that hands what a page shows over as a file, in the formats the server writes. It is loaded after the page. */
export function ExportMenu({ offers }: { offers: readonly ExportOffer[] }) {
  const { t } = useTranslation('shell');
  const waiting = (
    <Button variant="default" disabled>
      {t('action.export')}
    </Button>
  );
  return (
    <Suspense fallback={waiting}>
      <ExportList offers={offers} />
    </Suspense>
  );
}

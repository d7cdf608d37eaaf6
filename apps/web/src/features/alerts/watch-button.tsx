import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import type { Quadrant } from '../../graphql/graphql';
import { AlertSettingsDocument, SubscribeDocument, UnsubscribeDocument } from './alerts.documents';

/** Props of WatchButton: a unit, or a measure or a quadrant of it. */
export interface WatchButtonProps {
  unitId: string;
  measureId?: string;
  quadrant?: Quadrant;
}

const REFETCH = ['AlertSettings'];

/** Begins and ends being told about something, with one click: it is pressed while the person is told. */
export function WatchButton({ unitId, measureId, quadrant }: WatchButtonProps) {
  const { t } = useTranslation('alerts');
  const { program } = useProgram();
  const { data } = useQuery(AlertSettingsDocument, { variables: { programId: program.id } });
  const subscribe = useSave(SubscribeDocument);
  const unsubscribe = useSave(UnsubscribeDocument);
  if (!data) return null;
  const known = data.alertSettings.subscriptions.find(
    (entry) =>
      entry.unitId === unitId && entry.measureId === (measureId ?? null) && entry.quadrant === (quadrant ?? null),
  );
  const toggle = () =>
    known
      ? unsubscribe.save({ id: known.id }, { done: t('done.ended'), refetch: REFETCH })
      : subscribe.save(
          { unitId, ...(measureId ? { measureId } : {}), ...(quadrant ? { quadrant } : {}) },
          { done: t('done.begun'), refetch: REFETCH },
        );
  return (
    <Button
      variant={known ? 'light' : 'default'}
      aria-pressed={known !== undefined}
      loading={subscribe.isSaving || unsubscribe.isSaving}
      onClick={() => void toggle()}
      className="wh-no-print"
      style={{ marginInlineStart: measureId ? 8 : 0 }}
    >
      {known ? t('watch.on') : t('watch.off')}
    </Button>
  );
}

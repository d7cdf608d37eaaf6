import { useTranslation } from 'react-i18next';
import { WheelChart } from '../../scorecard/wheel-chart';
import type { WallUnit } from './wall-picture';

/** Props of WallWheel. `oldSince` is the day of the newest number when that is too long ago, which the hub then says. */
export interface WallWheelProps {
  unit: WallUnit;
  period: string;
  oldSince: string | null;
}

/** The wheel of a unit with type that reads from 3 to 5 metres. */
export function WallWheel({ unit, period, oldSince }: WallWheelProps) {
  const { t } = useTranslation('wallboard.screen');
  return (
    <div className="wall__wheel">
      <WheelChart
        wheel={{
          ...unit,
          unitName: unit.name,
          period,
          quadrants: unit.quadrants.map((quadrant) => ({
            ...quadrant,
            measures: quadrant.measures.map((measure) => ({ ...measure, id: measure.key })),
          })),
        }}
        hub={oldSince === null ? null : { unit: t('old.hub'), period: t('old.hub-since', { date: oldSince }) }}
      />
    </div>
  );
}

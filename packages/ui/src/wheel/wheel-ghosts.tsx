import type { WheelGeometry, WheelSector } from './wheel-layout';
import { arcLine, cleanScore, scoreRadius, trackSpan } from './wheel-layout';
import { HUB_KEY } from './wheel-moves';

/** Props of WheelGhosts: scores 0 to 10 or null by key of measure, quadrant and HUB_KEY. */
export interface WheelGhostsProps {
  sectors: readonly WheelSector[];
  geometry: WheelGeometry;
  compareTo: Readonly<Record<string, number | null>>;
}

/** What the wheel is compared with, as dashed lines: across each track at the other score, and along the gauges of quadrants and hub. */
export function WheelGhosts({ sectors, geometry, compareTo }: WheelGhostsProps) {
  const { hub, bandInner } = geometry;
  const overall = cleanScore(compareTo[HUB_KEY]);
  const lines = sectors.flatMap(({ key, start, end, wedges }) => {
    const own = cleanScore(compareTo[key]);
    const margin = 0.03;
    const gauge = own === null || own < 0.02 ? null : start + margin + ((end - start - 2 * margin) * own) / 10;
    return [
      ...(gauge === null ? [] : [{ key: key as string, d: arcLine(bandInner - 4, start + margin, gauge) }]),
      ...wedges.flatMap((wedge) => {
        const score = cleanScore(compareTo[wedge.measure.key]);
        if (score === null) return [];
        const [from, to] = trackSpan(geometry, wedge);
        return [{ key: wedge.measure.key, d: arcLine(scoreRadius(geometry, score), from - 0.02, to + 0.02) }];
      }),
    ];
  });
  if (overall !== null && overall > 0.02) {
    lines.push({
      key: HUB_KEY,
      d: arcLine(hub - Math.max(2.5, hub * 0.045) * 1.8, 0, (Math.min(overall, 9.98) / 10) * 2 * Math.PI),
    });
  }
  return (
    <g aria-hidden="true">
      {lines.map(({ key, d }) => (
        <g key={key} className="wh-wheel__ghost">
          <path d={d} />
          <path d={d} />
        </g>
      ))}
    </g>
  );
}

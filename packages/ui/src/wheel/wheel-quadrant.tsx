import { StatusShape } from '../status/status-shape';
import { cutToWidth, textWidth } from '../text/text-fit';
import { statusColour } from '../tokens/tokens';
import type { WheelLabels } from './wheel.types';
import type { WheelGeometry, WheelSector } from './wheel-layout';
import { arcLine, cleanScore, isLowerHalf, polar, ringPath, spokeRotation } from './wheel-layout';
import type { WheelPartHandlers } from './wheel-wedge';

/** Props of WheelQuadrantBand: the outer band of one quarter. */
export interface WheelQuadrantBandProps {
  sector: WheelSector;
  geometry: WheelGeometry;
  labels: WheelLabels;
  pathId: string;
  selected: boolean;
  handlers: WheelPartHandlers | null;
}

/** The band of one quarter: its name, status shape and score along the arc (lower ones flipped so they read upright) and a thin gauge of its score. */
export function WheelQuadrantBand({ sector, geometry, labels, pathId, selected, handlers }: WheelQuadrantBandProps) {
  const { quadrant, start, end, mid } = sector;
  const { bandInner, bandOuter, font } = geometry;
  const lower = isLowerHalf(mid);
  const middle = (bandInner + bandOuter) / 2 - font.quadrant * 0.1;
  const baseline = middle + (lower ? font.quadrant * 0.36 : -font.quadrant * 0.36);
  const margin = 0.03;
  const from = lower ? end - margin : start + margin;
  const to = lower ? start + margin : end - margin;
  const score = cleanScore(quadrant?.score);
  const band = ringPath(bandInner, bandOuter, start, end, 3, 2);
  const name = quadrant?.label ?? '';
  const scoreText = quadrant?.scoreLabel ?? (score === null ? labels.noValue : score.toFixed(1));
  const length = (end - start - 2 * margin) * baseline;
  const shape = font.quadrant * 0.72;
  const space = font.quadrant * 0.95;
  const nameText = cutToWidth(name, (length / 2 - space * 2) / font.quadrant);
  const total = (textWidth(nameText) + textWidth(scoreText)) * font.quadrant + space * 2;
  const shapeAt = length / 2 - total / 2 + textWidth(nameText) * font.quadrant + space;
  const shapeAngle = from + (lower ? -1 : 1) * (shapeAt / baseline);
  const [shapeX, shapeY] = polar(middle, shapeAngle);
  const gauge = Math.max(2.5, font.quadrant * 0.24);
  const gaugeRadius = bandOuter - gauge / 2;
  const gaugeEnd = start + margin + ((end - start - 2 * margin) * (score ?? 0)) / 10;
  const sentence =
    quadrant === null
      ? labels.emptyQuadrant
      : labels.quadrant({
          name: quadrant.label,
          scoreLabel: score === null ? null : scoreText,
          status: labels.status[quadrant.status],
          coverage: quadrant.coverage,
          measures: sector.wedges.length,
        });
  return (
    <g role="none">
      <title>{sentence}</title>
      <g
        className="wh-wheel__quadrant"
        data-key={sector.key}
        data-selected={selected || undefined}
        {...(handlers === null || quadrant === null
          ? {}
          : { role: 'button', 'aria-label': sentence, 'aria-pressed': selected, ...handlers })}
      >
        <path className="wh-wheel__band" d={band} />
        {score === null || gaugeEnd - start - margin < 0.001 || quadrant === null ? null : (
          <path
            className="wh-wheel__gauge"
            d={arcLine(gaugeRadius, start + margin, gaugeEnd)}
            stroke={statusColour(quadrant.status)}
            strokeWidth={gauge}
          />
        )}
      </g>
      <path id={pathId} d={arcLine(baseline, from, to)} fill="none" />
      {quadrant === null ? null : (
        <g className="wh-wheel__words" aria-hidden="true">
          <text className="wh-wheel__quadrant-name" fontSize={Math.round(font.quadrant * 10) / 10}>
            <textPath href={`#${pathId}`} startOffset={Math.round(shapeAt - space)} textAnchor="end">
              {nameText}
            </textPath>
          </text>
          <StatusShape status={quadrant.status} cx={shapeX} cy={shapeY} size={shape} />
          <text className="wh-wheel__quadrant-score" fontSize={Math.round(font.quadrant * 10) / 10}>
            <textPath href={`#${pathId}`} startOffset={Math.round(shapeAt + space)} textAnchor="start">
              {scoreText}
            </textPath>
          </text>
        </g>
      )}
    </g>
  );
}

/** The quiet track of a quarter without measures, with the words that say so. */
export function WheelEmptySector({
  sector,
  geometry,
  labels,
}: {
  sector: WheelSector;
  geometry: WheelGeometry;
  labels: WheelLabels;
}) {
  const { start, end, mid } = sector;
  const lower = isLowerHalf(mid);
  const { degrees } = spokeRotation(mid + (lower ? -Math.PI / 2 : Math.PI / 2));
  const [x, y] = polar((geometry.hub + (geometry.compact ? geometry.bandInner : geometry.trackInner)) / 2, mid);
  return (
    <g className="wh-wheel__empty" aria-hidden="true">
      <path
        className="wh-wheel__track"
        data-empty
        d={ringPath(geometry.trackInner, geometry.trackOuter, start + 0.032, end - 0.032, 2.5, 1)}
      />
      <text
        className="wh-wheel__empty-words"
        transform={`translate(${x} ${y}) rotate(${degrees})`}
        dy="0.35em"
        fontSize={Math.round(geometry.font.name * 10) / 10}
      >
        {cutToWidth(
          labels.emptyQuadrant,
          ((geometry.compact ? geometry.bandInner : geometry.trackInner) * 0.9) / geometry.font.name,
        )}
      </text>
    </g>
  );
}

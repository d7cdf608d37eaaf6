import { statusColour } from '../tokens/tokens';
import type { Status } from './status.types';

/** Props of StatusShape: the status, its centre in the units of the surrounding SVG, and the diameter of the mark. */
export interface StatusShapeProps {
  status: Status;
  cx: number;
  cy: number;
  /** Diameter in SVG units. */
  size: number;
  className?: string;
}

/** The triangle that points down (off track) as an SVG path centred on (cx, cy), optically the size of a circle of that diameter. */
export function trianglePath(cx: number, cy: number, size: number): string {
  const half = size * 0.56;
  const top = cy - size * 0.42;
  return `M${round(cx - half)} ${round(top)}H${round(cx + half)}L${round(cx)} ${round(cy + size * 0.54)}Z`;
}

/** The diamond (at risk) as an SVG path centred on (cx, cy). */
export function diamondPath(cx: number, cy: number, size: number): string {
  const half = size * 0.6;
  return `M${round(cx)} ${round(cy - half)}L${round(cx + half)} ${round(cy)}L${round(cx)} ${round(cy + half)}L${round(cx - half)} ${round(cy)}Z`;
}

/**
 * The shape of a status inside an SVG: ▼ off track, ◆ at risk, ● on track, ◌ no data, ◐ low coverage.
 * Decorative: the word must stand next to it or in the accessible name of the element around it.
 */
export function StatusShape({ status, cx, cy, size, className }: StatusShapeProps) {
  const colour = statusColour(status);
  const radius = size / 2;
  const stroke = Math.max(1.25, size * 0.13);
  switch (status) {
    case 'OFF_TRACK':
      return <path className={className} d={trianglePath(cx, cy, size)} fill={colour} data-status={status} />;
    case 'AT_RISK':
      return <path className={className} d={diamondPath(cx, cy, size)} fill={colour} data-status={status} />;
    case 'ON_TRACK':
      return (
        <circle
          className={className}
          cx={round(cx)}
          cy={round(cy)}
          r={round(radius)}
          fill={colour}
          data-status={status}
        />
      );
    case 'NO_DATA':
      return (
        <circle
          className={className}
          cx={round(cx)}
          cy={round(cy)}
          r={round(radius - stroke / 2)}
          fill="var(--wh-page)"
          stroke={colour}
          strokeWidth={stroke}
          strokeDasharray={`${round(size * 0.2)} ${round(size * 0.16)}`}
          data-status={status}
        />
      );
    case 'LOW_COVERAGE':
      return (
        <g className={className} data-status={status}>
          <circle
            cx={round(cx)}
            cy={round(cy)}
            r={round(radius - stroke / 2)}
            fill="var(--wh-page)"
            stroke={colour}
            strokeWidth={stroke}
          />
          <path
            d={`M${round(cx)} ${round(cy - radius)}A${round(radius)} ${round(radius)} 0 0 0 ${round(cx)} ${round(cy + radius)}Z`}
            fill={colour}
          />
        </g>
      );
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

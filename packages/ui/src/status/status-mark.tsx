import type { Status } from './status.types';
import { StatusShape } from './status-shape';

/** Props of StatusMark. `label` is the word for the status in the reader's language and is always given to assistive technology. */
export interface StatusMarkProps {
  status: Status;
  label: string;
  /** Diameter of the shape in CSS pixels; 12 by default. */
  size?: number;
  /** Shows the word next to the shape; true by default. Without it only screen readers get it. */
  withLabel?: boolean;
}

/** A status as shape, word and colour together: ▼ off track, ◆ at risk, ● on track, ◌ no data, ◐ low coverage. */
export function StatusMark({ status, label, size = 12, withLabel = true }: StatusMarkProps) {
  const box = size * 1.3;
  const shape = (
    <svg className="wh-status__shape" width={box} height={box} viewBox={`0 0 ${box} ${box}`} aria-hidden>
      <StatusShape status={status} cx={box / 2} cy={box / 2} size={size} />
    </svg>
  );
  return (
    <span className="wh-status" data-status={status}>
      {shape}
      <span className={withLabel ? 'wh-status__word' : 'wh-sr'}>{label}</span>
    </span>
  );
}

import { useId } from 'react';
import type { Freshness } from './status.types';

/** Props of FreshnessMark. `label` is the word for the freshness in the reader's language. */
export interface FreshnessMarkProps {
  freshness: Freshness;
  label: string;
  /** Side of the mark in CSS pixels; 14 by default. */
  size?: number;
  /** Shows the word next to the mark; true by default. */
  withLabel?: boolean;
}

/** How current a reading is: nothing for FRESH unless the word is shown, a clock for LATE, a hatched disc for STALE (M7). */
export function FreshnessMark({ freshness, label, size = 14, withLabel = true }: FreshnessMarkProps) {
  const hatch = useId();
  if (freshness === 'FRESH') return withLabel ? <span className="wh-status wh-freshness">{label}</span> : null;
  return (
    <span className="wh-status wh-freshness" data-freshness={freshness}>
      <svg className="wh-status__shape" width={size} height={size} viewBox="0 0 14 14" aria-hidden>
        {freshness === 'LATE' ? (
          <g fill="none" stroke="var(--wh-ink-soft)" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
            <circle cx="7" cy="7" r="5.75" />
            <path d="M7 3.75V7l2.25 1.5" />
          </g>
        ) : (
          <g>
            <defs>
              <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect width="1.25" height="3" fill="var(--wh-ink-soft)" />
              </pattern>
            </defs>
            <circle cx="7" cy="7" r="5.75" fill={`url(#${hatch})`} stroke="var(--wh-ink-soft)" strokeWidth="1.25" />
          </g>
        )}
      </svg>
      <span className={withLabel ? 'wh-status__word' : 'wh-sr'}>{label}</span>
    </span>
  );
}

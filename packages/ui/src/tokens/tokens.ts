import type { Status } from '../status/status.types';

/** Ink-teal of the brand, for places that cannot read CSS custom properties (theme-color meta tag, slide export). Hex sRGB. */
export const BRAND_COLOUR = '#0A4F4F';

/** Teal of buttons, links and other actions on a light page. Hex sRGB. */
export const ACTION_COLOUR = '#0B6E6E';

/** Status colours on a light and a dark page, for canvas, slides and spreadsheets; on screen use the `--wh-*` properties. Hex sRGB. */
export const STATUS_COLOURS: Record<'light' | 'dark', Record<Status, string>> = {
  light: { OFF_TRACK: '#B3261E', AT_RISK: '#A15C00', ON_TRACK: '#0B6E6E', NO_DATA: '#6B7280', LOW_COVERAGE: '#6B7280' },
  dark: { OFF_TRACK: '#FF8A80', AT_RISK: '#FFB74D', ON_TRACK: '#5FD3CF', NO_DATA: '#A3ADAD', LOW_COVERAGE: '#A3ADAD' },
};

/** Sequential ramp for scores 1 to 5 on a light page, index 0 is score 1. Hex sRGB. */
export const HEAT_COLOURS: readonly [string, string, string, string, string] = [
  '#F3F6F6',
  '#CFE5E4',
  '#8FC4C2',
  '#2F7A77',
  '#0A4F4F',
];

/** The CSS colour of a status, as a reference to its custom property (follows theme, print and forced colours). */
export function statusColour(status: Status): string {
  return STATUS_VARIABLE[status];
}

/** The quiet CSS background colour of a status, as a reference to its custom property. */
export function statusTint(status: Status): string {
  return STATUS_TINT_VARIABLE[status];
}

const STATUS_VARIABLE: Record<Status, string> = {
  OFF_TRACK: 'var(--wh-off)',
  AT_RISK: 'var(--wh-risk)',
  ON_TRACK: 'var(--wh-on)',
  NO_DATA: 'var(--wh-none)',
  LOW_COVERAGE: 'var(--wh-none)',
};

const STATUS_TINT_VARIABLE: Record<Status, string> = {
  OFF_TRACK: 'var(--wh-off-tint)',
  AT_RISK: 'var(--wh-risk-tint)',
  ON_TRACK: 'var(--wh-on-tint)',
  NO_DATA: 'var(--wh-none-tint)',
  LOW_COVERAGE: 'var(--wh-none-tint)',
};

import { arc } from 'd3-shape';
import type { QuadrantKey, WheelMeasure, WheelQuadrant } from './wheel.types';

/** The quadrants clockwise from the top right: customer, people, operations, finance (M6). */
export const QUADRANT_ORDER: readonly QuadrantKey[] = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'];

/** A quadrant shows at most this many measures; the rest live in drill-down. */
export const MEASURES_PER_QUADRANT = 5;

/** Score of the red flag on the 0 to 10 scale (M7, Spider Impact). */
export const RED_FLAG_SCORE = 10 / 3;

/** Score of the goal on the 0 to 10 scale (M7, Spider Impact). */
export const GOAL_SCORE = 20 / 3;

/** Below this width in CSS pixels the spoke names are dropped and only number and shape stay. */
export const COMPACT_BELOW = 540;

/** The same for the larger type of a wallboard. */
const COMPACT_AFAR_BELOW = 640;

/**
 * Radii and font sizes of a wheel in CSS pixels, for one width. From the hub outwards a full wheel has names, values, tracks, shapes and the
 * quadrant band; a compact one has tracks, values, shapes and the band.
 */
export interface WheelGeometry {
  size: number;
  /** Half of `size`. */
  radius: number;
  compact: boolean;
  hub: number;
  /** Inner and outer radius of the score tracks. */
  trackInner: number;
  trackOuter: number;
  /** Inner and outer radius of the ring that holds names and values (compact: values only). */
  textInner: number;
  textOuter: number;
  /** Radius on which the status shapes are centred, and their diameter. */
  shape: number;
  shapeSize: number;
  /** Inner and outer radius of the quadrant band. */
  bandInner: number;
  bandOuter: number;
  font: { name: number; value: number; quadrant: number; score: number; hub: number };
}

/** One spoke: angles in radians, clockwise from twelve o'clock. */
export interface WheelWedge {
  quadrant: WheelQuadrant;
  measure: WheelMeasure;
  start: number;
  end: number;
  mid: number;
}

/** One quarter: angles in radians, and the spokes in it. `quadrant` is null when the caller gave none for this place. */
export interface WheelSector {
  key: QuadrantKey;
  quadrant: WheelQuadrant | null;
  start: number;
  end: number;
  mid: number;
  wedges: WheelWedge[];
}

/**
 * Computes radii and font sizes for a width in CSS pixels (at least 280). Sizes grow with the wheel. `fromAfar` is the wheel of a
 * wallboard: type a third larger in the same circle, for which shorter names and tracks make room.
 */
export function wheelGeometry(width: number, fromAfar = false): WheelGeometry {
  const size = Math.max(280, Number.isFinite(width) ? width : 640);
  const radius = size / 2;
  const compact = size < (fromAfar ? COMPACT_AFAR_BELOW : COMPACT_BELOW);
  const font = compact
    ? {
        name: 11,
        value: Math.max(10, radius * 0.064),
        quadrant: Math.max(11, radius * 0.068),
        score: radius * 0.22,
        hub: Math.max(10.5, radius * 0.068),
      }
    : {
        name: Math.max(10.5, radius * 0.034),
        value: Math.max(11, radius * 0.039),
        quadrant: Math.max(13, radius * 0.043),
        score: radius * 0.155,
        hub: Math.max(11, radius * 0.036),
      };
  const nameLength = fromAfar && !compact ? 6.6 : 8;
  if (fromAfar && !compact) {
    for (const part of ['name', 'quadrant'] as const) font[part] *= 1.22;
    for (const part of ['value', 'hub'] as const) font[part] *= 1.32;
  }
  const bandOuter = radius - 2;
  const bandInner = bandOuter - font.quadrant * 1.9;
  const shapeSize = compact ? Math.max(9, radius * 0.06) : font.name * 1.05;
  const shape = bandInner - shapeSize * (compact ? 0.9 : 1.1);
  const hub = radius * (compact ? 0.27 : fromAfar ? 0.235 : 0.225);
  const shared = { size, radius, compact, hub, shape, shapeSize, bandInner, bandOuter, font };
  if (compact) {
    const textOuter = shape - shapeSize * 0.75;
    const textInner = textOuter - font.value * 3.15;
    return { ...shared, trackInner: hub + radius * 0.022, trackOuter: textInner - 1, textInner, textOuter };
  }
  const textInner = hub + radius * 0.03;
  const textOuter = textInner + font.name * nameLength + font.value * 2.4;
  return { ...shared, trackInner: textOuter, trackOuter: shape - shapeSize * 0.95, textInner, textOuter };
}

/** Places every quadrant in its quarter and shares the quarter equally among its first five measures. The quarters sum to a full turn. */
export function wheelSectors(quadrants: readonly WheelQuadrant[]): WheelSector[] {
  const quarter = Math.PI / 2;
  return QUADRANT_ORDER.map((key, index) => {
    const quadrant = quadrants.find((candidate) => candidate.key === key) ?? null;
    const start = index * quarter;
    const measures = quadrant === null ? [] : quadrant.measures.slice(0, MEASURES_PER_QUADRANT);
    const margin = SECTOR_MARGIN;
    const step = (quarter - 2 * margin) / Math.max(1, measures.length);
    const wedges = measures.map((measure, place) => {
      const from = start + margin + place * step;
      return { quadrant: quadrant as WheelQuadrant, measure, start: from, end: from + step, mid: from + step / 2 };
    });
    return { key, quadrant, start, end: start + quarter, mid: start + quarter / 2, wedges };
  });
}

/** A score as 0 to 10, or null when it is missing or not a number; values outside are held at the ends. */
export function cleanScore(score: number | null | undefined): number | null {
  if (score === null || score === undefined || !Number.isFinite(score)) return null;
  return Math.min(10, Math.max(0, score));
}

/** Radius at which a score of 0 to 10 ends on the tracks. */
export function scoreRadius(geometry: WheelGeometry, score: number): number {
  return radialScale(geometry)(Math.min(10, Math.max(0, score)));
}

/** The SVG path of a ring segment; radii in pixels, angles in radians from twelve o'clock, `gap` in pixels between neighbours. */
export function ringPath(inner: number, outer: number, start: number, end: number, gap = 0, corner = 0): string {
  const path = arc<null>()
    .innerRadius(inner)
    .outerRadius(Math.max(inner, outer))
    .startAngle(start)
    .endAngle(end)
    .padRadius(100)
    .padAngle(gap / 100)
    .cornerRadius(corner)
    .digits(2);
  return path(null) ?? '';
}

/** An open arc at one radius, clockwise from `start` to `end`, or the other way round when `end` is smaller. */
export function arcLine(radius: number, start: number, end: number): string {
  const [x0, y0] = polar(radius, start);
  const [x1, y1] = polar(radius, end);
  const large = Math.abs(end - start) > Math.PI ? 1 : 0;
  return `M${x0} ${y0}A${fixed(radius)} ${fixed(radius)} 0 ${large} ${end >= start ? 1 : 0} ${x1} ${y1}`;
}

/** Cartesian position of a radius and an angle from twelve o'clock, rounded to hundredths of a pixel. */
export function polar(radius: number, angle: number): [number, number] {
  return [fixed(radius * Math.sin(angle)), fixed(-radius * Math.cos(angle))];
}

/** How a spoke name is turned: degrees from -90 up to (not including) 90, so it is never upside down, and whether it reads towards the hub. */
export function spokeRotation(angle: number): { degrees: number; inward: boolean } {
  const turn = ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const inward = turn >= Math.PI;
  return { degrees: fixed((turn * 180) / Math.PI - (inward ? 270 : 90)), inward };
}

/** Whether text along the arc at this angle must run anticlockwise to stay upright (the lower half of the wheel). */
export function isLowerHalf(angle: number): boolean {
  return Math.cos(angle) < -1e-9;
}

/** Start and end angle of the track inside its spoke: thinner than the spoke, and never wider than 24 degrees. */
export function trackSpan(
  geometry: WheelGeometry,
  wedge: { start: number; end: number; mid: number },
): [number, number] {
  const span = Math.min((wedge.end - wedge.start) * (geometry.compact ? 0.88 : 0.74), 0.42);
  return [wedge.mid - span / 2, wedge.mid + span / 2];
}

const SECTOR_MARGIN = 0.032;

function radialScale(geometry: WheelGeometry) {
  const span = geometry.trackOuter - geometry.trackInner;
  return (score: number): number => geometry.trackInner + (score / 10) * span;
}

function fixed(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

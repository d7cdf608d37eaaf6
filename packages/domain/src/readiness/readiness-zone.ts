/** Where a department falls in the matrix of importance by impact (M28): what it needs before the change starts. */
export type ReadinessZone = 'CRITICAL' | 'LEAD' | 'SUPPORT' | 'INFORM';

/** The four zones: important and hit hard, important and hit lightly, less important and hit hard, neither. */
export const READINESS_ZONES = ['CRITICAL', 'LEAD', 'SUPPORT', 'INFORM'] as const satisfies readonly ReadinessZone[];

/** From this rating of 1-5 importance or impact counts as high. */
export const READINESS_HIGH_FROM = 4;

/**
 * Zone of a department (M28, S4) by the importance of the change to it and the disruption it expects, both 1-5, high
 * from 4: CRITICAL prepares first, LEAD (important, light impact) lends its strength, SUPPORT (less important, heavy
 * impact) is eased, INFORM is kept posted. RangeError naming the field when a rating is outside 1-5.
 */
export function readinessZone(importance: number, impact: number): ReadinessZone {
  requireRating('importance', importance);
  requireRating('impact', impact);
  if (importance >= READINESS_HIGH_FROM) return impact >= READINESS_HIGH_FROM ? 'CRITICAL' : 'LEAD';
  return impact >= READINESS_HIGH_FROM ? 'SUPPORT' : 'INFORM';
}

function requireRating(field: string, rating: number): void {
  if (!(rating >= 1 && rating <= 5)) throw new RangeError(`${field} must be between 1 and 5, got ${rating}`);
}

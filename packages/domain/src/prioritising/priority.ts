/** Where an episode or initiative falls in the matrix of frequency by emotional importance (M12). */
export type Zone = 'MUST_WIN' | 'MOMENT_OF_TRUTH' | 'MAKE_IT_EASY' | 'CONTAIN';

/** The four zones: often and strong feelings, seldom and strong, often and mild, seldom and mild. */
export const ZONES = ['MUST_WIN', 'MOMENT_OF_TRUTH', 'MAKE_IT_EASY', 'CONTAIN'] as const satisfies readonly Zone[];

/** From this point of the 1-5 scale a mean rating counts as high, so that 4 and 5 are high and 3 is not (ours). */
export const HIGH_FROM = 3.5;

/**
 * Ratings from 1 to 5, fractions allowed (means over several episodes or raters); null when not rated yet. Effort is
 * carried along and shown, not mixed in.
 */
export interface PriorityInput {
  frequency: number | null;
  emotionalImportance: number | null;
  effort?: number | null;
}

/**
 * A priority with its parts kept visible (M12): `score` is frequency times emotional importance, 1 to 25, or null while
 * a rating is missing.
 */
export interface Priority {
  score: number | null;
  zone: Zone | null;
  /** Emotional importance is at its maximum of 5: always shown, however seldom the episode is. */
  flagged: boolean;
  parts: {
    frequency: number | null;
    emotionalImportance: number | null;
    product: number | null;
    effort: number | null;
  };
}

/**
 * Zone of two ratings from 1 to 5 (M12, S4; cut at 3.5, ours); null when either is not rated. An emotional importance
 * of 5 is high, so it is at least a moment of truth. RangeError naming the field when a rating is outside 1-5.
 */
export function zoneOf(frequency: number, emotionalImportance: number): Zone;
export function zoneOf(frequency: number | null, emotionalImportance: number | null): Zone | null;
export function zoneOf(frequency: number | null, emotionalImportance: number | null): Zone | null {
  requireRating('frequency', frequency);
  requireRating('emotionalImportance', emotionalImportance);
  if (frequency === null || emotionalImportance === null) return null;
  if (emotionalImportance >= HIGH_FROM) return frequency >= HIGH_FROM ? 'MUST_WIN' : 'MOMENT_OF_TRUTH';
  return frequency >= HIGH_FROM ? 'MAKE_IT_EASY' : 'CONTAIN';
}

/**
 * Priority of an episode or initiative (M12, M27): the product of its two ratings, its zone, and whether it is flagged
 * for an emotional importance of 5. Score and zone are null while a rating is missing. RangeError naming the field when
 * a rating is outside 1-5.
 */
export function priorityOf(input: PriorityInput): Priority {
  const { frequency, emotionalImportance, effort = null } = input;
  const zone = zoneOf(frequency, emotionalImportance);
  requireRating('effort', effort);
  const product = frequency === null || emotionalImportance === null ? null : frequency * emotionalImportance;
  return {
    score: product,
    zone,
    flagged: emotionalImportance === 5,
    parts: { frequency, emotionalImportance, product, effort },
  };
}

/**
 * Order for PRIORITY_DESC: larger product first, then stronger emotion; what is not rated yet comes last. Ties are 0,
 * so a stable sort keeps them.
 */
export function comparePriority(a: Pick<Priority, 'parts'>, b: Pick<Priority, 'parts'>): number {
  return (
    descending(a.parts.product, b.parts.product) || descending(a.parts.emotionalImportance, b.parts.emotionalImportance)
  );
}

function descending(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}

function requireRating(field: string, rating: number | null): void {
  if (rating !== null && !(rating >= 1 && rating <= 5)) {
    throw new RangeError(`${field} must be between 1 and 5, got ${rating}`);
  }
}

/** How a score stands against its goal; LOW_COVERAGE means less than 60 % of the weight had data, so no colour is given (M7). */
export type Status = 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'NO_DATA' | 'LOW_COVERAGE';

/** How current a reading is: FRESH, LATE (period closed, still in grace) or STALE (older than 1.5 intervals, kept out of the score) (M7). */
export type Freshness = 'FRESH' | 'LATE' | 'STALE';

/** A word for every status, in the reader's language. */
export type StatusWords = Record<Status, string>;

/** A word for every freshness, in the reader's language. */
export type FreshnessWords = Record<Freshness, string>;

/** All statuses in the order legends show them: worst first, then those without a verdict. */
export const STATUSES: readonly Status[] = ['OFF_TRACK', 'AT_RISK', 'ON_TRACK', 'NO_DATA', 'LOW_COVERAGE'];

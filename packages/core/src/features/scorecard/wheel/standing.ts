import {
  aggregateTime,
  type Cadence,
  cadenceDays,
  coverageOf,
  type Freshness,
  freshnessOf,
  type ParsedPeriod,
  type Status,
  scoreValue,
  statusOf,
} from '@wheelhouse/domain';
import type { EarlierScore, NewestScore, StoredScore, WheelRow } from './wheel.rows.js';

/** What a measure says at the end of a period; `period` is the one its value belongs to. */
export interface Standing {
  value: number | null;
  goal: number | null;
  redFlag: number | null;
  score: number | null;
  coverage: number;
  basis: string | null;
  period: string | null;
  freshness: Freshness | null;
  status: Status;
}

/** True when a measure is read more often than a wheel of this cadence is drawn. */
export const isFiner = (measure: Cadence, wheel: Cadence): boolean => cadenceDays(measure) < cadenceDays(wheel);

/**
 * What a measure says in a period: of a measure read more often than the wheel, its readings inside the period combined
 * over time; else its newest reading up to the end of the period. In a coarse period that still runs, age counts to
 * today, not to its end.
 */
export function standingIn(
  row: WheelRow,
  newest: EarlierScore | null,
  scores: readonly StoredScore[] | undefined,
  period: ParsedPeriod,
  day: string,
): Standing {
  if (!scores) return storedStanding(newest, freshness(newest, period.end, row.cadence));
  const inside = scores.filter((score) => score.periodEnd >= period.start && score.periodEnd <= period.end);
  const last = inside.at(-1);
  const combined = aggregateTime(inside, row.timeAggregation, row.ratioScale);
  if (!last || !combined) return storedStanding(null, freshness(newest, period.end, row.cadence));
  const score = scoreValue(combined.value, combined, row.polarity);
  const coverage = coverageOf(combined);
  return {
    value: combined.value,
    goal: combined.goal,
    redFlag: combined.redFlag,
    score,
    coverage,
    basis: combined.basis,
    period: period.period,
    freshness: freshness(last, period.end < day ? period.end : day, row.cadence),
    status: statusOf(score, coverage),
  };
}

function storedStanding(row: (EarlierScore & Partial<NewestScore>) | null, age: Freshness | null): Standing {
  const coverage = row ? coverageOf(row) : 0;
  return {
    value: row?.value ?? null,
    goal: row?.goal ?? null,
    redFlag: row?.redFlag ?? null,
    score: row?.score ?? null,
    coverage,
    basis: row?.basis ?? null,
    period: row?.period ?? null,
    freshness: age,
    status: statusOf(row?.score ?? null, coverage),
  };
}

const MOST_AGES = 1_000;
const ages = new Map<string, Freshness>();

/** The freshness of a score; the measures of a wheel share few days, so each is worked out once. */
function freshness(row: { periodEnd: string } | null, asOf: string, cadence: Cadence): Freshness | null {
  if (row === null) return null;
  const key = `${row.periodEnd} ${asOf} ${cadence}`;
  const known = ages.get(key);
  if (known) return known;
  if (ages.size >= MOST_AGES) ages.clear();
  const found = freshnessOf(row.periodEnd, asOf, cadence);
  ages.set(key, found);
  return found;
}

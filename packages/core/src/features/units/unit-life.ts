import { parsePeriod } from '@wheelhouse/domain';
import { raw, type Sql, sql } from '../../data/index.js';

/** When a unit opened and closed: first and last day (YYYY-MM-DD), null where it has always been, or goes on. */
export interface UnitLife {
  opensOn: string | null;
  closesOn: string | null;
}

/** True when a unit was open on at least one day of a period, so that it counts there (M7). */
export function isOpenIn({ opensOn, closesOn }: UnitLife, period: string): boolean {
  if (opensOn === null && closesOn === null) return true;
  const days = parsePeriod(period);
  if (!days) return true;
  return (opensOn === null || opensOn <= days.end) && (closesOn === null || closesOn >= days.start);
}

/** The same as a condition on the unit of an alias, for a period given by its first and last day. */
export function openBetween(alias: 'u' | 'c', { start, end }: { start: string; end: string }): Sql {
  const [opens, closes] = [raw(`${alias}.opens_on`), raw(`${alias}.closes_on`)];
  return sql`(${opens} IS NULL OR ${opens} <= ${end}) AND (${closes} IS NULL OR ${closes} >= ${start})`;
}

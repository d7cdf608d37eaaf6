import { join, raw, type Sql, sql } from '../../data/index.js';
import type { Scope } from '../../kernel/index.js';

/** The condition that a unit, by its alias in the query, lies within a scope. */
export function withinReach(scope: Scope, alias: string): Sql {
  if (scope.allUnits) return sql`1 = 1`;
  const path = raw(`${alias}.path`);
  const parts = scope.paths.map((granted) => sql`${path} = ${granted} OR ${path} LIKE ${`${granted}.%`}`);
  return sql`(${join(parts, ' OR ')})`;
}

import { textOf } from '../../../api/index.js';
import { type Database, type RowTexts, sql } from '../../../data/index.js';
import { type Ctx, notFound, scopeOfRow } from '../../../kernel/index.js';

/** A unit whose numbers are read, with the time zone its program counts days in. */
export interface UnitOfWheel {
  id: string;
  name: string;
  texts: string | null;
  programId: string;
  path: string;
  timeZone: string;
}

/** The unit with this id within reach of the actor, in one statement; NOT_FOUND otherwise. */
export async function unitOfWheel(db: Database, ctx: Ctx, id: string): Promise<UnitOfWheel> {
  const unit = await db.row<UnitOfWheel>(sql`
    SELECT u.id, u.name, u.texts, u.program_id AS "programId", u.path, p.time_zone AS "timeZone"
    FROM unit u JOIN program p ON p.id = u.program_id WHERE u.id = ${id}`);
  const scope = scopeOfRow(ctx, unit, 'unit', id, 'scorecard:read');
  if (!unit || !scope.includesPath(unit.path)) throw notFound(ctx, 'unit', id);
  return unit;
}

/** The texts of a row read by hand. */
export const textsOf = (row: { texts: string | null }): RowTexts | null =>
  row.texts === null ? null : (JSON.parse(row.texts) as RowTexts);

/** The name of a row read by hand, in the reader's language. */
export const nameOf = (ctx: Ctx, row: { name: string; texts: string | null }): string =>
  textOf({ name: row.name, texts: textsOf(row) }, 'name', ctx.locale);

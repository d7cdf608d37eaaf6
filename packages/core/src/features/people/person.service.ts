import { Injectable } from '@nestjs/common';
import { Database, join, sql } from '../../data/index.js';
import { type Ctx, scopeOf } from '../../kernel/index.js';

/** A person as other rows name them. */
export interface PersonView {
  id: string;
  name: string;
}

/** Names the people of a program for the rows that point at them. */
@Injectable()
export class PersonService {
  constructor(private readonly db: Database) {}

  /** The active people with a role on the program, on a unit of it or on everything, by name. */
  people(ctx: Ctx, programId: string): Promise<PersonView[]> {
    scopeOf(ctx, programId, 'program:read');
    return this.db.rows<PersonView>(sql`
      SELECT id, name FROM app_user WHERE is_active = 1 AND archived_at IS NULL AND id IN (
        SELECT user_id FROM role_grant WHERE archived_at IS NULL AND (program_id IS NULL OR program_id = ${programId}))
      ORDER BY name, id`);
  }

  /** The people with these ids by id, no longer active ones too, in one query. */
  async named(ids: Iterable<string | null>): Promise<Map<string, PersonView>> {
    const wanted = [...new Set([...ids].filter((id) => id !== null))];
    if (wanted.length === 0) return new Map();
    const rows = await this.db.rows<PersonView>(sql`SELECT id, name FROM app_user WHERE id IN (${join(wanted)})`);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

import { Injectable } from '@nestjs/common';
import { textOf } from '../../../api/index.js';
import { Database, join, type RowTexts, sql } from '../../../data/index.js';
import type { Ctx } from '../../../kernel/index.js';

/** A measure as other rows name it. */
export interface MeasureLinkView {
  id: string;
  key: string;
  name: string;
}

interface NamedMeasure {
  id: string;
  key: string;
  name: string;
  texts: string | null;
}

/** Names live measures for the rows of other features that point at them. */
@Injectable()
export class MeasureLinksService {
  constructor(private readonly db: Database) {}

  /** The live measures with these ids by id, named in the reader's language, in one query. */
  async links(ctx: Ctx, ids: Iterable<string>): Promise<Map<string, MeasureLinkView>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const rows = await this.db.rows<NamedMeasure>(
      sql`SELECT id, key, name, texts FROM measure WHERE id IN (${join(wanted)}) AND archived_at IS NULL`,
    );
    return new Map(
      rows.map(({ id, key, name, texts }) => {
        const parsed = texts === null ? null : (JSON.parse(texts) as RowTexts);
        return [id, { id, key, name: textOf({ name, texts: parsed }, 'name', ctx.locale) }];
      }),
    );
  }

  /** Which of these ids are live measures of the program. */
  async known(programId: string, ids: Iterable<string>): Promise<Set<string>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Set();
    const rows = await this.db.rows<{ id: string }>(
      sql`SELECT id FROM measure WHERE program_id = ${programId} AND archived_at IS NULL AND id IN (${join(wanted)})`,
    );
    return new Set(rows.map((row) => row.id));
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type Sql, sql } from '../../data/index.js';

/** A broken link of the chain with up to five examples. */
export interface ChainLinkView {
  finding: string;
  count: number;
  examples: string[];
}

const EXAMPLES = 5;

// Each answers the titles of the rows with the broken link, for one program.
const FINDINGS: Record<string, (programId: string) => Sql> = {
  PROMISE_WITHOUT_MEASURE: (programId) => sql`
    SELECT word AS "title" FROM promise_word p WHERE program_id = ${programId} AND archived_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM promise_word_measure l WHERE l.promise_word_id = p.id) ORDER BY word`,
  EPISODE_WITHOUT_OWNER: (programId) => sql`
    SELECT title AS "title" FROM episode WHERE program_id = ${programId} AND archived_at IS NULL AND owner_id IS NULL ORDER BY title`,
  BATTLE_WITHOUT_INITIATIVE: (programId) => sql`
    SELECT title AS "title" FROM must_win_battle b WHERE program_id = ${programId} AND archived_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM initiative i WHERE i.battle_id = b.id AND i.archived_at IS NULL) ORDER BY title`,
  INITIATIVE_WITHOUT_EPISODE: (programId) => sql`
    SELECT title AS "title" FROM initiative i WHERE program_id = ${programId} AND archived_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM initiative_episode l WHERE l.initiative_id = i.id) ORDER BY title`,
  DEPARTMENT_NOT_JUDGED: (programId) => sql`
    SELECT name AS "title" FROM department WHERE program_id = ${programId} AND archived_at IS NULL
      AND (importance IS NULL OR impact IS NULL) ORDER BY name`,
};

/** Finds where the chain from promise to proof is broken. */
@Injectable()
export class Chain {
  constructor(private readonly db: Database) {}

  /** Every kind of broken link of a program with its count, also where it is 0; one query each. */
  async links(programId: string): Promise<ChainLinkView[]> {
    const links: ChainLinkView[] = [];
    for (const [finding, query] of Object.entries(FINDINGS)) {
      const rows = await this.db.rows<{ title: string }>(query(programId));
      links.push({ finding, count: rows.length, examples: rows.slice(0, EXAMPLES).map((row) => row.title) });
    }
    return links;
  }

  /** The set-up steps of a program and whether each is done. */
  async checklist(programId: string): Promise<{ step: string; isDone: boolean }[]> {
    const row = await this.db.row<Record<string, number>>(sql`
      SELECT
        CASE WHEN EXISTS (SELECT 1 FROM unit WHERE program_id = ${programId} AND archived_at IS NULL AND kind <> 'DEPARTMENT' AND parent_id IS NOT NULL) THEN 1 ELSE 0 END AS "UNITS",
        CASE WHEN EXISTS (SELECT 1 FROM pack_installation WHERE program_id = ${programId}) THEN 1 ELSE 0 END AS "PACK",
        CASE WHEN EXISTS (SELECT 1 FROM value_proposition WHERE program_id = ${programId} AND archived_at IS NULL) THEN 1 ELSE 0 END AS "VALUE_PROPOSITION",
        CASE WHEN EXISTS (SELECT 1 FROM measure m JOIN reading r ON r.measure_id = m.id WHERE m.program_id = ${programId}) THEN 1 ELSE 0 END AS "READINGS",
        CASE WHEN EXISTS (SELECT 1 FROM role_grant WHERE program_id = ${programId} AND archived_at IS NULL) THEN 1 ELSE 0 END AS "PEOPLE",
        CASE WHEN EXISTS (SELECT 1 FROM initiative WHERE program_id = ${programId} AND archived_at IS NULL AND starts_on IS NOT NULL) THEN 1 ELSE 0 END AS "INITIATIVES_SCHEDULED"`);
    return Object.entries(row ?? {}).map(([step, done]) => ({ step, isDone: done === 1 }));
  }
}

import { Injectable } from '@nestjs/common';
import { textOf } from '../../api/index.js';
import { Database, type RowTexts, sql } from '../../data/index.js';
import type { Ctx } from '../../kernel/index.js';
import { MeasureService } from '../scorecard/index.js';

/** A row of the strategy that a measure serves. */
export interface StrategyLinkView {
  id: string;
  title: string;
}

/** An initiative that works on a measure: itself, or through a battle that the measure leads. */
export interface StrategyInitiativeView extends StrategyLinkView {
  isDirect: boolean;
  status: string;
  owner: string | null;
  endsOn: string | null;
}

/** What of the strategy a measure serves, and what is being done about it. */
export interface MeasureStrategyView {
  promiseWords: StrategyLinkView[];
  battles: StrategyLinkView[];
  initiatives: StrategyInitiativeView[];
}

interface LinkedRow {
  kind: 'PROMISE_WORD' | 'BATTLE' | 'INITIATIVE';
  id: string;
  title: string;
  texts: string | null;
  isDirect: number;
  status: string | null;
  owner: string | null;
  endsOn: string | null;
}

/** Finds what hangs on a measure: the promise words it proves, the battles it leads, the initiatives that work on it. */
@Injectable()
export class MeasureStrategy {
  constructor(
    private readonly db: Database,
    private readonly measures: MeasureService,
  ) {}

  /** The live rows that name a measure, in the reader's language, in one statement; NOT_FOUND when it is out of reach. */
  async of(ctx: Ctx, measureId: string): Promise<MeasureStrategyView> {
    await this.measures.row(ctx, measureId, 'scorecard:read');
    const rows = await this.db.rows<LinkedRow>(sql`
      SELECT 'PROMISE_WORD' AS kind, p.id, p.word AS title, p.texts, 1 AS "isDirect", NULL AS status, NULL AS owner,
        NULL AS "endsOn", p.position AS place
      FROM promise_word_measure l JOIN promise_word p ON p.id = l.promise_word_id
      WHERE l.measure_id = ${measureId} AND p.archived_at IS NULL
      UNION ALL
      SELECT 'BATTLE', b.id, b.title, b.texts, 1, NULL, b.captain, b.ends_on, b.position
      FROM battle_measure l JOIN must_win_battle b ON b.id = l.battle_id
      WHERE l.measure_id = ${measureId} AND b.archived_at IS NULL
      UNION ALL
      SELECT 'INITIATIVE', i.id, i.title, i.texts,
        CASE WHEN EXISTS (SELECT 1 FROM initiative_measure d WHERE d.initiative_id = i.id AND d.measure_id = ${measureId})
          THEN 1 ELSE 0 END, i.status, i.owner, i.ends_on, 0
      FROM initiative i
      WHERE i.archived_at IS NULL AND (
        i.id IN (SELECT d.initiative_id FROM initiative_measure d WHERE d.measure_id = ${measureId})
        OR i.battle_id IN (SELECT l.battle_id FROM battle_measure l JOIN must_win_battle b ON b.id = l.battle_id
                           WHERE l.measure_id = ${measureId} AND b.archived_at IS NULL))
      ORDER BY 9, 5 DESC, 3, 2`);
    const link = (row: LinkedRow): StrategyLinkView => ({ id: row.id, title: titleOf(ctx, row) });
    const of = (kind: LinkedRow['kind']): LinkedRow[] => rows.filter((row) => row.kind === kind);
    return {
      promiseWords: of('PROMISE_WORD').map(link),
      battles: of('BATTLE').map(link),
      initiatives: of('INITIATIVE').map((row) => ({
        ...link(row),
        isDirect: row.isDirect === 1,
        status: row.status ?? 'IDEA',
        owner: row.owner,
        endsOn: row.endsOn,
      })),
    };
  }
}

function titleOf(ctx: Ctx, row: LinkedRow): string {
  const texts = row.texts === null ? null : (JSON.parse(row.texts) as RowTexts);
  if (row.kind === 'PROMISE_WORD') return textOf({ word: row.title, texts }, 'word', ctx.locale);
  return textOf({ title: row.title, texts }, 'title', ctx.locale);
}

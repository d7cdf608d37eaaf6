import { Injectable } from '@nestjs/common';
import { coverageOf, periodOf, type Status, statusOf } from '@wheelhouse/domain';
import { textOf } from '../../../api/index.js';
import { Database, join, type RowTexts, sql } from '../../../data/index.js';
import type { Ctx } from '../../../kernel/index.js';
import { PeriodWalk } from '../scores/period-walk.js';
import { ScoreService } from '../scores/score.service.js';
import type { ScoreRow } from '../scores/score-row.js';
import type { MovedScore } from '../scores/score-run.js';
import { type SetThresholdInput, ThresholdChange } from './threshold-change.js';

/** A score that a change would move, as the API shows it. */
export interface MovedScoreView {
  unitId: string;
  unitName: string;
  period: string;
  value: number | null;
  before: number | null;
  after: number | null;
  statusBefore: Status;
  statusAfter: Status;
}

/** What a change of goal and red flag would do, as the API shows it. */
export interface ThresholdPreviewView {
  __typename: 'ThresholdPreview';
  affected: number;
  examined: number;
  moved: number;
  transitions: { from: Status; to: Status; count: number }[];
  rows: MovedScoreView[];
}

/** Scores looked at by one preview; beyond them the newest periods speak for the rest. */
const EXAMINED = 20_000;
const MOST_ROWS = 200;

const statusOfRow = (row: ScoreRow): Status => statusOf(row.score, coverageOf(row));

/** Tells which scores a change of goal and red flag would move, before anything is written (M7). */
@Injectable()
export class ThresholdPreviewService {
  constructor(
    private readonly db: Database,
    private readonly scores: ScoreService,
    private readonly changes: ThresholdChange,
  ) {}

  /**
   * Computes the newest 20,000 scores that a change touches, and those above them, as they would be. `take` rows are told,
   * those that change their status first, newest first. Throws InvalidInput as the change itself would.
   */
  async preview(ctx: Ctx, input: SetThresholdInput, take: number): Promise<ThresholdPreviewView> {
    const change = await this.changes.checked(ctx, input);
    const { measure, unitId, span } = change;
    const walk = new PeriodWalk(this.db, measure.id, undefined, unitId);
    const first = span.since && periodOf(span.since, measure.cadence);
    const end = span.until && periodOf(span.until, measure.cadence);
    const affected = await walk.count(first, end, Number.MAX_SAFE_INTEGER);
    const run = await this.scores.run(ctx, measure.programId, [measure.id], unitId ? [unitId] : null, {
      mode: 'PREVIEW',
      withReaders: false,
      thresholds: change.bookAfter,
    });
    const tally = new Tally(Math.min(MOST_ROWS, Math.max(0, take)));
    let examined = 0;
    for (let period = await walk.newestBefore(end, first); period !== null && examined < EXAMINED; ) {
      const cells = await walk.cells(period);
      for (const cell of cells) run.touch(cell.unitId, measure.id, period, cell.periodEnd);
      await run.settle();
      tally.add(run.takeMoved());
      examined += cells.length;
      period = await walk.newestBefore(period, first);
    }
    return {
      __typename: 'ThresholdPreview',
      affected,
      examined,
      moved: tally.moved,
      transitions: tally.transitions,
      rows: await this.named(ctx, tally.rows),
    };
  }

  private async named(ctx: Ctx, rows: readonly MovedScore[]): Promise<MovedScoreView[]> {
    const ids = [...new Set(rows.map(({ after }) => after.unitId))];
    const units =
      ids.length === 0
        ? []
        : await this.db.rows<{ id: string; name: string; texts: string | null }>(
            sql`SELECT id, name, texts FROM unit WHERE id IN (${join(ids)})`,
          );
    const names = new Map(
      units.map(({ id, name, texts }) => {
        const parsed = texts === null ? null : (JSON.parse(texts) as RowTexts);
        return [id, textOf({ name, texts: parsed }, 'name', ctx.locale)];
      }),
    );
    return rows.map(({ before, after }) => ({
      unitId: after.unitId,
      unitName: names.get(after.unitId) ?? '',
      period: after.period,
      value: after.value,
      before: before.score,
      after: after.score,
      statusBefore: statusOfRow(before),
      statusAfter: statusOfRow(after),
    }));
  }
}

/** Counts moved scores by how their status changes, and keeps the first rows, those with another status before others. */
class Tally {
  moved = 0;
  private readonly counts = new Map<string, { from: Status; to: Status; count: number }>();
  private readonly turned: MovedScore[] = [];
  private readonly others: MovedScore[] = [];

  constructor(private readonly take: number) {}

  add(scores: readonly MovedScore[]): void {
    for (const score of scores) {
      // The same score under another rule is no change to anybody.
      if (score.before.score === score.after.score) continue;
      this.moved += 1;
      const [from, to] = [statusOfRow(score.before), statusOfRow(score.after)];
      const count = this.counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
      count.count += 1;
      this.counts.set(`${from} ${to}`, count);
      const list = from === to ? this.others : this.turned;
      if (list.length < this.take) list.push(score);
    }
  }

  get transitions(): { from: Status; to: Status; count: number }[] {
    return [...this.counts.values()].filter(({ from, to }) => from !== to).sort((a, b) => b.count - a.count);
  }

  get rows(): MovedScore[] {
    return [...this.turned, ...this.others].slice(0, this.take);
  }
}

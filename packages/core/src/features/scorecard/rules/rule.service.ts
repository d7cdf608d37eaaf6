import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RowReaders } from '../../../api/index.js';
import { Database, Store, sql } from '../../../data/index.js';
import { type Ctx, InputCheck, notFound } from '../../../kernel/index.js';
import { MeasureService } from '../measures/measure.service.js';
import type { MeasureView } from '../measures/measure.view.js';
import { checkThreshold, checkWeight } from '../measures/measure-input.js';
import { SCORING_DEADLINE_MS, ScoreService } from '../scores/score.service.js';
import { MeasureWeight, Threshold } from './rule.entity.js';
import { ThresholdBook, thresholdsOf } from './rule-book.js';

/** A goal and a red flag that hold from a date, for all units or for one. */
export interface SetThresholdInput {
  measureId: string;
  unitId?: string | null;
  from: string;
  goal: number;
  redFlag: number;
}

/** A weight that holds from a date. */
export interface SetWeightInput {
  measureId: string;
  from: string;
  weight: number;
}

/** Dated goals, red flags and weights: a change holds from its date on and never repaints what was scored before (M7). */
@Injectable()
export class RuleService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly measures: MeasureService,
    private readonly scores: ScoreService,
  ) {}

  /** Scores again when the change of a threshold or of a measure's rules is taken back. */
  onModuleInit(): void {
    this.readers.follow('threshold', (ctx, ids) => this.rescoreAfterUndo(ctx, Threshold, ids));
    this.readers.follow('measure', async (ctx, ids) => {
      for (const id of ids) {
        const measure = await this.db.row<{ programId: string }>(
          sql`SELECT program_id AS "programId" FROM measure WHERE id = ${id}`,
        );
        if (measure) await this.rescore(ctx, measure.programId, id, null, { since: null, until: null });
      }
    });
  }

  private async rescoreAfterUndo(ctx: Ctx, entity: typeof Threshold, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const rule = await this.store.find(entity, id);
      if (rule) await this.rescore(ctx, rule.programId, rule.measureId, rule.unitId, { since: null, until: null });
    }
  }

  private async rescore(
    ctx: Ctx,
    programId: string,
    measureId: string,
    unitId: string | null,
    span: { since: string | null; until: string | null },
  ): Promise<void> {
    await this.scores.lock(programId);
    await this.scores.thresholdChanged(ctx, programId, measureId, unitId, span);
  }

  /** Sets goal and red flag from a date, or corrects those of that date, and scores again what they touch. */
  setThreshold(ctx: Ctx, input: SetThresholdInput): Promise<MeasureView> {
    return this.db.tx(ctx, () => this.applyThreshold(ctx, input), { deadlineMs: SCORING_DEADLINE_MS });
  }

  private async applyThreshold(ctx: Ctx, input: SetThresholdInput): Promise<MeasureView> {
    const [measure, scope] = await this.measures.row(ctx, input.measureId, 'measure:write');
    const check = new InputCheck(ctx);
    this.measures.refuseArchived(check, measure);
    checkThreshold(check, input.goal, input.redFlag, measure.polarity);
    const unitId = input.unitId ?? null;
    if (unitId) await this.checkUnit(ctx, scope.programId, unitId, (path) => scope.includesPath(path));
    check.throwIfAny();
    const book = new ThresholdBook(await thresholdsOf(this.db, [measure.id], unitId ? [unitId] : []));
    const [same] = await this.store.list(
      Threshold,
      sql`WHERE measure_id = ${measure.id} AND valid_from = ${input.from} AND archived_at IS NULL
          AND ${unitId ? sql`unit_id = ${unitId}` : sql`unit_id IS NULL`} LIMIT 1`,
    );
    const { goal, redFlag } = input;
    if (same) await this.store.update(ctx, Threshold, same.id, same.version, { goal, redFlag });
    else {
      const { programId, id: measureId } = measure;
      await this.store.insert(ctx, Threshold, { programId, measureId, unitId, validFrom: input.from, goal, redFlag });
    }
    await this.rescore(ctx, measure.programId, measure.id, unitId, book.span(measure.id, unitId, input.from));
    return this.measures.measure(ctx, measure.id);
  }

  private async checkUnit(ctx: Ctx, programId: string, id: string, isInside: (path: string) => boolean): Promise<void> {
    const unit = await this.db.row<{ path: string }>(
      sql`SELECT path FROM unit WHERE id = ${id} AND program_id = ${programId}`,
    );
    if (!unit || !isInside(unit.path)) throw notFound(ctx, 'unit', id);
  }

  /** Sets the weight from a date, or corrects the one of that date; weights are applied when a wheel is read. */
  async setWeight(ctx: Ctx, input: SetWeightInput): Promise<MeasureView> {
    const [measure] = await this.measures.row(ctx, input.measureId, 'measure:write');
    const check = new InputCheck(ctx);
    this.measures.refuseArchived(check, measure);
    checkWeight(check, input.weight);
    check.throwIfAny();
    const { programId, id: measureId } = measure;
    const [same] = await this.store.list(
      MeasureWeight,
      sql`WHERE measure_id = ${measureId} AND valid_from = ${input.from} AND archived_at IS NULL LIMIT 1`,
    );
    if (same) await this.store.update(ctx, MeasureWeight, same.id, same.version, { weight: input.weight });
    else {
      await this.store.insert(ctx, MeasureWeight, {
        programId,
        measureId,
        validFrom: input.from,
        weight: input.weight,
      });
    }
    return this.measures.measure(ctx, measureId);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RowReaders } from '../../../api/index.js';
import { Database, Store, sql } from '../../../data/index.js';
import { type Ctx, InputCheck, notFound, scopeOfRow } from '../../../kernel/index.js';
import { Measure } from '../measures/measure.entity.js';
import { MeasureService } from '../measures/measure.service.js';
import type { MeasureView } from '../measures/measure.view.js';
import { checkWeight } from '../measures/measure-input.js';
import { scorecardMessages } from '../scorecard.messages.js';
import { RescoringService } from '../scores/rescoring.service.js';
import { SCORING_DEADLINE_MS } from '../scores/score.service.js';
import { MeasureWeight, Threshold } from './rule.entity.js';
import { ThresholdBook, thresholdsOf } from './rule-book.js';
import { type RuleSpan, type RuleStart, type SetThresholdInput, startOf, ThresholdChange } from './threshold-change.js';

/** A weight that holds from a date, for all units or for one. */
export interface SetWeightInput extends RuleStart {
  measureId: string;
  unitId?: string | null;
  weight: number;
}

/** A dated rule to take away. */
export interface RemoveRuleInput {
  id: string;
  version: number;
}

const ALWAYS: RuleSpan = { since: null, until: null };

/** Dated goals, red flags and weights: a change holds from its date on and never repaints what was scored before (M7). */
@Injectable()
export class RuleService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly measures: MeasureService,
    private readonly changes: ThresholdChange,
    private readonly rescoring: RescoringService,
  ) {}

  /** Scores again when the change of a threshold or of a measure's rules is taken back. */
  onModuleInit(): void {
    this.readers.follow('threshold', async (ctx, ids) => {
      for (const id of ids) {
        const rule = await this.store.find(Threshold, id);
        const measure = rule && (await this.store.find(Measure, rule.measureId));
        if (measure) await this.rescore(ctx, measure, rule.unitId, ALWAYS);
      }
    });
    this.readers.follow('measure', async (ctx, ids) => {
      for (const id of ids) {
        const measure = await this.store.find(Measure, id);
        if (!measure) continue;
        const reason = measure.kind === 'FORMULA' ? 'FORMULA' : 'THRESHOLD';
        await this.rescoring.rescore(ctx, { measure, reason, unitId: null, ...ALWAYS });
      }
    });
  }

  private rescore(ctx: Ctx, measure: Measure, unitId: string | null, span: RuleSpan): Promise<void> {
    return this.rescoring.rescore(ctx, { measure, reason: 'THRESHOLD', unitId, ...span });
  }

  /** Sets goal and red flag from a date, or corrects those of that date, and scores again what they touch. */
  setThreshold(ctx: Ctx, input: SetThresholdInput): Promise<MeasureView> {
    return this.db.tx(ctx, () => this.applyThreshold(ctx, input), { deadlineMs: SCORING_DEADLINE_MS });
  }

  private async applyThreshold(ctx: Ctx, input: SetThresholdInput): Promise<MeasureView> {
    const { measure, unitId, from, span } = await this.changes.checked(ctx, input);
    const [same] = await this.store.list(
      Threshold,
      sql`WHERE measure_id = ${measure.id} AND valid_from = ${from} AND archived_at IS NULL
          AND ${unitId ? sql`unit_id = ${unitId}` : sql`unit_id IS NULL`} LIMIT 1`,
    );
    const { goal, redFlag, baseline } = input;
    if (same) await this.store.update(ctx, Threshold, same.id, same.version, { goal, redFlag, baseline });
    else {
      const { programId, id: measureId } = measure;
      const rule = { programId, measureId, unitId, validFrom: from, goal, redFlag, baseline: baseline ?? null };
      await this.store.insert(ctx, Threshold, rule);
    }
    await this.rescore(ctx, measure, unitId, span);
    return this.measures.measure(ctx, measure.id);
  }

  /** Takes goal and red flag of a date away: what held before them holds on. The last ones of a measure stay. */
  removeThreshold(ctx: Ctx, input: RemoveRuleInput): Promise<MeasureView> {
    const work = async (): Promise<MeasureView> => {
      const rule = await this.store.find(Threshold, input.id);
      scopeOfRow(ctx, rule, 'threshold', input.id, 'measure:write');
      if (!rule || rule.archivedAt) throw notFound(ctx, 'threshold', input.id);
      const { measureId, unitId } = rule;
      const rules = await thresholdsOf(this.db, [measureId], null);
      if (unitId === null) this.refuseLast(ctx, rules);
      const [measure] = await this.measures.row(ctx, measureId, 'measure:write');
      await this.store.archive(ctx, Threshold, input.id, input.version);
      await this.rescore(ctx, measure, unitId, new ThresholdBook(rules).span(measureId, unitId, rule.validFrom));
      return this.measures.measure(ctx, measureId);
    };
    return this.db.tx(ctx, work, { deadlineMs: SCORING_DEADLINE_MS });
  }

  private refuseLast(ctx: Ctx, rules: readonly { unitId: string | null }[]): void {
    if (rules.filter((rule) => rule.unitId === null).length > 1) return;
    const check = new InputCheck(ctx);
    check.add('id', 'LAST_RULE', scorecardMessages.lastRule);
    check.throwIfAny();
  }

  /** Sets the weight from a date, or corrects the one of that date; weights are applied when a wheel is read. */
  async setWeight(ctx: Ctx, input: SetWeightInput): Promise<MeasureView> {
    const [measure, scope] = await this.measures.row(ctx, input.measureId, 'measure:write');
    const check = new InputCheck(ctx);
    this.measures.refuseArchived(check, measure);
    checkWeight(check, input.weight);
    const validFrom = startOf(check, input);
    const unitId = input.unitId ?? null;
    if (unitId) await this.changes.checkUnit(ctx, scope, unitId);
    check.throwIfAny();
    const { programId, id: measureId } = measure;
    const { weight } = input;
    const [same] = await this.store.list(
      MeasureWeight,
      sql`WHERE measure_id = ${measureId} AND valid_from = ${validFrom} AND archived_at IS NULL
          AND ${unitId ? sql`unit_id = ${unitId}` : sql`unit_id IS NULL`} LIMIT 1`,
    );
    if (same) await this.store.update(ctx, MeasureWeight, same.id, same.version, { weight });
    else await this.store.insert(ctx, MeasureWeight, { programId, measureId, unitId, validFrom, weight });
    return this.measures.measure(ctx, measureId);
  }

  /** Takes the weight of a date away; the last one for all units stays. */
  async removeWeight(ctx: Ctx, input: RemoveRuleInput): Promise<MeasureView> {
    const rule = await this.store.find(MeasureWeight, input.id);
    scopeOfRow(ctx, rule, 'measureWeight', input.id, 'measure:write');
    if (!rule || rule.archivedAt) throw notFound(ctx, 'measureWeight', input.id);
    if (rule.unitId === null) {
      const where = sql`WHERE measure_id = ${rule.measureId} AND unit_id IS NULL AND archived_at IS NULL`;
      this.refuseLast(ctx, await this.store.list(MeasureWeight, where));
    }
    await this.store.archive(ctx, MeasureWeight, input.id, input.version);
    return this.measures.measure(ctx, rule.measureId);
  }
}

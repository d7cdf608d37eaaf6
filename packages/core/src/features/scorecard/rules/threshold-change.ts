import { Injectable } from '@nestjs/common';
import { parsePeriod, thresholdOfKind } from '@wheelhouse/domain';
import { Database, sql } from '../../../data/index.js';
import { type Ctx, InputCheck, kernelMessages, notFound, type Scope } from '../../../kernel/index.js';
import type { Measure } from '../measures/measure.entity.js';
import { MeasureService } from '../measures/measure.service.js';
import { checkThreshold } from '../measures/measure-input.js';
import { scorecardMessages } from '../scorecard.messages.js';
import { ThresholdBook, type ThresholdRule, thresholdsOf } from './rule-book.js';

/** When a rule starts: a date, or the first day of a period. */
export interface RuleStart {
  from?: string | null;
  fromPeriod?: string | null;
}

/** A goal and a red flag that hold from a date, for all units or for one. */
export interface SetThresholdInput extends RuleStart {
  measureId: string;
  unitId?: string | null;
  goal: number;
  redFlag: number;
  baseline?: number | null;
}

/** The days between which a rule holds: `since` null from the beginning, `until` the first day it no longer does. */
export interface RuleSpan {
  since: string | null;
  until: string | null;
}

/** A change of goal and red flag that may be made. */
export interface CheckedThreshold {
  measure: Measure;
  unitId: string | null;
  from: string;
  span: RuleSpan;
  /** The thresholds of the measure as they would be. */
  bookAfter: ThresholdBook;
}

/** The first day of a rule; adds an issue and answers an empty text when neither a date nor a period is given. */
export function startOf(check: InputCheck, start: RuleStart): string {
  const day = start.from ?? (start.fromPeriod ? parsePeriod(start.fromPeriod)?.start : undefined);
  if (!day) check.add('from', 'REQUIRED', kernelMessages.required);
  return day ?? '';
}

/** Checks changes of goals and red flags before they are made or previewed. */
@Injectable()
export class ThresholdChange {
  constructor(
    private readonly db: Database,
    private readonly measures: MeasureService,
  ) {}

  /** What a change comes to; throws InvalidInput or NOT_FOUND where it cannot be made. */
  async checked(ctx: Ctx, input: SetThresholdInput): Promise<CheckedThreshold> {
    const [measure, scope] = await this.measures.row(ctx, input.measureId, 'measure:write');
    const check = new InputCheck(ctx);
    this.measures.refuseArchived(check, measure);
    if (thresholdOfKind(measure.kind ?? 'NUMBER', measure.polarity)) {
      check.add('goal', 'FIXED_BY_KIND', scorecardMessages.fixedByKind);
    } else checkThreshold(check, input, measure.polarity);
    const from = startOf(check, input);
    const unitId = input.unitId ?? null;
    if (unitId) await this.checkUnit(ctx, scope, unitId);
    check.throwIfAny();
    const rules = await thresholdsOf(this.db, [measure.id], null);
    const others = rules.filter((rule) => rule.unitId !== unitId || rule.from !== from);
    const { goal, redFlag, baseline = null } = input;
    const rule: ThresholdRule = { id: '', version: 0, measureId: measure.id, unitId, from, goal, redFlag, baseline };
    const bookAfter = new ThresholdBook([...others, rule]);
    return { measure, unitId, from, span: new ThresholdBook(rules).span(measure.id, unitId, from), bookAfter };
  }

  /** NOT_FOUND when the unit is not one of the program within reach. */
  async checkUnit(ctx: Ctx, scope: Scope, id: string): Promise<void> {
    const unit = await this.db.row<{ path: string }>(
      sql`SELECT path FROM unit WHERE id = ${id} AND program_id = ${scope.programId}`,
    );
    if (!unit || !scope.includesPath(unit.path)) throw notFound(ctx, 'unit', id);
  }
}

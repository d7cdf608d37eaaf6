import { Injectable } from '@nestjs/common';
import { periodOf, previousPeriod } from '@wheelhouse/domain';
import { type Ctx, scopeOf } from '../../kernel/index.js';
import { type ChangeView, HistoryService } from '../history/index.js';
import { ProgramsService } from '../programs/index.js';
import { type WheelMeasureView, WheelService, type WheelView } from '../scorecard/index.js';
import { UnitsService } from '../units/index.js';
import { Chain, type ChainLinkView } from './chain.js';

/** A measure that wants attention, as the API shows it. */
export interface MeasureAlertView {
  unitId: string;
  unitName: string;
  measureId: string;
  measureName: string;
  quadrant: string;
  value: number | null;
  target: number | null;
  score: number | null;
  unit: string;
  decimals: number;
  period: string | null;
  status: string;
  freshness: string | null;
}

/** The first page a person sees, as the API shows it. */
export interface ThisWeekView {
  unitId: string | null;
  unitName: string | null;
  period: string;
  score: number | null;
  previousScore: number | null;
  status: string;
  coverage: number;
  turned: MeasureAlertView[];
  red: MeasureAlertView[];
  stale: MeasureAlertView[];
  changes: ChangeView[];
  checklist: { step: string; isDone: boolean }[];
  chain: ChainLinkView[];
}

const RECENT_CHANGES = 10;

const measuresOf = (wheel: WheelView | null): { quadrant: string; measure: WheelMeasureView }[] =>
  (wheel?.quadrants ?? []).flatMap((quadrant) =>
    quadrant.measures.map((measure) => ({ quadrant: quadrant.key, measure })),
  );

/** Puts together what a person needs to know this week about a program and a unit. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly programs: ProgramsService,
    private readonly units: UnitsService,
    private readonly wheels: WheelService,
    private readonly histories: HistoryService,
    private readonly chain: Chain,
  ) {}

  /**
   * This week of a program: what changed status, what is red, what is stale, what people changed, what is still to set up
   * and where the chain is broken. The unit defaults to the first the actor may see, the period to the newest with data.
   */
  async thisWeek(ctx: Ctx, programId: string, unitId?: string | null, period?: string | null): Promise<ThisWeekView> {
    const scope = scopeOf(ctx, programId, 'scorecard:read');
    const program = await this.programs.program(ctx, programId);
    const chosen = unitId ?? (scope.allUnits ? program.rootUnitId : (scope.paths[0]?.split('.').at(-1) ?? null));
    const week = period ?? program.latestPeriod ?? periodOf(program.today, 'WEEK');
    const unit = chosen ? await this.units.unit(ctx, chosen) : null;
    const wheel = unit ? await this.wheels.wheel(ctx, unit.id, week) : null;
    const before = unit ? await this.wheels.wheel(ctx, unit.id, previousPeriod(week)) : null;
    const was = new Map(measuresOf(before).map(({ measure }) => [measure.id, measure.status]));
    const alerts = measuresOf(wheel).map(({ quadrant, measure }) => ({
      measure,
      alert: this.alert(unit?.id ?? '', unit?.name ?? '', quadrant, measure),
    }));
    const pick = (wanted: (measure: WheelMeasureView) => boolean): MeasureAlertView[] =>
      alerts.filter(({ measure }) => wanted(measure)).map(({ alert }) => alert);
    const isKnown = (status: string | undefined): boolean => status !== undefined && status !== 'NO_DATA';
    const stale = pick((measure) => measure.freshness === 'STALE' || measure.value === null);
    const changes = await this.histories.history(ctx, programId, {}, { take: RECENT_CHANGES });
    const chain = await this.chain.links(programId);
    return {
      unitId: unit?.id ?? null,
      unitName: unit?.name ?? null,
      period: week,
      score: wheel?.score ?? null,
      previousScore: wheel?.previousScore ?? null,
      status: wheel?.status ?? 'NO_DATA',
      coverage: wheel?.coverage ?? 0,
      turned: pick(
        (measure) => isKnown(was.get(measure.id)) && isKnown(measure.status) && was.get(measure.id) !== measure.status,
      ),
      red: pick((measure) => measure.status === 'OFF_TRACK' && measure.freshness !== 'STALE'),
      stale,
      changes: changes.items,
      checklist: await this.chain.checklist(programId),
      chain: [
        ...chain,
        {
          finding: 'MEASURE_STALE',
          count: stale.length,
          examples: stale.slice(0, 5).map((entry) => entry.measureName),
        },
      ],
    };
  }

  private alert(unitId: string, unitName: string, quadrant: string, measure: WheelMeasureView): MeasureAlertView {
    const { id, name, value, target, score, unit, decimals, period, status, freshness } = measure;
    return {
      unitId,
      unitName,
      measureId: id,
      measureName: name,
      quadrant,
      value,
      target,
      score,
      unit,
      decimals,
      period,
      status,
      freshness,
    };
  }
}

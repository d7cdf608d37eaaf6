import { Injectable } from '@nestjs/common';
import { periodOf } from '@wheelhouse/domain';
import { type Ctx, scopeOf } from '../../kernel/index.js';
import { type ChangeView, HistoryService } from '../history/index.js';
import { ProgramsService } from '../programs/index.js';
import { type MeasureAlertView, ScorecardService } from '../scorecard/index.js';
import { UnitsService } from '../units/index.js';
import { Chain, type ChainLinkView } from './chain.js';

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

/** Puts together what a person needs to know this week about a program and a unit. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly programs: ProgramsService,
    private readonly units: UnitsService,
    private readonly scorecard: ScorecardService,
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
    const alerts = unit ? await this.scorecard.alerts(ctx, unit.id, week) : null;
    const { wheel, turned, red, stale } = alerts ?? { wheel: null, turned: [], red: [], stale: [] };
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
      turned,
      red,
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
}

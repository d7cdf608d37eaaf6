import { Injectable } from '@nestjs/common';
import { Database, localisedText, sql } from '../../data/index.js';
import { type Ctx, scopeOf } from '../../kernel/index.js';
import { type BattleLinkView, BattlesService } from '../battles/index.js';
import {
  type InitiativeFilter,
  InitiativeFilters,
  MilestonesService,
  type MilestoneView,
} from '../initiatives/index.js';
import { ProgramsService, type ProgramView } from '../programs/index.js';

/** The plan as parallel arrays: element i of the bar lists is the same initiative; dates as YYYY-MM-DD. */
export interface RoadmapView {
  startsOn: string;
  endsOn: string;
  today: string;
  phases: ProgramView['phases'];
  ids: string[];
  versions: number[];
  titles: string[];
  starts: (string | null)[];
  ends: (string | null)[];
  statuses: string[];
  kinds: string[];
  battleIds: (string | null)[];
  battles: BattleLinkView[];
  milestones: MilestoneView[];
}

interface Bar {
  id: string;
  version: number;
  title: string;
  startsOn: string | null;
  endsOn: string | null;
  status: string;
  kind: string;
  battleId: string | null;
}

/** The plan of a program over its horizon: phases, initiatives as bars, milestones (M30). */
@Injectable()
export class RoadmapService {
  constructor(
    private readonly db: Database,
    private readonly programs: ProgramsService,
    private readonly battles: BattlesService,
    private readonly filters: InitiativeFilters,
    private readonly milestones: MilestonesService,
  ) {}

  /** The roadmap of a program; bars by start, the unscheduled last. Costs the same queries for any number of bars. */
  async roadmap(ctx: Ctx, programId: string, filter: InitiativeFilter): Promise<RoadmapView> {
    const scope = scopeOf(ctx, programId, 'initiative:read');
    const program = await this.programs.program(ctx, programId);
    const condition = this.filters.condition(ctx, programId, filter);
    const bars = await this.db.rows<Bar>(sql`
      SELECT i.id, i.version, ${localisedText(this.db.kind, 'i', 'title', ctx.locale)} AS "title", i.starts_on AS "startsOn", i.ends_on AS "endsOn", i.status, i.kind,
        b.id AS "battleId"
      FROM initiative i LEFT JOIN must_win_battle b ON b.id = i.battle_id AND b.archived_at IS NULL
      WHERE ${condition}
      ORDER BY CASE WHEN i.starts_on IS NULL THEN 1 ELSE 0 END, i.starts_on,
        CASE WHEN i.ends_on IS NULL THEN 1 ELSE 0 END, i.ends_on, i.title, i.id`);
    return {
      startsOn: program.startsOn,
      endsOn: program.endsOn,
      today: program.today,
      phases: program.phases,
      ids: bars.map((bar) => bar.id),
      versions: bars.map((bar) => bar.version),
      titles: bars.map((bar) => bar.title),
      starts: bars.map((bar) => bar.startsOn),
      ends: bars.map((bar) => bar.endsOn),
      statuses: bars.map((bar) => bar.status),
      kinds: bars.map((bar) => bar.kind),
      battleIds: bars.map((bar) => bar.battleId),
      battles: await this.battles.names(ctx, scope),
      milestones: await this.milestones.where(condition, program.today),
    };
  }
}

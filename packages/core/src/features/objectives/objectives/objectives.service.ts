import { Injectable, type OnModuleInit } from '@nestjs/common';
import { WHEEL_QUADRANTS } from '@wheelhouse/domain';
import { originOf, RowReaders, textOf } from '../../../api/index.js';
import { keptLinks, type Link, linkSetOf, linksTo, type RowTexts, Store, sql } from '../../../data/index.js';
import { type Ctx, InputCheck, notFound, type Scope, say, scopeOf, scopeOfRow } from '../../../kernel/index.js';
import { MeasureLinksService, type MeasureLinkView } from '../../scorecard/index.js';
import { type CascadeTallyView, CoverageService, tallyView } from '../cascade/coverage.service.js';
import { objectiveMessages } from '../objectives.messages.js';
import { Objective } from './objective.entity.js';
import { ObjectiveRules } from './objective-rules.js';
import { placedAfter } from './rank.js';

/** An objective as the API shows it. */
export interface ObjectiveView {
  __typename: 'Objective';
  id: string;
  version: number;
  programId: string;
  quadrant: string;
  title: string;
  description: string;
  owner: string | null;
  carriedBy: string | null;
  measures: MeasureLinkView[];
  coverage: CascadeTallyView;
  goalCount: number;
  gapCount: number;
  findings: { code: string; message: string }[];
  origin: { pack: string; key: string } | null;
  archivedAt: string | null;
}

/** Fields of an objective that a caller may set. */
export interface ObjectiveInput {
  quadrant?: string | null;
  title?: string | null;
  description?: string | null;
  owner?: string | null;
  carriedBy?: string | null;
  measureIds?: readonly string[] | null;
  afterId?: string | null;
}

/** A new objective; whoever brings content adds where it came from and its texts in every language. */
export interface NewObjective extends ObjectiveInput {
  quadrant: string;
  title: string;
  originPack?: string | null;
  originKey?: string | null;
  texts?: RowTexts | null;
}

const MEASURES = linkSetOf(Objective, 'measures');
const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
const BY_QUADRANT = sql`CASE quadrant WHEN ${WHEEL_QUADRANTS[0]} THEN 0 WHEN ${WHEEL_QUADRANTS[1]} THEN 1
  WHEN ${WHEEL_QUADRANTS[2]} THEN 2 ELSE 3 END`;

/** Objectives of a program: at most twenty, in four quadrants, each with the measures that tell whether it is reached (M8). */
@Injectable()
export class ObjectivesService implements OnModuleInit {
  constructor(
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly measures: MeasureLinksService,
    private readonly coverage: CoverageService,
    private readonly rules: ObjectiveRules,
  ) {}

  /** Registers how objectives are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('objective', (ctx, id) => this.view(ctx, id));
  }

  /** Objectives of a program by quadrant, in their order. */
  async objectives(ctx: Ctx, programId: string, includeArchived: boolean): Promise<ObjectiveView[]> {
    const scope = scopeOf(ctx, programId, 'strategy:read');
    return this.views(ctx, scope, await this.rows(programId, includeArchived));
  }

  /** The stored objectives of a program in their order. */
  rows(programId: string, includeArchived = false): Promise<Objective[]> {
    const archived = includeArchived ? sql`` : sql`AND archived_at IS NULL`;
    return this.store.list(
      Objective,
      sql`WHERE program_id = ${programId} ${archived} ORDER BY ${BY_QUADRANT}, "rank", id`,
    );
  }

  /** The measures of these objectives in one query: for each its links. */
  measureLinks(ids: readonly string[]): Promise<Map<string, Link[]>> {
    return this.store.links(MEASURES, ids);
  }

  /** One stored objective, and the reader's scope for a permission; NOT_FOUND when out of reach. */
  async row(ctx: Ctx, id: string, permission: Scope['permission']): Promise<{ row: Objective; scope: Scope }> {
    const row = await this.store.find(Objective, id);
    const scope = scopeOfRow(ctx, row, 'objective', id, permission);
    if (!row) throw notFound(ctx, 'objective', id);
    return { row, scope };
  }

  /** One objective; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<ObjectiveView> {
    const { row, scope } = await this.row(ctx, id, 'strategy:read');
    const [view] = await this.views(ctx, scope, [row]);
    return view as ObjectiveView;
  }

  private async views(ctx: Ctx, scope: Scope, rows: readonly Objective[]): Promise<ObjectiveView[]> {
    const links = await this.measureLinks(rows.map((row) => row.id));
    const named = await this.measures.links(
      ctx,
      [...links.values()].flat().map((link) => link.id),
    );
    const coverages = await this.coverage.coverages(scope, rows);
    return rows.map((row) => {
      const coverage = coverages.get(row.id);
      const view: ObjectiveView = {
        __typename: 'Objective',
        id: row.id,
        version: row.version,
        programId: row.programId,
        quadrant: row.quadrant,
        title: textOf(row, 'title', ctx.locale),
        description: textOf(row, 'description', ctx.locale),
        owner: row.owner,
        carriedBy: row.carriedBy,
        measures: (links.get(row.id) ?? []).flatMap((link) => named.get(link.id) ?? []),
        coverage: tallyView(coverage ?? { covered: 0, required: 0 }),
        goalCount: coverage?.goalCount ?? 0,
        gapCount: coverage?.gaps.length ?? 0,
        findings: [],
        origin: originOf(row),
        archivedAt: row.archivedAt,
      };
      return row.archivedAt ? view : { ...view, findings: this.findings(ctx, view) };
    });
  }

  private findings(ctx: Ctx, { title, measures, carriedBy }: ObjectiveView): ObjectiveView['findings'] {
    const found = [
      { code: 'OBJECTIVE_WITHOUT_MEASURE', message: objectiveMessages.withoutMeasure, holds: measures.length === 0 },
      { code: 'OBJECTIVE_WITHOUT_CARRIER', message: objectiveMessages.withoutCarrier, holds: carriedBy === null },
    ].filter((finding) => finding.holds);
    return found.map(({ code, message }) => ({ code, message: say(message, ctx.locale, { title }) }));
  }

  private async checked(
    ctx: Ctx,
    programId: string,
    input: ObjectiveInput,
    before: Objective | null,
  ): Promise<Partial<Objective>> {
    const check = new InputCheck(ctx);
    const title = check.text('title', before ? given(input.title) : (input.title ?? ''), { max: 200, required: true });
    const description = check.text('description', given(input.description), { max: 2000 });
    const owner = check.clearable('owner', input.owner, 200);
    const quadrant = given(input.quadrant);
    const measureIds = check.ids('measureIds', input.measureIds, 20);
    let measures: Link[] | undefined;
    if (measureIds) {
      const stored = before ? ((await this.measureLinks([before.id])).get(before.id) ?? []) : [];
      const live = await this.measures.known(programId, [...measureIds, ...stored.map((link) => link.id)]);
      check.known('measureIds', measureIds, live);
      measures = keptLinks(linksTo(measureIds), stored, live);
    }
    const moves = !before || input.afterId !== undefined || (quadrant && quadrant !== before.quadrant);
    const rank = moves
      ? await this.rank(check, programId, quadrant ?? before?.quadrant ?? '', input, before)
      : undefined;
    check.throwIfAny();
    return { title, description, owner, quadrant, carriedBy: input.carriedBy, measures, rank } as Partial<Objective>;
  }

  private async rank(
    check: InputCheck,
    programId: string,
    quadrant: string,
    { afterId }: ObjectiveInput,
    self: Objective | null,
  ): Promise<number> {
    const rows = await this.rows(programId);
    const siblings = rows.filter((row) => row.quadrant === quadrant && row.id !== self?.id);
    const after = afterId === undefined ? siblings.length : siblings.findIndex((row) => row.id === afterId) + 1;
    if (afterId && after === 0) check.add('afterId', 'NOT_BESIDE', objectiveMessages.notBeside, { value: afterId });
    return placedAfter(
      siblings.map((row) => row.rank),
      after,
    );
  }

  /** Creates an objective behind the others of its quadrant. */
  async create(ctx: Ctx, input: NewObjective & { programId: string }): Promise<ObjectiveView> {
    const { programId, quadrant, title } = input;
    const scope = scopeOf(ctx, programId, 'strategy:write');
    const checked = await this.checked(ctx, programId, { ...input, afterId: undefined } as ObjectiveInput, null);
    const { originPack = null, originKey = null, texts = null } = input;
    const row = await this.store.insert(ctx, Objective, {
      programId: scope.programId,
      quadrant,
      title: checked.title ?? title,
      description: checked.description ?? '',
      owner: checked.owner ?? null,
      carriedBy: checked.carriedBy ?? null,
      rank: checked.rank ?? 1,
      measures: checked.measures ?? [],
      originPack,
      originKey,
      texts,
    });
    await this.rules.hold(ctx, programId, [row.id], 'measureIds');
    return this.view(ctx, row.id);
  }

  /** Changes an objective; another quadrant or place moves it. */
  async update(ctx: Ctx, input: ObjectiveInput & { id: string; version: number }): Promise<ObjectiveView> {
    const { row: before, scope } = await this.row(ctx, input.id, 'strategy:write');
    const patch = await this.checked(ctx, scope.programId, input, before);
    await this.store.update(ctx, Objective, input.id, input.version, patch);
    if (patch.measures) await this.rules.hold(ctx, scope.programId, [input.id], 'measureIds');
    return this.view(ctx, input.id);
  }

  /** Archives an objective, whose goals rest with it, or brings it back. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<ObjectiveView> {
    const { scope } = await this.row(ctx, input.id, 'strategy:write');
    if (archived) await this.store.archive(ctx, Objective, input.id, input.version);
    else {
      await this.store.restore(ctx, Objective, input.id, input.version);
      await this.rules.hold(ctx, scope.programId, [input.id], 'id');
    }
    return this.view(ctx, input.id);
  }
}

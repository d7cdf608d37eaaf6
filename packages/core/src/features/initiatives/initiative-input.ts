import { Injectable } from '@nestjs/common';
import type { ImpactLevel } from '@wheelhouse/domain';
import { keptLinks, type Link, linkSetOf, linksTo, Store } from '../../data/index.js';
import { type Ctx, type FieldName, InputCheck, kernelMessages } from '../../kernel/index.js';
import { BattlesService } from '../battles/index.js';
import { EpisodesService } from '../customers/index.js';
import { DepartmentsService } from '../readiness/index.js';
import { MeasureLinksService } from '../scorecard/index.js';
import { Initiative } from './initiatives.entity.js';

/** Fields of an initiative that a caller may set; bands and effort are 1-5, dates YYYY-MM-DD. */
export interface InitiativeInput {
  title?: string | null;
  description?: string | null;
  kind?: string | null;
  status?: string | null;
  /** Sets the axis on the initiative itself; null goes back to what its episodes say. */
  frequency?: number | null;
  emotionalImportance?: number | null;
  effort?: number | null;
  battleId?: string | null;
  episodeIds?: readonly string[] | null;
  measureIds?: readonly string[] | null;
  departments?: readonly { departmentId: string; impact: ImpactLevel }[] | null;
  owner?: string | null;
  sponsor?: string | null;
  cost?: number | null;
  startsOn?: string | null;
  endsOn?: string | null;
  reason?: string | null;
}

/** An input that may be stored: texts trimmed, link sets complete; what is undefined was not sent. */
export interface CheckedInitiative extends Omit<InitiativeInput, 'episodeIds' | 'measureIds' | 'departments'> {
  episodes?: Link[];
  measures?: Link[];
  departments?: Link[];
}

const MAX_COST = 1e15;
const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** Checks what callers send about initiatives. */
@Injectable()
export class InitiativeInputs {
  constructor(
    private readonly store: Store,
    private readonly battles: BattlesService,
    private readonly episodes: EpisodesService,
    private readonly measures: MeasureLinksService,
    private readonly departments: DepartmentsService,
  ) {}

  /** Checks an input for a new initiative or for one that is stored; throws InvalidInput with everything found. */
  async checked(
    ctx: Ctx,
    programId: string,
    input: InitiativeInput,
    before: Initiative | null,
  ): Promise<CheckedInitiative> {
    const check = new InputCheck(ctx);
    const { episodeIds, measureIds, departments, ...rest } = input;
    const values = { ...rest, ...this.texts(check, input, before === null) };
    for (const band of ['frequency', 'emotionalImportance', 'effort'] as const) check.integer(band, input[band], 1, 5);
    check.number('cost', input.cost, 0, MAX_COST);
    const startsOn = input.startsOn === undefined ? before?.startsOn : input.startsOn;
    check.order('endsOn', startsOn, input.endsOn === undefined ? before?.endsOn : input.endsOn);
    if (input.battleId && input.battleId !== before?.battleId) {
      check.known('battleId', [input.battleId], await this.battles.known(programId, [input.battleId]));
    }
    const links = async (
      property: 'episodes' | 'measures' | 'departments',
      field: FieldName,
      chosen: Link[] | undefined,
    ): Promise<Link[] | undefined> => {
      if (!chosen) return undefined;
      const set = linkSetOf(Initiative, property);
      const stored = before ? ((await this.store.links(set, [before.id])).get(before.id) ?? []) : [];
      const live = await this[property].known(
        programId,
        [...chosen, ...stored].map((link) => link.id),
      );
      check.known(
        field,
        chosen.map((link) => link.id),
        live,
      );
      return keptLinks(chosen, stored, live);
    };
    const ids = (field: FieldName, list: readonly string[] | null | undefined): Link[] | undefined => {
      const unique = check.ids(field, list);
      return unique && linksTo(unique);
    };
    const sets = {
      episodes: await links('episodes', 'episodeIds', ids('episodeIds', episodeIds)),
      measures: await links('measures', 'measureIds', ids('measureIds', measureIds)),
      departments: await links('departments', 'departments', this.impacts(check, departments)),
    };
    check.throwIfAny();
    return { ...values, ...sets };
  }

  private texts(check: InputCheck, input: InitiativeInput, isNew: boolean) {
    return {
      title: check.text('title', isNew ? (input.title ?? '') : given(input.title), { max: 200, required: true }),
      description: check.text('description', given(input.description), { max: 10_000 }),
      owner: check.clearable('owner', input.owner, 200),
      sponsor: check.clearable('sponsor', input.sponsor, 200),
      reason: check.clearable('reason', input.reason, 1000),
    };
  }

  private impacts(check: InputCheck, departments: InitiativeInput['departments']): Link[] | undefined {
    if (!departments) return undefined;
    const ids = departments.map((department) => department.departmentId);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) check.add('departments', 'DUPLICATE', kernelMessages.duplicate, { value: twice });
    const allowed = new Set(check.ids('departments', ids));
    return departments
      .filter(({ departmentId }) => allowed.delete(departmentId))
      .map(({ departmentId, impact }) => ({ id: departmentId, value: impact }));
  }
}

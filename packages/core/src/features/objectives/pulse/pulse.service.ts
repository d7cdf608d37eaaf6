import { randomBytes } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Locale } from '@wheelhouse/plugin-api';
import { RowReaders, textOf } from '../../../api/index.js';
import { Database, Store, sql } from '../../../data/index.js';
import {
  type Ctx,
  InputCheck,
  instantOf,
  kernelMessages,
  notFound,
  type Permission,
  type Scope,
  scopeOf,
  scopeOfRow,
} from '../../../kernel/index.js';
import { type Program, ProgramsService } from '../../programs/index.js';
import { unitNameOf } from '../cascade/goal-views.js';
import type { Objective } from '../objectives/objective.entity.js';
import { ObjectivesService } from '../objectives/objectives.service.js';
import { objectiveMessages } from '../objectives.messages.js';
import { BallotBox } from './ballot-box.js';
import { Pulse, type PulseQuestion } from './pulse.entity.js';
import { objectivesToAsk, plausible, QUESTIONS, questionOf } from './pulse-questions.js';
import { outcomeOf, type PulseFigureView, type PulseOutcome } from './pulse-results.js';

/** What came of a pulse as the API shows it. */
export interface PulseResultView extends Omit<PulseOutcome, 'units' | 'items'> {
  units: { unitId: string; unitName: string; figure: PulseFigureView }[];
  items: { objective: string; fidelity: number | null }[];
}

/** A pulse as the API shows it: never which option is right. */
export interface PulseView {
  __typename: 'Pulse';
  id: string;
  version: number;
  programId: string;
  title: string;
  opensOn: string;
  closesOn: string;
  status: 'PLANNED' | 'OPEN' | 'CLOSED';
  questions: { key: string; options: { key: string; text: string }[] }[];
  answers: number;
  hasAnswered: boolean;
  result: PulseResultView | null;
  archivedAt: string | null;
}

/** A question as it would be asked. */
export interface PulseDraftView {
  objectiveId: string;
  objective: string;
  distractors: string[];
}

/** A pulse to open; dates as YYYY-MM-DD. */
export interface OpenPulse {
  programId: string;
  title: string;
  opensOn: string;
  closesOn: string;
  questions?: readonly { objectiveId: string; distractors: readonly string[] }[] | null;
}

/** Comprehension pulses of a program (M8): opening, closing, and what came of them once they are closed. */
@Injectable()
export class PulseService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly programs: ProgramsService,
    private readonly objectives: ObjectivesService,
    private readonly box: BallotBox,
  ) {}

  /** Registers how pulses are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('pulse', (ctx, id) => this.view(ctx, id));
  }

  /** The pulses of a program, newest first. */
  async pulses(ctx: Ctx, programId: string): Promise<PulseView[]> {
    const scope = scopeOf(ctx, programId, 'strategy:read');
    const rows = await this.store.list(
      Pulse,
      sql`WHERE program_id = ${programId} AND archived_at IS NULL ORDER BY opens_on DESC, id DESC`,
    );
    return this.views(ctx, scope, rows);
  }

  /** One stored pulse with its program; NOT_FOUND when out of reach. */
  async row(ctx: Ctx, id: string, permission: Permission): Promise<{ row: Pulse; scope: Scope; program: Program }> {
    const row = await this.store.find(Pulse, id);
    const scope = scopeOfRow(ctx, row, 'pulse', id, permission);
    if (!row) throw notFound(ctx, 'pulse', id);
    return { row, scope, program: await this.programs.row(ctx, scope) };
  }

  /** One pulse; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<PulseView> {
    const { row, scope } = await this.row(ctx, id, 'strategy:read');
    const [view] = await this.views(ctx, scope, [row]);
    return view as PulseView;
  }

  /** Where a pulse stands on a day. */
  statusOn(row: Pulse, today: string): PulseView['status'] {
    if (row.closedAt !== null || today > row.closesOn) return 'CLOSED';
    return today < row.opensOn ? 'PLANNED' : 'OPEN';
  }

  private async views(ctx: Ctx, scope: Scope, rows: readonly Pulse[]): Promise<PulseView[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const today = this.programs.today(ctx, await this.programs.row(ctx, scope));
    const answered = await this.box.answeredBy(ctx, rows);
    const counts = await this.box.counts(ids);
    const names = await this.unitNames(ctx, scope.programId);
    return rows.map((row) => {
      const own = counts.get(row.id) ?? [];
      const status = this.statusOn(row, today);
      return {
        __typename: 'Pulse',
        id: row.id,
        version: row.version,
        programId: row.programId,
        title: row.title,
        opensOn: row.opensOn,
        closesOn: row.closesOn,
        status,
        questions: row.questions.map(({ key, options }) => ({
          key,
          options: options.map((option) => ({ key: option.key, text: option.text[ctx.locale] })),
        })),
        answers: own.reduce((sum, count) => sum + count.people, 0),
        hasAnswered: answered.has(row.id),
        result: status === 'CLOSED' ? this.result(ctx, row.questions, outcomeOf(own), names) : null,
        archivedAt: row.archivedAt,
      };
    });
  }

  private result(
    ctx: Ctx,
    questions: readonly PulseQuestion[],
    { items, units, ...rest }: PulseOutcome,
    names: ReadonlyMap<string, string>,
  ): PulseResultView {
    return {
      ...rest,
      units: units.map((unit) => ({ ...unit, unitName: names.get(unit.unitId) ?? '' })),
      items: questions.map(({ options, correct }, at) => ({
        objective: options.find((option) => option.key === correct)?.text[ctx.locale] ?? '',
        fidelity: items[at] ?? null,
      })),
    };
  }

  /** Names of the company and of the units directly below it. */
  private async unitNames(ctx: Ctx, programId: string): Promise<Map<string, string>> {
    const rows = await this.db.rows<{ id: string; name: string; texts: string | null }>(
      sql`SELECT id, name, texts FROM unit WHERE program_id = ${programId} AND depth < 2`,
    );
    return new Map(rows.map(({ id, name, texts }) => [id, unitNameOf(ctx, name, texts)]));
  }

  /** Three questions to begin with; fewer where there are fewer objectives. */
  async draft(ctx: Ctx, programId: string): Promise<PulseDraftView[]> {
    scopeOf(ctx, programId, 'strategy:write');
    const objectives = await this.objectives.rows(programId);
    return objectivesToAsk(objectives).map((objective) => ({
      objectiveId: objective.id,
      objective: textOf(objective, 'title', ctx.locale),
      distractors: plausible(objective, objectives).map((text) => text[ctx.locale]),
    }));
  }

  private asked(
    check: InputCheck,
    objectives: readonly Objective[],
    input: OpenPulse,
    language: Locale,
    random: () => number,
  ): PulseQuestion[] {
    const chosen =
      input.questions ??
      objectivesToAsk(objectives).map(({ id }) => ({ objectiveId: id, distractors: null as readonly string[] | null }));
    const count = new Set(chosen.map(({ objectiveId }) => objectiveId)).size;
    if (count !== QUESTIONS || chosen.length !== QUESTIONS)
      check.add('questions', 'THREE_QUESTIONS', objectiveMessages.threeQuestions, { count });
    return chosen.flatMap(({ objectiveId, distractors }, at) => {
      const objective = objectives.find(({ id }) => id === objectiveId);
      if (!objective) {
        check.add('questions', 'UNKNOWN', kernelMessages.unknownRow, { value: objectiveId });
        return [];
      }
      const offered = plausible(objective, objectives);
      // Somebody who leaves the offered words as they are keeps them in every language.
      const beside = distractors
        ? distractors.map((words) => offered.find((text) => Object.values(text).includes(words)) ?? words.trim())
        : offered;
      this.checkBeside(
        check,
        objective,
        objectives,
        beside.map((text) => (typeof text === 'string' ? text : text[language])),
      );
      return [questionOf(objective, beside, language, `q${at + 1}`, random)];
    });
  }

  private checkBeside(
    check: InputCheck,
    objective: Objective,
    objectives: readonly Objective[],
    texts: readonly string[],
  ): void {
    const different = new Set(texts.map((text) => text.toLowerCase()));
    const isFew = texts.length < 2 || texts.length > 5 || different.size !== texts.length;
    if (isFew || texts.some((text) => text === '' || text.length > 200))
      check.add('questions', 'DISTRACTORS', objectiveMessages.distractors, { objective: objective.title });
    const ours = objectives.find((other) => different.has(other.title.toLowerCase()));
    if (ours) check.add('questions', 'DISTRACTOR_IS_OURS', objectiveMessages.distractorIsOurs, { text: ours.title });
  }

  /** Opens a pulse; `random` (0 to 1) puts the options in order. */
  async open(ctx: Ctx, input: OpenPulse, random: () => number = Math.random): Promise<PulseView> {
    const scope = scopeOf(ctx, input.programId, 'strategy:write');
    const program = await this.programs.row(ctx, scope);
    const today = this.programs.today(ctx, program);
    const check = new InputCheck(ctx);
    const title = check.text('title', input.title, { max: 200, required: true }) ?? '';
    check.order('closesOn', input.opensOn, input.closesOn);
    if (input.closesOn < today)
      check.add('closesOn', 'OVER', objectiveMessages.pulseOver, { today, value: input.closesOn });
    const objectives = await this.objectives.rows(input.programId);
    const questions = this.asked(check, objectives, input, program.contentLanguage as Locale, random);
    check.throwIfAny();
    const { opensOn, closesOn } = input;
    const salt = randomBytes(32).toString('base64url');
    const row = await this.insert(ctx, scope, { title, opensOn, closesOn, questions, salt });
    const running = await this.store.list(
      Pulse,
      sql`WHERE program_id = ${input.programId} AND archived_at IS NULL AND closed_at IS NULL AND closes_on >= ${today}
          AND id <> ${row.id}`,
    );
    for (const other of running)
      check.add('programId', 'PULSE_RUNNING', objectiveMessages.pulseRunning, { title: other.title });
    check.throwIfAny();
    return this.view(ctx, row.id);
  }

  /** Inserts a checked pulse. */
  insert(
    ctx: Ctx,
    scope: Scope,
    values: Pick<Pulse, 'title' | 'opensOn' | 'closesOn' | 'questions' | 'salt'>,
  ): Promise<Pulse> {
    return this.store.insert(ctx, Pulse, { programId: scope.programId, closedAt: null, ...values });
  }

  /** Ends a pulse now. */
  async close(ctx: Ctx, input: { id: string; version: number }): Promise<PulseView> {
    await this.row(ctx, input.id, 'strategy:write');
    await this.store.update(ctx, Pulse, input.id, input.version, { closedAt: instantOf(ctx.clock) });
    return this.view(ctx, input.id);
  }

  /** Puts a pulse away with what came of it. */
  async archive(ctx: Ctx, input: { id: string; version: number }): Promise<PulseView> {
    await this.row(ctx, input.id, 'strategy:write');
    await this.store.archive(ctx, Pulse, input.id, input.version);
    return this.view(ctx, input.id);
  }
}

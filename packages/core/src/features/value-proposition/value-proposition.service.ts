import { Injectable, type OnModuleInit } from '@nestjs/common';
import { originOf, RowReaders, textListOf, textOf } from '../../api/index.js';
import { liveRows, type RowTexts, Store, sql } from '../../data/index.js';
import { type Ctx, InputCheck, type Scope, say, scopeOf, scopeOfRow } from '../../kernel/index.js';
import { type FindingView, PromiseWordsService, type PromiseWordView } from './promise-words.service.js';
import { ValueProposition } from './value-proposition.entity.js';
import { propositionMessages } from './value-proposition.messages.js';

/** A value proposition with its promise words as the API shows it. */
export interface ValuePropositionView {
  __typename: 'ValueProposition';
  id: string;
  version: number;
  title: string;
  statement: string;
  standsFor: string[];
  notFor: string[];
  promiseWords: PromiseWordView[];
  findings: FindingView[];
  origin: { pack: string; key: string } | null;
}

/** Fields of a value proposition that a caller may set. */
export interface PropositionInput {
  title?: string | null;
  statement?: string | null;
  standsFor?: readonly string[] | null;
  notFor?: readonly string[] | null;
}

/** A new value proposition; packs add where it came from and its texts in every language. */
export interface NewValueProposition extends PropositionInput {
  title: string;
  statement: string;
  originPack?: string | null;
  originKey?: string | null;
  texts?: RowTexts | null;
}

const LIST = { max: 500, maxItems: 30 } as const;
const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** What a program promises its customers: one live value proposition per program (M10). */
@Injectable()
export class ValuePropositionService implements OnModuleInit {
  constructor(
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly words: PromiseWordsService,
  ) {}

  /** Registers how value propositions are shown in a Stale answer; taking a change back may not bring a second one. */
  onModuleInit(): void {
    this.readers.follow('valueProposition', async (ctx, ids) => {
      for (const row of await liveRows(this.store, ValueProposition, ids)) await this.requireOnly(ctx, row);
    });
    this.readers.register('valueProposition', (ctx, id) => this.view(ctx, id));
  }

  /** The live value proposition of a program, or null. */
  async proposition(ctx: Ctx, programId: string): Promise<ValuePropositionView | null> {
    const scope = scopeOf(ctx, programId, 'strategy:read');
    const row = await this.live(scope);
    return row && this.shown(ctx, scope, row);
  }

  /** One value proposition; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<ValuePropositionView> {
    const row = await this.store.find(ValueProposition, id);
    const scope = scopeOfRow(ctx, row, 'valueProposition', id, 'strategy:read');
    return this.shown(ctx, scope, row as ValueProposition);
  }

  /** The stored live value proposition of a scope, or null; packs look before they bring one. */
  async live(scope: Scope): Promise<ValueProposition | null> {
    const rows = await this.store.list(
      ValueProposition,
      sql`WHERE program_id = ${scope.programId} AND archived_at IS NULL ORDER BY created_at, id LIMIT 1`,
    );
    return rows[0] ?? null;
  }

  private async shown(ctx: Ctx, scope: Scope, row: ValueProposition): Promise<ValuePropositionView> {
    const promiseWords = await this.words.words(ctx, scope);
    const notFor = textListOf(row, 'notFor', ctx.locale);
    const { noPromiseWords, nothingExcluded } = propositionMessages;
    const missing = [
      { code: 'NO_PROMISE_WORDS', message: noPromiseWords, isMissing: promiseWords.length === 0 },
      { code: 'NOTHING_EXCLUDED', message: nothingExcluded, isMissing: notFor.length === 0 },
    ].filter((finding) => finding.isMissing);
    return {
      __typename: 'ValueProposition',
      id: row.id,
      version: row.version,
      title: textOf(row, 'title', ctx.locale),
      statement: textOf(row, 'statement', ctx.locale),
      standsFor: textListOf(row, 'standsFor', ctx.locale),
      notFor,
      promiseWords,
      findings: missing.map(({ code, message }) => ({ code, message: say(message, ctx.locale) })),
      origin: originOf(row),
    };
  }

  private check(ctx: Ctx, input: PropositionInput, isNew: boolean): { check: InputCheck; values: PropositionInput } {
    const check = new InputCheck(ctx);
    const text = (value: string | null | undefined): string | undefined => (isNew ? (value ?? '') : given(value));
    const values = {
      title: check.text('title', text(input.title), { max: 200, required: true }),
      statement: check.text('statement', text(input.statement), { max: 4000, required: true }),
      standsFor: check.texts('standsFor', input.standsFor, LIST),
      notFor: check.texts('notFor', input.notFor, LIST),
    };
    return { check, values };
  }

  /** Creates the value proposition; Invalid when the program has one already. */
  async create(ctx: Ctx, input: PropositionInput & { programId: string }): Promise<ValuePropositionView> {
    const scope = scopeOf(ctx, input.programId, 'strategy:write');
    const { check, values } = this.check(ctx, input, true);
    check.throwIfAny();
    const row = await this.insert(ctx, scope, {
      ...values,
      title: values.title ?? '',
      statement: values.statement ?? '',
    });
    return this.shown(ctx, scope, row);
  }

  /** Inserts a checked value proposition; Invalid when the program has one already. */
  async insert(ctx: Ctx, scope: Scope, values: NewValueProposition): Promise<ValueProposition> {
    const row = await this.store.insert(ctx, ValueProposition, {
      programId: scope.programId,
      title: values.title,
      statement: values.statement,
      standsFor: [...(values.standsFor ?? [])],
      notFor: [...(values.notFor ?? [])],
      originPack: values.originPack ?? null,
      originKey: values.originKey ?? null,
      texts: values.texts ?? null,
    });
    await this.requireOnly(ctx, row);
    return row;
  }

  // Looked for only after the write: recording it has taken the program's turn, so nobody can be adding another.
  private async requireOnly(ctx: Ctx, row: ValueProposition): Promise<void> {
    const [other] = await this.store.list(
      ValueProposition,
      sql`WHERE program_id = ${row.programId} AND archived_at IS NULL AND id <> ${row.id} LIMIT 1`,
    );
    if (!other || row.archivedAt) return;
    const check = new InputCheck(ctx);
    check.add('programId', 'EXISTS', propositionMessages.exists, { title: textOf(other, 'title', ctx.locale) });
    check.throwIfAny();
  }

  /** Changes the value proposition. */
  async update(ctx: Ctx, input: PropositionInput & { id: string; version: number }): Promise<ValuePropositionView> {
    const before = await this.store.find(ValueProposition, input.id);
    scopeOfRow(ctx, before, 'valueProposition', input.id, 'strategy:write');
    const { check, values } = this.check(ctx, input, false);
    check.throwIfAny();
    await this.store.update(ctx, ValueProposition, input.id, input.version, {
      title: given(values.title),
      statement: given(values.statement),
      standsFor: values.standsFor ? [...values.standsFor] : undefined,
      notFor: values.notFor ? [...values.notFor] : undefined,
    });
    return this.view(ctx, input.id);
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { originOf, RowReaders, textListOf, textOf } from '../../api/index.js';
import { Database, keptLinks, type Link, linkSetOf, linksTo, type RowTexts, Store, sql } from '../../data/index.js';
import { type Ctx, InputCheck, type Scope, say, scopeOf, scopeOfRow } from '../../kernel/index.js';
import { MeasureLinksService, type MeasureLinkView } from '../scorecard/index.js';
import { PromiseWord } from './value-proposition.entity.js';
import { propositionMessages } from './value-proposition.messages.js';

/** Advice about a row, in the reader's language. */
export interface FindingView {
  code: string;
  message: string;
}

/** A promise word as the API shows it. */
export interface PromiseWordView {
  __typename: 'PromiseWord';
  id: string;
  version: number;
  word: string;
  meaning: string;
  champion: string | null;
  behaviours: string[];
  measures: MeasureLinkView[];
  position: number;
  findings: FindingView[];
  origin: { pack: string; key: string } | null;
}

/** Fields of a promise word that a caller may set. */
export interface PromiseWordInput {
  word?: string | null;
  meaning?: string | null;
  champion?: string | null;
  behaviours?: readonly string[] | null;
  measureIds?: readonly string[] | null;
  position?: number | null;
}

/** A new promise word; packs add where it came from and its texts in every language. */
export interface NewPromiseWord extends PromiseWordInput {
  word: string;
  originPack?: string | null;
  originKey?: string | null;
  texts?: RowTexts | null;
}

const MEASURES = linkSetOf(PromiseWord, 'measures');
const given = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** Promise words with the behaviours that keep them and the measures that prove them (M10). */
@Injectable()
export class PromiseWordsService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly measures: MeasureLinksService,
  ) {}

  /** Registers how promise words are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('promiseWord', (ctx, id) => this.view(ctx, id));
  }

  /** The live promise words of a program in their order. */
  async words(ctx: Ctx, scope: Scope): Promise<PromiseWordView[]> {
    const rows = await this.store.list(
      PromiseWord,
      sql`WHERE program_id = ${scope.programId} AND archived_at IS NULL ORDER BY position, id`,
    );
    return this.views(ctx, rows);
  }

  /** One promise word; NOT_FOUND when out of reach. */
  async view(ctx: Ctx, id: string): Promise<PromiseWordView> {
    const row = await this.store.find(PromiseWord, id);
    scopeOfRow(ctx, row, 'promiseWord', id, 'strategy:read');
    const [view] = await this.views(ctx, row ? [row] : []);
    return view as PromiseWordView;
  }

  private async views(ctx: Ctx, rows: readonly PromiseWord[]): Promise<PromiseWordView[]> {
    const links = await this.store.links(
      MEASURES,
      rows.map((row) => row.id),
    );
    const measures = await this.measures.links(
      ctx,
      [...links.values()].flat().map((link) => link.id),
    );
    return rows.map((row) => {
      const view: PromiseWordView = {
        __typename: 'PromiseWord',
        id: row.id,
        version: row.version,
        word: textOf(row, 'word', ctx.locale),
        meaning: textOf(row, 'meaning', ctx.locale),
        champion: row.champion,
        behaviours: textListOf(row, 'behaviours', ctx.locale),
        measures: (links.get(row.id) ?? []).flatMap((link) => measures.get(link.id) ?? []),
        position: row.position,
        findings: [],
        origin: originOf(row),
      };
      return { ...view, findings: this.findings(ctx, view) };
    });
  }

  private findings(ctx: Ctx, { word, measures, behaviours, champion }: PromiseWordView): FindingView[] {
    const { wordWithoutMeasure, wordWithoutBehaviour, wordWithoutChampion } = propositionMessages;
    const missing = [
      { code: 'PROMISE_WITHOUT_MEASURE', message: wordWithoutMeasure, isMissing: measures.length === 0 },
      { code: 'PROMISE_WITHOUT_BEHAVIOUR', message: wordWithoutBehaviour, isMissing: behaviours.length === 0 },
      { code: 'PROMISE_WITHOUT_CHAMPION', message: wordWithoutChampion, isMissing: !champion },
    ].filter((finding) => finding.isMissing);
    return missing.map(({ code, message }) => ({ code, message: say(message, ctx.locale, { word }) }));
  }

  private async checked(
    ctx: Ctx,
    programId: string,
    input: PromiseWordInput,
    before: PromiseWord | null,
  ): Promise<PromiseWordInput & { measureLinks?: Link[] }> {
    const check = new InputCheck(ctx);
    const word = check.text('word', before ? given(input.word) : (input.word ?? ''), { max: 100, required: true });
    const meaning = check.text('meaning', given(input.meaning), { max: 2000 });
    const champion = check.clearable('champion', input.champion, 200);
    const behaviours = check.texts('behaviours', input.behaviours, { max: 500, maxItems: 50 });
    check.integer('position', input.position, 1, 10_000);
    const chosen = check.ids('measureIds', input.measureIds);
    const values = { word, meaning, champion, behaviours, position: given(input.position) };
    if (!chosen) {
      check.throwIfAny();
      return values;
    }
    const stored = before ? ((await this.store.links(MEASURES, [before.id])).get(before.id) ?? []) : [];
    const live = await this.measures.known(programId, [...chosen, ...stored.map((link) => link.id)]);
    check.known('measureIds', chosen, live);
    check.throwIfAny();
    return { ...values, measureLinks: keptLinks(linksTo(chosen), stored, live) };
  }

  /** Creates a promise word after the others. */
  async create(ctx: Ctx, input: PromiseWordInput & { programId: string; word: string }): Promise<PromiseWordView> {
    const scope = scopeOf(ctx, input.programId, 'strategy:write');
    const { measureLinks, ...values } = await this.checked(ctx, input.programId, input, null);
    const measureIds = measureLinks?.map((link) => link.id);
    const row = await this.insert(ctx, scope, { ...values, word: values.word ?? '', measureIds });
    return this.view(ctx, row.id);
  }

  /** Inserts a checked promise word, after the others unless it brings its position. */
  async insert(ctx: Ctx, scope: Scope, values: NewPromiseWord): Promise<PromiseWord> {
    const last = await this.db.row<{ last: number | null }>(
      sql`SELECT MAX(position) AS "last" FROM promise_word WHERE program_id = ${scope.programId} AND archived_at IS NULL`,
    );
    return this.store.insert(ctx, PromiseWord, {
      programId: scope.programId,
      word: values.word,
      meaning: values.meaning ?? '',
      champion: values.champion ?? null,
      behaviours: [...(values.behaviours ?? [])],
      position: values.position ?? (last?.last ?? 0) + 1,
      measures: linksTo(values.measureIds ?? []),
      originPack: values.originPack ?? null,
      originKey: values.originKey ?? null,
      texts: values.texts ?? null,
    });
  }

  /** Changes a promise word. */
  async update(ctx: Ctx, input: PromiseWordInput & { id: string; version: number }): Promise<PromiseWordView> {
    const before = await this.store.find(PromiseWord, input.id);
    const scope = scopeOfRow(ctx, before, 'promiseWord', input.id, 'strategy:write');
    const patch = await this.checked(ctx, scope.programId, input, before);
    await this.store.update(ctx, PromiseWord, input.id, input.version, {
      word: given(patch.word),
      meaning: given(patch.meaning),
      champion: patch.champion,
      behaviours: patch.behaviours ? [...patch.behaviours] : undefined,
      position: given(patch.position),
      measures: patch.measureLinks,
    });
    return this.view(ctx, input.id);
  }

  /** Archives a promise word or brings it back. */
  async setArchived(ctx: Ctx, input: { id: string; version: number }, archived: boolean): Promise<PromiseWordView> {
    scopeOfRow(ctx, await this.store.find(PromiseWord, input.id), 'promiseWord', input.id, 'strategy:write');
    if (archived) await this.store.archive(ctx, PromiseWord, input.id, input.version);
    else await this.store.restore(ctx, PromiseWord, input.id, input.version);
    return this.view(ctx, input.id);
  }
}

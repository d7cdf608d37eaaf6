import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { definePlugin, type Plugin } from '@wheelhouse/plugin-api';
import { Entity } from 'typeorm';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Allow, RequestCtx } from '../api/index.js';
import { createServer, type WheelhouseServer } from '../create-server.js';
import {
  type Migration,
  RefColumn,
  Row,
  ref,
  rowColumns,
  type SchemaBuilder,
  Store,
  schemaDrift,
  sql,
  TextColumn,
  Tracked,
  text,
} from '../data/index.js';
import { ProgramsService } from '../features/programs/index.js';
import { type Config, type Ctx, scopeOf } from '../kernel/index.js';
import { PluginOptions } from './plugin-options.js';

@Tracked({ entity: 'visitNote', program: 'programId', title: 'title' })
@Entity('visit_notes_note')
class VisitNotesNote extends Row {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  title!: string;
}

class Start implements Migration {
  readonly id = 'visit-notes-0001-start';
  up = (schema: SchemaBuilder): Promise<void> =>
    schema.createTable('visit_notes_note', { ...rowColumns(), program_id: ref('program'), title: text() });
  down = (schema: SchemaBuilder): Promise<void> => schema.dropTable('visit_notes_note');
}

@Resolver()
class VisitNotesResolver {
  constructor(
    private readonly store: Store,
    private readonly options: PluginOptions,
  ) {}

  @Query()
  @Allow('program:read')
  async visitNotes(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<object[]> {
    const scope = scopeOf(ctx, programId, 'program:read');
    const { prefix } = this.options.of('visit-notes') as { prefix: string };
    const rows = await this.store.list(VisitNotesNote, sql`WHERE program_id = ${scope.programId} ORDER BY title`);
    return rows.map(({ id, title }) => ({ id, title: `${prefix}${title}` }));
  }
}

@Module({ providers: [VisitNotesResolver] })
class VisitNotesModule {}

const SCHEMA = `type VisitNotesNote { id: ID! title: String! }
extend type Query { visitNotes(programId: ID!): [VisitNotesNote!]! }`;

const visitNotes = (schema = SCHEMA): Plugin =>
  definePlugin({
    id: 'visit-notes',
    version: '1.0.0',
    engine: '^1.0.0',
    title: { en: 'Visit notes', 'zh-Hans': '走访记录', 'zh-Hant': '訪視紀錄' },
    options: z.strictObject({ prefix: z.string().default('Note: ') }),
    server: async () => ({ module: VisitNotesModule, schema, entities: [VisitNotesNote], migrations: [Start] }),
  });

describe('a code plugin', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-plugin-'));
  let server: WheelhouseServer | undefined;

  const start = async (
    plugins: readonly Plugin[],
    disabledPlugins: readonly string[] = [],
  ): Promise<WheelhouseServer> => {
    const config: Config = {
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost',
      database: { kind: 'sqlite', folder },
      administrator: { email: 'admin@example.test', password: 'a long enough password' },
      disabledPlugins,
      trustProxy: false,
      mail: null,
      logLevel: 'silent',
      rescoreCells: 20_000,
    };
    server = await createServer({ config, plugins, version: '0.0.0-test' });
    return server;
  };

  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings its table, its migration, its field and its settings, and keeps its rows while it is switched off', async () => {
    const first = await start([visitNotes()]);
    const ctx = first.systemCtx();
    const programId = await first.db.tx(ctx, async () => {
      const program = await first.app.get(ProgramsService).create(ctx, { name: 'Alpha', startsOn: '2026-01-05' });
      await first.store.insert(ctx, VisitNotesNote, { programId: program.id, title: 'Store 7' });
      return program.id;
    });
    expect(first.access).toContainEqual({ field: 'Query.visitNotes', access: 'program:read' });
    expect(await schemaDrift(first.db.sources.writer)).toEqual([]);
    const resolver = first.app.get(VisitNotesResolver, { strict: false });
    expect(await resolver.visitNotes(ctx, programId)).toEqual([{ id: expect.any(String), title: 'Note: Store 7' }]);
    await first.close();

    const without = await start([visitNotes()], ['visit-notes']);
    expect(without.access.some(({ field }) => field === 'Query.visitNotes')).toBe(false);
    await without.close();

    const again = await start([visitNotes()]);
    expect(await again.app.get(VisitNotesResolver, { strict: false }).visitNotes(ctx, programId)).toHaveLength(1);
  });

  it('does not start when a field of it has no resolver', async () => {
    const schema = `${SCHEMA}\nextend type Query { visitNotesCount: Int! }`;
    await expect(start([visitNotes(schema)])).rejects.toThrow('Query.visitNotesCount has no resolver');
  });
});

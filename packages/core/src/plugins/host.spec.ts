import 'reflect-metadata';
import { definePlugin, type Plugin, packFile, type ServerPart } from '@wheelhouse/plugin-api';
import { Entity, PrimaryColumn } from 'typeorm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SdlPart } from '../api/index.js';
import { collectPlugins, PluginOptions, PluginRefusal } from './index.js';

const coreSdl: SdlPart[] = [{ owner: 'base.graphql', text: 'type Query { one: Int! }\ntype Initiative { id: ID! }' }];
const title = { en: 'Plugin', 'zh-Hans': '插件', 'zh-Hant': '外掛' };
const plugin = (id: string, rest: Partial<Plugin> = {}): Plugin =>
  definePlugin({ id, version: '1.0.0', engine: '^1.0.0', title, ...rest });
const telecomFile = new URL('../../../../plugins/industry-telecom/packs/telecom.json', import.meta.url);

class NpsImportModule {}

@Entity('nps_import_answer')
class NpsImportAnswer {
  @PrimaryColumn({ type: 'text' })
  id!: string;
}

@Entity('answer')
class NpsImportStray {
  @PrimaryColumn({ type: 'text' })
  id!: string;
}

@Entity('nps_import_unit')
class Unit {
  @PrimaryColumn({ type: 'text' })
  id!: string;
}

class Start {
  readonly id = 'nps-import-0001-start';
  up = async (): Promise<void> => undefined;
  down = async (): Promise<void> => undefined;
}

class StrayStart extends Start {
  override readonly id = '0007-start' as 'nps-import-0001-start';
}

class NoMigration {}

const part = (rest: Partial<ServerPart> = {}): ServerPart => ({
  module: NpsImportModule,
  schema: 'type NpsImportAnswer { id: ID! }\nextend type Initiative { npsImportAnswers: [NpsImportAnswer!]! }',
  entities: [NpsImportAnswer],
  migrations: [Start],
  ...rest,
});
const withPart = (rest: Partial<ServerPart> = {}): Plugin => plugin('nps-import', { server: async () => part(rest) });

const refusal = async (plugins: readonly Plugin[], settings = {}): Promise<string> => {
  try {
    await collectPlugins(plugins, { coreSdl, ...settings });
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was refused';
};

describe('the plugin host', () => {
  it('collects what plugins add, each behind those it requires', async () => {
    const first = plugin('first', { requires: ['nps-import'] });
    const second = plugin('nps-import', {
      server: async () => part(),
      permissions: [{ name: 'nps-import:write', title }],
    });
    const collected = await collectPlugins([first, second], { coreSdl });
    expect(collected.order.map(({ id }) => id)).toEqual(['nps-import', 'first']);
    expect(collected.sdl.map(({ owner }) => owner)).toEqual(['nps-import']);
    expect(collected.entities).toEqual([NpsImportAnswer]);
    expect(collected.migrations.map(({ id }) => id)).toEqual(['nps-import-0001-start']);
    expect(collected.permissions).toEqual(['nps-import:write']);
    expect(collected.modules).toContain(NpsImportModule);
    expect(collected.modules).toHaveLength(2);
  });

  it('reads each pack once and tells its counts', async () => {
    let reads = 0;
    const source = packFile('industry-telecom', '1.0.0', telecomFile);
    const read = (): string => {
      reads += 1;
      return source.read();
    };
    const { packs } = await collectPlugins([plugin('industry-telecom', { templates: [{ ...source, read }] })], {
      coreSdl,
    });
    packs.list();
    expect(packs.find('industry-telecom')?.counts).toEqual({
      VALUE_PROPOSITION: 4,
      DEPARTMENT: 13,
      EPISODE: 15,
      BATTLE: 6,
      INITIATIVE: 34,
      MEASURE: 40,
    });
    expect(reads).toBe(1);
    expect(packs.find('other')).toBeUndefined();
  });

  it('leaves a switched-off plugin out, even a broken one', async () => {
    const broken = { id: 'broken', version: 'x' } as unknown as Plugin;
    const collected = await collectPlugins([broken, plugin('first')], { coreSdl, disabled: ['broken'] });
    expect(collected.order.map(({ id }) => id)).toEqual(['first']);
  });

  it('hands each plugin its checked settings', async () => {
    const options = z.object({ url: z.string().default('none') });
    const { modules } = await collectPlugins([plugin('first', { options })], { coreSdl, options: { first: {} } });
    const [host] = modules as unknown as [{ providers: { provide: unknown; useValue: PluginOptions }[] }];
    const provided = host.providers.find(({ provide }) => provide === PluginOptions);
    expect(provided?.useValue.of('first')).toEqual({ url: 'none' });
  });

  it('names the plugin, what to do and how to start without it', async () => {
    const message = await refusal([plugin('first', { engine: '^2.0.0' })]);
    expect(message).toContain('plugin "first" 1.0.0 asks for engine "^2.0.0"; this server offers 1.0.0');
    expect(message).toContain('WHEELHOUSE_DISABLE=first');
    await expect(collectPlugins([plugin('first', { engine: '^2.0.0' })], { coreSdl })).rejects.toThrow(PluginRefusal);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['a bad manifest', () => refusal([{ id: 'first', version: '1' } as unknown as Plugin]), 'Plugin "first": version'],
    ['a doubled id', () => refusal([plugin('first'), plugin('first')]), '"first" is listed twice'],
    [
      'an unknown requirement',
      () => refusal([plugin('first', { requires: ['other'] })]),
      '"other", which is not installed',
    ],
    [
      'a requirement that is switched off',
      () => refusal([plugin('first', { requires: ['other'] }), plugin('other')], { disabled: ['other'] }),
      'WHEELHOUSE_DISABLE switches off',
    ],
    [
      'plugins in a circle',
      () => refusal([plugin('first', { requires: ['other'] }), plugin('other', { requires: ['first'] })]),
      'first -> other -> first',
    ],
    [
      'a switch for no plugin',
      () => refusal([plugin('first')], { disabled: ['frist'] }),
      '"frist", which is not a plugin',
    ],
    ['settings for no plugin', () => refusal([plugin('first')], { options: { frist: {} } }), 'settings for "frist"'],
    ['settings nobody takes', () => refusal([plugin('first')], { options: { first: {} } }), 'takes no settings'],
    [
      'wrong settings',
      () => refusal([plugin('first', { options: z.object({ days: z.int() }) })], { options: { first: { days: 'x' } } }),
      '- days: ',
    ],
    [
      'fields, which are not stored yet',
      () => refusal([plugin('first', { fields: [{ row: 'initiative', name: 'risk', kind: 'NUMBER', title }] })]),
      'declares fields',
    ],
    [
      'a server part that does not load',
      () => refusal([plugin('first', { server: () => Promise.reject(new Error('no such file')) })]),
      'does not load: no such file',
    ],
    ['an incomplete server part', () => refusal([withPart({ module: undefined })]), 'must give { module'],
    ['a listener to events that are not sent', () => refusal([withPart({ onEvent: () => undefined })]), 'onEvent'],
    [
      'a table without the prefix',
      () => refusal([withPart({ entities: [NpsImportStray] })]),
      'begin with "nps_import_"',
    ],
    [
      'an entity that takes a name of the core',
      () => refusal([withPart({ entities: [Unit] })]),
      'begin with "NpsImport"',
    ],
    ['a class that is no entity', () => refusal([withPart({ entities: [NpsImportModule] })]), 'not named by @Entity'],
    ['a type without the prefix', () => refusal([withPart({ schema: 'type Answer { id: ID! }' })]), 'defines "Answer"'],
    ['a schema that cannot be read', () => refusal([withPart({ schema: 'type {' })]), 'cannot be read'],
    [
      'a schema that extends what is not there',
      () => refusal([withPart({ schema: 'extend type Nothing { id: ID! }' })]),
      'the schema of plugin "nps-import" does not fit',
    ],
    [
      'a field two plugins add',
      () => {
        const schema = 'extend type Initiative { risk: Int }';
        const bare = async (): Promise<ServerPart> => part({ schema, entities: [], migrations: [] });
        return refusal([plugin('first', { server: bare }), plugin('second', { server: bare })]);
      },
      'the schema of plugin "second" does not fit',
    ],
    [
      'a class that is no migration',
      () => refusal([withPart({ migrations: [NoMigration] })]),
      'NoMigration is not one',
    ],
    [
      'a migration without the prefix',
      () => refusal([withPart({ migrations: [StrayStart] })]),
      'must begin with "nps-import-"',
    ],
    ['a migration that is there twice', () => refusal([withPart({ migrations: [Start, Start] })]), 'is there twice'],
    [
      'a pack that is wrong',
      () => refusal([plugin('first', { templates: [{ id: 'first', version: '1.0.0', read: () => '{}' }] })]),
      'pack "first" is refused',
    ],
    [
      'a pack that cannot be read',
      () =>
        refusal([plugin('first', { templates: [packFile('first', '1.0.0', new URL('./no.json', import.meta.url))] })]),
      'pack "first" cannot be read',
    ],
    [
      'a pack that calls itself otherwise',
      () => refusal([plugin('first', { templates: [packFile('first', '1.0.0', telecomFile)] })]),
      'calls itself industry-telecom 1.0.0',
    ],
    [
      'a pack without the prefix',
      () => refusal([plugin('first', { templates: [packFile('industry-telecom', '1.0.0', telecomFile)] })]),
      'must be called "first"',
    ],
    [
      'a pack two plugins bring',
      () => {
        const templates = [packFile('industry-telecom', '1.0.0', telecomFile)];
        return refusal([plugin('industry', { templates }), plugin('industry-telecom', { templates })]);
      },
      'comes from plugin "industry" and from "industry-telecom"',
    ],
  ])('refuses %s', async (_, attempt, expected) => {
    expect(await attempt()).toContain(expected);
  });
});

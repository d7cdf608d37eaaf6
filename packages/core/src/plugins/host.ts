import type { DynamicModule, ForwardReference, Type } from '@nestjs/common';
import type { Plugin, ServerPart } from '@wheelhouse/plugin-api';
import { buildSchema, type SdlPart } from '../api/index.js';
import type { Migration } from '../data/index.js';
import { checkNeeds, enabledPlugins, loadOrder } from './load-order.js';
import { PackCatalogue } from './pack-catalogue.js';
import { checkOptions, type GivenOptions } from './plugin-options.js';
import { PluginRefusal, reasonOf } from './plugin-refusal.js';
import { PluginsModule } from './plugins.module.js';
import { checkTables, checkTypes, migrationsOf } from './prefixes.js';

/** What Nest accepts as an import of a module. */
export type NestModule = Type<unknown> | DynamicModule | Promise<DynamicModule> | ForwardReference;

/** What the host is told besides the plugins. */
export interface CollectOptions {
  /** Ids to leave out, from WHEELHOUSE_DISABLE. */
  disabled?: readonly string[];
  /** Settings by plugin id. */
  options?: GivenOptions;
  /** The schema of the core, which the plugins extend. */
  coreSdl: readonly SdlPart[];
}

/** Everything the plugins add to the server, in load order. */
export interface CollectedPlugins {
  /** The loaded plugins, each behind those it requires. */
  order: readonly Plugin[];
  /** Their schemas; the owner is the plugin's id. */
  sdl: readonly SdlPart[];
  entities: readonly (abstract new () => object)[];
  migrations: readonly Migration[];
  /** Modules to import: the plugins' own, and the one that provides PackCatalogue and PluginOptions. */
  modules: readonly NestModule[];
  /** Permissions the boot proof must know beside the core's. */
  permissions: readonly string[];
  packs: PackCatalogue;
}

interface LoadedPart {
  plugin: Plugin;
  part: ServerPart;
}

function refuseUnsupported(plugin: Plugin): void {
  if ((plugin.fields?.length ?? 0) === 0) return;
  throw new PluginRefusal(
    plugin.id,
    `plugin "${plugin.id}" declares fields, which this version does not store yet; give them an entity of the plugin's own.`,
  );
}

async function loadPart(plugin: Plugin): Promise<LoadedPart[]> {
  if (!plugin.server) return [];
  let part: ServerPart;
  try {
    part = await plugin.server();
  } catch (error) {
    throw new PluginRefusal(
      plugin.id,
      `the server part of plugin "${plugin.id}" does not load: ${reasonOf(error)}`,
      error,
    );
  }
  const isModule = typeof part?.module === 'function' || (typeof part?.module === 'object' && part.module !== null);
  const isComplete =
    isModule && typeof part.schema === 'string' && Array.isArray(part.entities) && Array.isArray(part.migrations);
  if (!isComplete) {
    throw new PluginRefusal(
      plugin.id,
      `the server part of plugin "${plugin.id}" must give { module, schema, entities, migrations }.`,
    );
  }
  if (part.onEvent) {
    throw new PluginRefusal(
      plugin.id,
      `plugin "${plugin.id}" listens to events (onEvent), which this version does not send yet.`,
    );
  }
  return [{ plugin, part }];
}

/** One pass over the whole schema; only when it fails are the plugins added one by one to name the culprit. */
function checkSchema(coreSdl: readonly SdlPart[], sdl: readonly SdlPart[]): void {
  if (sdl.length === 0) return;
  try {
    buildSchema([...coreSdl, ...sdl]);
  } catch (error) {
    for (const [index, part] of sdl.entries()) {
      try {
        buildSchema([...coreSdl, ...sdl.slice(0, index + 1)]);
      } catch (first) {
        throw new PluginRefusal(
          part.owner,
          `the schema of plugin "${part.owner}" does not fit: ${reasonOf(first)}`,
          first,
        );
      }
    }
    throw error;
  }
}

function refuseDoubles(loaded: readonly LoadedPart[], migrations: readonly { id: string; owner: string }[]): void {
  const entities = new Map<string, string>();
  for (const { plugin, part } of loaded) {
    for (const entity of part.entities) {
      const owner = entities.get(entity.name);
      if (owner) {
        throw new PluginRefusal(
          plugin.id,
          `entity ${entity.name} of plugin "${plugin.id}" is also one of "${owner}"; name it otherwise.`,
        );
      }
      entities.set(entity.name, plugin.id);
    }
  }
  const double = migrations.find(({ id }, index) => migrations.findIndex((other) => other.id === id) !== index);
  if (double) throw new PluginRefusal(double.owner, `migration "${double.id}" is there twice.`);
}

/**
 * Collects the plugins in one order: parse, doubled ids, engine, requires, topological order, settings, packs, server
 * parts, prefixes of tables, types, permissions and migrations, and one pass over the joined schema. The first plugin at
 * fault is named with what to do in a PluginRefusal and nothing is returned, so that the server does not start half.
 */
export async function collectPlugins(plugins: readonly Plugin[], settings: CollectOptions): Promise<CollectedPlugins> {
  const disabled = settings.disabled ?? [];
  const enabled = enabledPlugins(plugins, disabled);
  checkNeeds(enabled, disabled);
  const order = loadOrder(enabled);
  order.forEach(refuseUnsupported);
  const options = checkOptions(order, settings.options ?? {}, disabled);
  const packs = new PackCatalogue(order);
  const loaded: LoadedPart[] = [];
  for (const plugin of order) loaded.push(...(await loadPart(plugin)));
  for (const { plugin, part } of loaded) {
    checkTables(plugin, part);
    checkTypes(plugin, part);
  }
  const migrations = loaded.flatMap(({ plugin, part }) =>
    migrationsOf(plugin, part).map((migration) => ({ owner: plugin.id, id: migration.id, migration })),
  );
  refuseDoubles(loaded, migrations);
  const sdl = loaded
    .filter(({ part }) => part.schema.trim() !== '')
    .map(({ plugin, part }): SdlPart => ({ owner: plugin.id, text: part.schema }));
  checkSchema(settings.coreSdl, sdl);
  return {
    order,
    sdl,
    entities: loaded.flatMap(({ part }) => part.entities as readonly (abstract new () => object)[]),
    migrations: migrations.map(({ migration }) => migration),
    modules: [PluginsModule.over(packs, options), ...loaded.map(({ part }) => part.module as NestModule)],
    permissions: order.flatMap((plugin) => (plugin.permissions ?? []).map(({ name }) => name)),
    packs,
  };
}

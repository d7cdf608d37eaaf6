import type { Plugin, ServerPart } from '@wheelhouse/plugin-api';
import { isTypeDefinitionNode, Kind, parse, Source } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import type { Migration } from '../data/index.js';
import { PluginRefusal, reasonOf } from './plugin-refusal.js';

/** What names of a plugin begin with, by where they stand. */
export interface Prefixes {
  /** `nps_import_` */
  table: string;
  /** `NpsImport` */
  type: string;
  /** `nps-import-` */
  migration: string;
}

/** The prefixes of a plugin's id; permissions begin with the id and a colon, which parsePlugin has checked. */
export function prefixesOf(id: string): Prefixes {
  const type = id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  return { table: `${id.replaceAll('-', '_')}_`, type, migration: `${id}-` };
}

function tableOf(entity: ServerPart['entities'][number]): string {
  const table = getMetadataArgsStorage().tables.find(({ target }) => target === entity);
  return table?.name ?? '';
}

/** Refuses entities whose table is not named, or whose table or class lacks the plugin's prefix. */
export function checkTables(plugin: Plugin, part: ServerPart): void {
  const { table, type } = prefixesOf(plugin.id);
  for (const entity of part.entities) {
    // References name an entity by its class, so that a plugin's `Unit` would be taken for the core's.
    if (!entity.name.startsWith(type)) {
      throw new PluginRefusal(plugin.id, `plugin "${plugin.id}": entity ${entity.name} must begin with "${type}".`);
    }
    const name = tableOf(entity);
    if (name.startsWith(table) && name.length > table.length) continue;
    throw new PluginRefusal(
      plugin.id,
      `plugin "${plugin.id}": the table of entity ${entity.name} is ${name ? `"${name}"` : 'not named by @Entity'}; a plugin's tables begin with "${table}".`,
    );
  }
}

/** Refuses SDL that cannot be read or that defines a type, input, enum, union, scalar or interface without the prefix. */
export function checkTypes(plugin: Plugin, part: ServerPart): void {
  if (part.schema.trim() === '') return;
  const { type } = prefixesOf(plugin.id);
  let document: ReturnType<typeof parse>;
  try {
    document = parse(new Source(part.schema, plugin.id));
  } catch (error) {
    throw new PluginRefusal(plugin.id, `plugin "${plugin.id}": its schema cannot be read: ${reasonOf(error)}`, error);
  }
  for (const node of document.definitions) {
    const isForeign = node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.DIRECTIVE_DEFINITION;
    if (!isForeign && !(isTypeDefinitionNode(node) && !node.name.value.startsWith(type))) continue;
    const found = 'name' in node && node.name ? `defines "${node.name.value}"` : 'defines the schema';
    throw new PluginRefusal(
      plugin.id,
      `plugin "${plugin.id}" ${found}; its types begin with "${type}", and what the core has is extended by \`extend type\`.`,
    );
  }
}

function isMigration(value: unknown): value is Migration {
  if (typeof value !== 'object' || value === null) return false;
  const { id, up, down } = value as Partial<Record<keyof Migration, unknown>>;
  return typeof id === 'string' && typeof up === 'function' && typeof down === 'function';
}

/** The migrations of a plugin, made from their classes; refuses what is none, or whose id lacks the prefix. */
export function migrationsOf(plugin: Plugin, part: ServerPart): Migration[] {
  const { migration: prefix } = prefixesOf(plugin.id);
  return part.migrations.map((migrationClass) => {
    const migration: unknown = Reflect.construct(migrationClass, []);
    if (!isMigration(migration)) {
      throw new PluginRefusal(
        plugin.id,
        `plugin "${plugin.id}": migration ${migrationClass.name} is not one; a migration has an id, up(schema) and down(schema).`,
      );
    }
    if (!migration.id.startsWith(prefix)) {
      throw new PluginRefusal(
        plugin.id,
        `plugin "${plugin.id}": migration "${migration.id}" must begin with "${prefix}", as in "${prefix}0001-start".`,
      );
    }
    return migration;
  });
}

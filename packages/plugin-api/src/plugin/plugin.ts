import type { z } from 'zod';
import type { Text } from '../locale/locale.js';
import type { PackSource } from '../pack/pack-source.js';

/** Rows of the core that may carry small typed extras of a plugin, stored as JSON under the plugin's id. */
export const EXTENSIBLE_ROWS = [
  'program',
  'unit',
  'segment',
  'episode',
  'battle',
  'initiative',
  'measure',
  'survey',
  'loopCase',
] as const;

/** Name of a core row a plugin may extend; see {@link EXTENSIBLE_ROWS}. */
export type ExtensibleRow = (typeof EXTENSIBLE_ROWS)[number];

/** Kinds of value a plugin field may hold; DATE is `YYYY-MM-DD`. */
export const FIELD_KINDS = ['STRING', 'INTEGER', 'NUMBER', 'BOOLEAN', 'DATE', 'ENUM'] as const;

/** One of {@link FIELD_KINDS}. */
export type FieldKind = (typeof FIELD_KINDS)[number];

/**
 * A small typed extra on a core row, shown in GraphQL as `initiative.ext.<plugin>.<name>` without a migration. What
 * must be filtered or joined gets its own entity instead.
 */
export interface PluginField {
  readonly row: ExtensibleRow;
  /** camelCase, unique within the row. */
  readonly name: string;
  readonly kind: FieldKind;
  readonly title: Text;
  /** The allowed values (UPPER_SNAKE), required for ENUM and refused for every other kind. */
  readonly values?: readonly string[];
}

/** A right a plugin adds; its name starts with the plugin's id, as in `nps-import:write`. */
export interface PluginPermission {
  readonly name: string;
  readonly title: Text;
}

/** A class, named only by the fact that it can be constructed, so that this contract needs no framework. */
export type Constructor = abstract new (...args: never[]) => unknown;

/** Something that happened in the core and was committed; `payload` depends on `type`. */
export interface PluginEvent {
  /** Such as `initiative.updated`. */
  readonly type: string;
  readonly programId?: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What a plugin adds to the server. */
export interface ServerPart {
  /** The NestJS module, or whatever object that framework accepts as one. */
  readonly module: unknown;
  /** GraphQL SDL; its types are prefixed, its root fields are added by `extend type`. */
  readonly schema: string;
  /** TypeORM entity classes; their tables are prefixed with the plugin's id. */
  readonly entities: readonly Constructor[];
  /** TypeORM migration classes, oldest first. */
  readonly migrations: readonly Constructor[];
  /** Called after commit for every event; an error is logged with the plugin's name and stops nothing. */
  readonly onEvent?: (event: PluginEvent) => Promise<void> | void;
}

/** A page a plugin adds to the web application. */
export interface WebPage {
  /** Path below the plugin's own prefix, such as `churn`. */
  readonly path: string;
  readonly title: Text;
  readonly component: unknown;
}

/** A component a plugin places in a named slot of a core page. */
export interface WebSlot {
  readonly slot: string;
  readonly component: unknown;
}

/** What a plugin adds to the web application. */
export interface WebPart {
  readonly pages: readonly WebPage[];
  readonly slots: readonly WebSlot[];
}

/**
 * A plugin: a frozen plain object that can be read without Nest, TypeORM or React. An industry plugin holds only
 * `templates`; code arrives through the lazy imports `server` and `web` and runs with full trust.
 */
export interface Plugin {
  /** kebab-case, equal to the plugin's folder and, for an industry plugin, to the id of its pack. */
  readonly id: string;
  /** Version of the plugin, three numbers. */
  readonly version: string;
  /** Range of the plugin contract ({@link API_VERSION}) the plugin works with, not of the product. */
  readonly engine: string;
  readonly title: Text;
  readonly summary?: Text;
  /** Ids of plugins that must be loaded before this one. */
  readonly requires?: readonly string[];
  /** Schema of the plugin's settings in the server's configuration. */
  readonly options?: z.ZodType;
  /** Template packs, as data. */
  readonly templates?: readonly PackSource[];
  readonly permissions?: readonly PluginPermission[];
  readonly fields?: readonly PluginField[];
  readonly server?: () => Promise<ServerPart>;
  readonly web?: () => Promise<WebPart>;
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function frozenCopy<Value>(value: Value): Value {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value;
  // Class instances (a zod schema) keep their identity: they fill private fields lazily and would break if frozen.
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) return value;
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)])),
  ) as Value;
}

/**
 * Declares a plugin: gives back a deeply frozen copy of the manifest. It never throws, so that importing a plugin
 * has no failure of its own; the loader calls `parsePlugin` and names the plugin in any error.
 */
export function definePlugin(manifest: Plugin): Plugin {
  return frozenCopy(manifest);
}

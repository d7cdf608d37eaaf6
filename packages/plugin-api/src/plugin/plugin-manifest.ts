import { z } from 'zod';
import { keySchema, textSchema, versionSchema } from '../pack/pack-wording.js';
import { pathText } from '../pack/path-text.js';
import { ENGINE_RANGE_FORMS, isEngineRange } from './engine-range.js';
import { definePlugin, EXTENSIBLE_ROWS, FIELD_KINDS, type Plugin } from './plugin.js';
import { PluginError } from './plugin-error.js';

const KEY = '2 to 63 lower-case letters, digits and hyphens, starting with a letter';
const VERSION = 'three numbers such as 1.0.0';
const TEXT = 'a text with en, zh-Hans and zh-Hant, none of them empty';

const lazyPart = z.custom<() => Promise<never>>((value) => typeof value === 'function');

const fieldSchema = z
  .strictObject({
    row: z.enum(EXTENSIBLE_ROWS),
    name: z.string().regex(/^[a-z][A-Za-z0-9]{0,62}$/),
    kind: z.enum(FIELD_KINDS),
    title: textSchema,
    values: z
      .array(z.string().regex(/^[A-Z][A-Z0-9_]{0,62}$/))
      .min(1)
      .optional(),
  })
  .refine((field) => (field.kind === 'ENUM') === (field.values !== undefined), { path: ['values'] });

const manifestSchema = z.strictObject({
  id: keySchema,
  version: versionSchema,
  engine: z.string().refine(isEngineRange),
  title: textSchema,
  summary: textSchema.optional(),
  requires: z.array(keySchema).optional(),
  options: z.custom<z.ZodType>((value) => value instanceof z.ZodType).optional(),
  templates: z
    .array(
      z.strictObject({
        id: keySchema,
        version: versionSchema,
        read: z.custom<() => string>((value) => typeof value === 'function'),
      }),
    )
    .optional(),
  permissions: z.array(z.strictObject({ name: z.string(), title: textSchema })).optional(),
  fields: z.array(fieldSchema).optional(),
  server: lazyPart.optional(),
  web: lazyPart.optional(),
});

/** What each field may hold; list positions are left out of the path. */
const ALLOWED: Readonly<Record<string, string>> = {
  '': `an object with ${Object.keys(manifestSchema.shape).join(', ')}`,
  id: KEY,
  version: VERSION,
  engine: ENGINE_RANGE_FORMS,
  requires: `a list of plugin ids, each once and not its own (${KEY})`,
  options: 'a zod schema',
  templates: 'a list of packs, each an object with id, version and read',
  'templates.id': `${KEY}, each once`,
  'templates.version': VERSION,
  'templates.read': 'a function that gives the pack as JSON text',
  permissions: 'a list of objects with name and title',
  'permissions.name': 'the plugin id, a colon and a verb in lower case, each once',
  fields: 'a list of objects with row, name, kind, title and, for ENUM, values',
  'fields.row': EXTENSIBLE_ROWS.join(', '),
  'fields.name': 'camelCase of at most 63 characters, each once per row',
  'fields.kind': FIELD_KINDS.join(', '),
  'fields.values': 'UPPER_SNAKE names for the kind ENUM, and nothing for every other kind',
  server: 'a function that imports the server part',
  web: 'a function that imports the web part',
};

function allowedAt(path: readonly PropertyKey[]): string {
  const names = path.filter((step) => typeof step === 'string');
  if (names[0] === 'title' || names[0] === 'summary' || names[1] === 'title') return TEXT;
  return ALLOWED[names.slice(0, 2).join('.')] ?? ALLOWED[names[0] ?? ''] ?? '';
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  return JSON.stringify(value).slice(0, 80);
}

function firstDouble(names: readonly string[]): number {
  return names.findIndex((name, index) => names.indexOf(name) !== index);
}

function checkNames(plugin: Plugin): void {
  const refuse = (path: readonly PropertyKey[], found: string): never => {
    throw new PluginError(plugin.id, pathText(path), found, allowedAt(path));
  };
  const requires = plugin.requires ?? [];
  const own = requires.indexOf(plugin.id);
  const wrongRequire = own >= 0 ? own : firstDouble(requires);
  if (wrongRequire >= 0) refuse(['requires', wrongRequire], shown(requires[wrongRequire]));

  const permissions = (plugin.permissions ?? []).map((permission) => permission.name);
  for (const [index, name] of permissions.entries()) {
    const verb = name.startsWith(`${plugin.id}:`) ? name.slice(plugin.id.length + 1) : '';
    if (!/^[a-z][a-z-]{0,30}$/.test(verb)) refuse(['permissions', index, 'name'], shown(name));
  }
  const doublePermission = firstDouble(permissions);
  if (doublePermission >= 0) refuse(['permissions', doublePermission, 'name'], shown(permissions[doublePermission]));

  const fields = plugin.fields ?? [];
  const doubleField = firstDouble(fields.map((field) => `${field.row}.${field.name}`));
  if (doubleField >= 0) refuse(['fields', doubleField, 'name'], shown(fields[doubleField]?.name));

  const packs = (plugin.templates ?? []).map((pack) => pack.id);
  const doublePack = firstDouble(packs);
  if (doublePack >= 0) refuse(['templates', doublePack, 'id'], shown(packs[doublePack]));
}

function idOf(manifest: unknown): string {
  const id: unknown = typeof manifest === 'object' && manifest !== null && 'id' in manifest ? manifest.id : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 80) : '(unnamed plugin)';
}

/**
 * Checks what a plugin exports and gives it back frozen. Throws a {@link PluginError} naming the plugin, the first
 * field at fault, what it holds and what is allowed. Packs are not read here, and whether the engine fits, whether
 * required plugins exist and whether ids clash is for the loader, which sees all plugins.
 */
export function parsePlugin(manifest: unknown): Plugin {
  const result = manifestSchema.safeParse(manifest, { reportInput: true });
  if (!result.success) {
    const issue = result.error.issues[0];
    const path = issue?.path ?? [];
    const found =
      issue?.code === 'unrecognized_keys' ? `holding the unknown ${issue.keys.join(', ')}` : shown(issue?.input);
    throw new PluginError(idOf(manifest), pathText(path), found, allowedAt(path));
  }
  checkNames(result.data);
  return definePlugin(result.data);
}

import type { Locale } from '@wheelhouse/plugin-api';
import type { Clock } from './clock.js';
import { WheelhouseError } from './errors.js';
import { kernelMessages } from './kernel.messages.js';
import { say } from './messages.js';

/** Every permission of the core; a plugin's own carry its prefix. */
export const PERMISSIONS = [
  'program:read',
  'program:write',
  'program:create',
  'unit:read',
  'unit:write',
  'strategy:read',
  'strategy:write',
  'goal:write',
  'pulse:answer',
  'initiative:read',
  'initiative:write',
  'readiness:read',
  'readiness:write',
  'scorecard:read',
  'measure:write',
  'reading:write',
  'wall:write',
  'pack:read',
  'pack:install',
  'history:read',
  'history:undo',
  'user:admin',
  'self:write',
] as const;

/** A permission of the core, `thing:verb`. */
export type Permission = (typeof PERMISSIONS)[number];

/** The roles of domain.md; code, not data. */
export const ROLES = ['EXECUTIVE', 'EDITOR', 'UNIT_MANAGER', 'CONSULTANT', 'ADMIN'] as const;

/** A role of a person. */
export type Role = (typeof ROLES)[number];

// What everybody does who may sign in.
const everybody = ['pulse:answer', 'self:write'] as const satisfies readonly Permission[];

const reads = PERMISSIONS.filter((permission) => permission.endsWith(':read'));

/** What each role may do where it is held. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly Permission[]>> = {
  EXECUTIVE: [...reads, ...everybody],
  EDITOR: [
    ...reads,
    'program:write',
    'unit:write',
    'strategy:write',
    'goal:write',
    'initiative:write',
    'readiness:write',
    'measure:write',
    'reading:write',
    'wall:write',
    'history:undo',
    ...everybody,
  ],
  UNIT_MANAGER: [...reads, 'goal:write', 'reading:write', 'history:undo', ...everybody],
  CONSULTANT: [
    ...reads,
    'program:create',
    'program:write',
    'unit:write',
    'strategy:write',
    'goal:write',
    'initiative:write',
    'readiness:write',
    'measure:write',
    'pack:install',
    'history:undo',
    ...everybody,
  ],
  ADMIN: PERMISSIONS,
};

/** A role held on a unit (with its path, and everything below), on a program, or on everything (both null). */
export interface Grant {
  role: Role;
  programId: string | null;
  unitId: string | null;
  /** Ids from the root to the unit, joined by dots; null when the grant is not on a unit. */
  unitPath: string | null;
}

/** Who acts: a person through a session or a token, or the system itself (command line, background work). */
export interface Actor {
  userId: string | null;
  name: string;
  email: string | null;
  via: 'session' | 'token' | 'system';
  grants: readonly Grant[];
}

/** What a request hands down: who acts, in which language, by which clock. */
export interface Ctx {
  readonly actor: Actor | null;
  readonly locale: Locale;
  readonly clock: Clock;
  readonly requestId: string;
  /** Address of the caller, for throttling. */
  readonly address: string;
  /** The token of the session cookie the request came with, or null. */
  readonly sessionToken: string | null;
  /** Sets or, with null, clears the session cookie of the answer. */
  readonly setSession: (token: string | null) => void;
}

/** The actor of background work and of the command line: may do everything. */
export function systemActor(name = 'wheelhouse'): Actor {
  return {
    userId: null,
    name,
    email: null,
    via: 'system',
    grants: [{ role: 'ADMIN', programId: null, unitId: null, unitPath: null }],
  };
}

/** A context without a request, for the command line, the demo generator and tests. */
export function systemCtx(clock: Clock, locale: Locale = 'en', actor: Actor = systemActor()): Ctx {
  return {
    actor,
    locale,
    clock,
    requestId: 'system',
    address: 'local',
    sessionToken: null,
    setSession: () => undefined,
  };
}

/**
 * The part of a program an actor may use with one permission. Every repository call takes one, so that a query
 * without it cannot be written; `allUnits` is false where the right comes from units only, which `paths` names.
 */
export class Scope {
  constructor(
    readonly programId: string,
    readonly permission: Permission,
    readonly allUnits: boolean,
    readonly paths: readonly string[],
  ) {}

  /** True when the unit with this path, or one above it, is granted. */
  includesPath(path: string): boolean {
    return this.allUnits || this.paths.some((granted) => path === granted || path.startsWith(`${granted}.`));
  }
}

// A token may do its user's work but not manage people, nor make or revoke tokens (reliability.md I8).
const DENIED_TO_TOKENS: ReadonlySet<Permission> = new Set(['user:admin', 'self:write']);

// What is one for the whole program cannot be written with a right on some of its units.
const PROGRAM_WIDE: ReadonlySet<Permission> = new Set([
  'program:write',
  'strategy:write',
  'initiative:write',
  'measure:write',
  'pack:install',
]);

const holds = (actor: Actor, grant: Grant, permission: Permission): boolean =>
  ROLE_PERMISSIONS[grant.role].includes(permission) && !(actor.via === 'token' && DENIED_TO_TOKENS.has(permission));

/** Permissions the actor holds somewhere. */
export function permissionsOf(actor: Actor): Permission[] {
  return PERMISSIONS.filter((permission) => actor.grants.some((grant) => holds(actor, grant, permission)));
}

/** The signed-in actor; throws UNAUTHENTICATED when there is none. */
export function requireActor(ctx: Ctx): Actor {
  if (!ctx.actor) throw new WheelhouseError('UNAUTHENTICATED', say(kernelMessages.unauthenticated, ctx.locale));
  return ctx.actor;
}

/** An error that tells nothing about what exists: the same for a missing row and for one out of reach. */
export function notFound(ctx: Ctx, entity: string, id: string): WheelhouseError {
  return new WheelhouseError('NOT_FOUND', say(kernelMessages.notFound, ctx.locale, { entity, id }));
}

/** Throws unless the actor holds the permission somewhere (when nothing narrower is known yet). */
export function requirePermission(ctx: Ctx, permission: Permission): Actor {
  const actor = requireActor(ctx);
  if (!actor.grants.some((grant) => holds(actor, grant, permission))) {
    throw new WheelhouseError('FORBIDDEN', say(kernelMessages.forbidden, ctx.locale, { permission }));
  }
  return actor;
}

/** Throws unless the actor holds the permission on everything, as for users and new programs. */
export function requireEverywhere(ctx: Ctx, permission: Permission): Actor {
  const actor = requireActor(ctx);
  const everywhere = actor.grants.some((grant) => !grant.programId && !grant.unitId && holds(actor, grant, permission));
  if (!everywhere) throw new WheelhouseError('FORBIDDEN', say(kernelMessages.forbidden, ctx.locale, { permission }));
  return actor;
}

/**
 * The scope of the actor in a program for a permission. Throws NOT_FOUND where the actor holds nothing in the program
 * (its existence is not told) and FORBIDDEN where other rights are held but not this one, or only on units where the
 * permission is about the whole program.
 */
export function scopeOf(ctx: Ctx, programId: string, permission: Permission): Scope {
  const actor = requireActor(ctx);
  const here = actor.grants.filter((grant) => grant.programId === null || grant.programId === programId);
  if (here.length === 0) throw notFound(ctx, 'program', programId);
  const isWide = PROGRAM_WIDE.has(permission);
  const granted = here.filter((grant) => holds(actor, grant, permission) && !(isWide && grant.unitId !== null));
  if (granted.length === 0) {
    throw new WheelhouseError('FORBIDDEN', say(kernelMessages.forbidden, ctx.locale, { permission }));
  }
  const allUnits = granted.some((grant) => grant.unitId === null);
  return new Scope(programId, permission, allUnits, allUnits ? [] : granted.flatMap((grant) => grant.unitPath ?? []));
}

/**
 * The scope of the actor for a row of a program, named by its id. A row that is missing and one in a program where the
 * actor holds nothing throw the same NOT_FOUND, so that its existence is not told.
 */
export function scopeOfRow(
  ctx: Ctx,
  row: { programId: string } | null,
  entity: string,
  id: string,
  permission: Permission,
): Scope {
  const programs = row ? visiblePrograms(ctx) : [];
  if (!row || (programs !== null && !programs.includes(row.programId))) throw notFound(ctx, entity, id);
  return scopeOf(ctx, row.programId, permission);
}

/** Programs the actor may see; null means all. */
export function visiblePrograms(ctx: Ctx): readonly string[] | null {
  const actor = requireActor(ctx);
  if (actor.grants.some((grant) => grant.programId === null)) return null;
  return [...new Set(actor.grants.flatMap((grant) => grant.programId ?? []))];
}

import { type Database, sql } from '../../data/index.js';
import { type Clock, type Scope, scopeOf, systemCtx, WheelhouseError } from '../../kernel/index.js';
import type { ActivePerson, SignInService } from '../people/index.js';
import type { AlertEvent } from './alerts.entity.js';

/** A subscription as the look for events needs it. */
interface Wish {
  personId: string;
  unitId: string;
  target: string;
  includesBelow: number;
  events: ReadonlySet<AlertEvent>;
  createdAt: string;
}

/** A measure as subscriptions are about it. */
export interface WatchedMeasure {
  id: string;
  quadrant: string;
  isOnWheel: boolean;
}

/** A person to be told, and the earliest instant from which they wanted to be. */
export interface Listener {
  personId: string;
  since: string;
}

/** The part of a program that a person may see now, or null where they may see nothing of it. */
export function reachOf(person: ActivePerson, programId: string, clock: Clock): Scope | null {
  try {
    return scopeOf(systemCtx(clock, person.language, person.actor), programId, 'scorecard:read');
  } catch (error) {
    if (error instanceof WheelhouseError) return null;
    throw error;
  }
}

/** Who is to be told what in a program: its subscriptions by unit, with the rights of people as they are now. */
export class Audience {
  private readonly byUnit = new Map<string, Wish[]>();

  private constructor(
    wishes: readonly Wish[],
    private readonly reach: ReadonlyMap<string, Scope>,
  ) {
    for (const wish of wishes) {
      if (!reach.has(wish.personId)) continue;
      const known = this.byUnit.get(wish.unitId);
      if (known) known.push(wish);
      else this.byUnit.set(wish.unitId, [wish]);
    }
  }

  /** Reads the subscriptions of a program and the rights of those who have them. */
  static async of(db: Database, signIn: SignInService, clock: Clock, programId: string): Promise<Audience> {
    const rows = await db.rows<Omit<Wish, 'events'> & { events: string }>(sql`
      SELECT person_id AS "personId", unit_id AS "unitId", target, includes_below AS "includesBelow", events,
        created_at AS "createdAt"
      FROM alert_subscription WHERE program_id = ${programId}`);
    const people = await signIn.byIds([...new Set(rows.map((row) => row.personId))]);
    const reach = new Map<string, Scope>();
    for (const [id, person] of people) {
      const scope = reachOf(person, programId, clock);
      if (scope) reach.set(id, scope);
    }
    return new Audience(
      rows.map((row) => ({ ...row, events: new Set(JSON.parse(row.events) as AlertEvent[]) })),
      reach,
    );
  }

  /** True when somebody may want to hear of an event at all, about some measure or about this one. */
  wants(event: AlertEvent, measure?: WatchedMeasure): boolean {
    for (const wishes of this.byUnit.values()) {
      if (wishes.some((wish) => wish.events.has(event) && (!measure || isAbout(wish, measure)))) return true;
    }
    return false;
  }

  /** True when somebody may want to hear of a unit; `path` holds the ids from the root to it. */
  watches(path: string): boolean {
    return this.wishesAt(path).next().done !== true;
  }

  private *wishesAt(path: string): Generator<Wish> {
    const line = path.split('.');
    for (const [at, unitId] of line.entries()) {
      for (const wish of this.byUnit.get(unitId) ?? []) {
        if (at === line.length - 1 || wish.includesBelow === 1) yield wish;
      }
    }
  }

  /** Whom to tell of an event of a measure in a unit: those who subscribed to it and may see the unit. */
  listeners(event: AlertEvent, path: string, measure: WatchedMeasure): Listener[] {
    const since = new Map<string, string>();
    for (const wish of this.wishesAt(path)) {
      if (!wish.events.has(event) || !isAbout(wish, measure)) continue;
      if (!this.reach.get(wish.personId)?.includesPath(path)) continue;
      const before = since.get(wish.personId);
      if (!before || wish.createdAt < before) since.set(wish.personId, wish.createdAt);
    }
    return [...since].map(([personId, from]) => ({ personId, since: from }));
  }
}

function isAbout(wish: Wish, measure: WatchedMeasure): boolean {
  if (wish.target === `measure:${measure.id}`) return true;
  return measure.isOnWheel && (wish.target === 'unit' || wish.target === `quadrant:${measure.quadrant}`);
}

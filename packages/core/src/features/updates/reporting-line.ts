import { type Database, localisedText, sql } from '../../data/index.js';
import type { Ctx, Scope } from '../../kernel/index.js';
import type { NotAsked, ReportingKind } from './expected-readings.js';
import { withinScope } from './measure-actions.service.js';

/** A unit as the inbox needs it. */
export interface ReportingUnit {
  id: string;
  parentId: string | null;
  name: string;
  kind: string;
  /** Ids from the root to this unit. */
  line: readonly string[];
  head: string | null;
  timeZone: string | null;
}

interface Manager {
  unitId: string;
  userId: string;
  name: string;
}

/** Why a unit is in somebody's inbox: they answer for it, or those below are late; null when it is not. */
export type Part = 'OWN' | 'ESCALATED' | null;

/**
 * Who answers for the values of which unit: the unit managers of the unit or, where there are none, its head by name;
 * where there is neither, those of the nearest unit above; where nobody is, the owner and the deputy of the measure, and for
 * a measure without either the editors of the whole program. What is two working days late goes up to the next of them.
 */
export class ReportingLine {
  private readonly managers = new Map<string, Manager[]>();

  private constructor(
    private readonly me: { userId: string | null; name: string; isEditor: boolean },
    /** The live units within the reader's reach. */
    readonly units: ReadonlyMap<string, ReportingUnit>,
    managers: readonly Manager[],
  ) {
    for (const manager of managers) {
      const known = this.managers.get(manager.unitId);
      if (known) known.push(manager);
      else this.managers.set(manager.unitId, [manager]);
    }
  }

  /** Reads the units of a scope and the unit managers of its program: two queries. */
  static async of(db: Database, ctx: Ctx, scope: Scope): Promise<ReportingLine> {
    const units = await db.rows<Omit<ReportingUnit, 'line'> & { path: string }>(sql`
      SELECT u.id, u.parent_id AS "parentId", ${localisedText(db.kind, 'u', 'name', ctx.locale)} AS "name", u.kind,
             u.path, u.head, u.time_zone AS "timeZone"
      FROM unit u WHERE u.program_id = ${scope.programId} AND u.archived_at IS NULL AND ${withinScope(scope)}
      ORDER BY u.path`);
    const managers = await db.rows<Manager>(sql`
      SELECT g.unit_id AS "unitId", p.id AS "userId", p.name AS "name"
      FROM role_grant g JOIN app_user p ON p.id = g.user_id
      WHERE g.role = 'UNIT_MANAGER' AND g.archived_at IS NULL AND g.unit_id IS NOT NULL AND p.is_active = 1
        AND (g.program_id = ${scope.programId} OR g.program_id IS NULL) ORDER BY p.name, p.id`);
    const me = { userId: ctx.actor?.userId ?? null, name: ctx.actor?.name ?? '', isEditor: scope.allUnits };
    const reached = units.map(({ path, ...unit }) => [unit.id, { ...unit, line: path.split('.') }] as const);
    return new ReportingLine(me, new Map(reached), managers);
  }

  /** Place in the line of the nearest one at or above `from` with somebody who answers; -1 when there is nobody. */
  private level(line: readonly string[], from: number): number {
    let at = from;
    while (at >= 0 && !this.managers.has(line[at] ?? '') && !this.isHead(line[at] ?? '')) at -= 1;
    return at;
  }

  private isHead(unitId: string): boolean {
    const head = this.units.get(unitId)?.head?.trim();
    return head !== undefined && head !== '' && head === this.me.name;
  }

  private isMe(line: readonly string[], level: number): boolean {
    if (level < 0) return false;
    const managers = this.managers.get(line[level] ?? '');
    return managers ? managers.some(({ userId }) => userId === this.me.userId) : true;
  }

  /** What the reader has to do with a unit by the line; see `unmanaged` for units without one. */
  partOf(unit: ReportingUnit): Part {
    const level = this.level(unit.line, unit.line.length - 1);
    if (this.isMe(unit.line, level)) return 'OWN';
    if (level < 0) return null;
    const above = this.level(unit.line, level - 1);
    const isRaised = above < 0 ? this.me.isEditor : this.isMe(unit.line, above);
    return isRaised ? 'ESCALATED' : null;
  }

  /** Units within reach for which nobody of the line answers. */
  unmanaged(): string[] {
    return [...this.units.values()].filter(({ line }) => this.level(line, line.length - 1) < 0).map(({ id }) => id);
  }

  /** True when the reader enters a measure of units for which nobody of the line answers. */
  answersFor({ ownerUserId, deputyUserId }: Pick<ReportingKind, 'ownerUserId' | 'deputyUserId'>): boolean {
    if (ownerUserId === null && deputyUserId === null) return this.me.isEditor;
    return this.me.userId !== null && (ownerUserId === this.me.userId || deputyUserId === this.me.userId);
  }

  /** Units that are not asked for a measure of their kind because a kind among their live children reports it. */
  notAsked(kinds: readonly ReportingKind[]): NotAsked[] {
    const measuresOf = new Map<string, Set<string>>();
    for (const { kind, measureId } of kinds) {
      measuresOf.set(kind, (measuresOf.get(kind) ?? new Set()).add(measureId));
    }
    const found = new Map<string, NotAsked>();
    for (const child of this.units.values()) {
      const parent = this.units.get(child.parentId ?? '');
      const own = parent && measuresOf.get(parent.kind);
      if (!parent || !own) continue;
      for (const measureId of measuresOf.get(child.kind) ?? []) {
        if (own.has(measureId)) found.set(`${parent.id} ${measureId}`, { unitId: parent.id, measureId });
      }
    }
    return [...found.values()];
  }

  /** Names of those who answer for a unit first; empty where it is nobody but the editors. */
  responsible(unit: ReportingUnit): string[] {
    const level = this.level(unit.line, unit.line.length - 1);
    const managers = this.managers.get(unit.line[level] ?? '');
    return managers?.map(({ name }) => name) ?? (level < 0 ? [] : [this.me.name]);
  }
}

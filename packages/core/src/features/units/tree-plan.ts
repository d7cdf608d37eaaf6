import { readPeriod } from '@wheelhouse/domain';
import type { Issues, say } from '../../kernel/index.js';
import { type FileRow, fold } from './unit-columns.js';
import type { Unit } from './units.entity.js';
import { unitMessages } from './units.messages.js';
import { UNIT_KINDS } from './units.service.js';

const KINDS: Record<string, string> = {
  company: 'COMPANY',
  公司: 'COMPANY',
  region: 'REGION',
  区域: 'REGION',
  區域: 'REGION',
  大区: 'REGION',
  大區: 'REGION',
  store: 'STORE',
  shop: 'STORE',
  branch: 'STORE',
  门店: 'STORE',
  門市: 'STORE',
  门市: 'STORE',
  department: 'DEPARTMENT',
  部门: 'DEPARTMENT',
  部門: 'DEPARTMENT',
  team: 'TEAM',
  团队: 'TEAM',
  團隊: 'TEAM',
};

/** Fields that a row may leave empty, which leaves them as they are. */
const OPTIONAL = ['kind', 'externalId', 'opensOn', 'closesOn'] as const;

/** The day a cell names, in any way the product reads days; null when it names none. */
const dayOf = (cell: string): string | null => readPeriod(cell, 'DAY');

/** Works out, for the rows of a file and the units there are, who is who, whose parent is whose, and in which order to write. */
export class TreePlan {
  private readonly byExternalId = new Map<string, Unit>();
  private readonly byName = new Map<string, Unit[]>();
  private readonly rowByKey = new Map<string, FileRow>();
  private readonly rowsByName = new Map<string, FileRow[]>();
  /** The file's one company at the top: it takes the place of the company a pack made for a program without units. */
  private readonly onlyTop: FileRow | undefined;
  private readonly madeTop: Unit | undefined;

  constructor(
    private readonly rows: readonly FileRow[],
    existing: readonly Unit[],
    private readonly issues: Issues,
  ) {
    for (const unit of existing) {
      if (unit.externalId) this.byExternalId.set(fold(unit.externalId), unit);
      this.byName.set(fold(unit.name), [...(this.byName.get(fold(unit.name)) ?? []), unit]);
    }
    const tops = rows.filter((row) => row.parent === '' && this.kind(row) === 'COMPANY');
    const companies = existing.filter((unit) => unit.parentId === null && unit.kind === 'COMPANY');
    if (tops.length === 1 && companies.length === 1 && companies[0]?.externalId === null) {
      [this.onlyTop] = tops;
      [this.madeTop] = companies;
    }
    for (const row of rows) this.register(row);
    for (const row of rows) this.checkRow(row);
  }

  private add(
    row: FileRow,
    code: string,
    message: Parameters<typeof say>[0],
    values: Record<string, string | number>,
  ): void {
    this.issues.add(`row ${row.line}`, code, message, { row: row.line, ...values });
  }

  private register(row: FileRow): void {
    if (!row.name) {
      this.add(row, 'REQUIRED', unitMessages.rowWithoutName, {});
      return;
    }
    const key = row.externalId ? `id:${fold(row.externalId)}` : `name:${fold(row.name)}:${fold(row.parent)}`;
    const other = this.rowByKey.get(key);
    if (other)
      this.add(row, 'DUPLICATE', unitMessages.rowDuplicate, { value: row.externalId || row.name, other: other.line });
    else this.rowByKey.set(key, row);
    this.rowsByName.set(fold(row.name), [...(this.rowsByName.get(fold(row.name)) ?? []), row]);
  }

  private checkRow(row: FileRow): void {
    if (row.kind && !this.kind(row)) {
      this.add(row, 'UNKNOWN_KIND', unitMessages.rowKind, { value: row.kind, allowed: UNIT_KINDS.join(', ') });
    }
    this.checkLife(row);
    if (!row.externalId && (this.byName.get(fold(row.name))?.length ?? 0) > 1) {
      this.add(row, 'AMBIGUOUS', unitMessages.ambiguous, { value: row.name });
    }
    if (row.parent && !this.parentRow(row) && !this.parentUnit(row)) {
      this.add(row, 'UNKNOWN_PARENT', unitMessages.rowParent, { value: row.parent });
    }
  }

  private checkLife(row: FileRow): void {
    for (const value of [row.opened, row.closed]) {
      if (value && !dayOf(value)) this.add(row, 'BAD_DATE', unitMessages.rowDate, { value });
    }
    const unit = this.match(row);
    const opened = dayOf(row.opened) ?? unit?.opensOn;
    const closed = dayOf(row.closed) ?? unit?.closesOn;
    if (opened && closed && closed < opened) {
      this.add(row, 'END_BEFORE_START', unitMessages.rowLife, { value: row.name, opened, closed });
    }
  }

  private kind(row: FileRow): string | undefined {
    const text = fold(row.kind);
    return KINDS[text] ?? UNIT_KINDS.find((kind) => kind.toLowerCase() === text);
  }

  /** The row of the file that is this row's parent, by external id or name. */
  parentRow(row: FileRow): FileRow | undefined {
    const key = fold(row.parent);
    const found = this.rowByKey.get(`id:${key}`) ?? this.rowsByName.get(key)?.[0];
    return found === row ? undefined : found;
  }

  /** The unit of the program that is this row's parent. */
  parentUnit(row: FileRow): Unit | null {
    const key = fold(row.parent);
    return key ? (this.byExternalId.get(key) ?? this.byName.get(key)?.[0] ?? null) : null;
  }

  /** The unit of the program that this row describes. */
  match(row: FileRow): Unit | undefined {
    if (row.externalId) {
      const known = this.byExternalId.get(fold(row.externalId));
      if (known) return known;
    }
    const named = (this.byName.get(fold(row.name)) ?? []).find((unit) => !row.externalId || !unit.externalId);
    return named ?? (row === this.onlyTop ? this.madeTop : undefined);
  }

  /** The fields a row sets. */
  values(row: FileRow): { name: string } & Partial<Record<(typeof OPTIONAL)[number], string>> {
    const given = {
      kind: this.kind(row),
      externalId: row.externalId,
      opensOn: dayOf(row.opened),
      closesOn: dayOf(row.closed),
    };
    return { name: row.name, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value)) };
  }

  /** What happens to a row. */
  fate(row: FileRow): 'created' | 'updated' | 'unchanged' {
    const unit = this.match(row);
    if (!unit) return 'created';
    const values = this.values(row);
    const parentRow = this.parentRow(row);
    const parent = parentRow ? this.match(parentRow) : this.parentUnit(row);
    const moves = row.parent !== '' && (parent?.id ?? '') !== (unit.parentId ?? '');
    const differs =
      unit.name !== values.name || OPTIONAL.some((field) => values[field] && values[field] !== unit[field]);
    return moves || differs ? 'updated' : 'unchanged';
  }

  /** Rows with parents before children; a row whose parents lead back to it is an issue. */
  order(): FileRow[] {
    const done = new Set<FileRow>();
    const ordered: FileRow[] = [];
    for (const start of this.rows) {
      const chain: FileRow[] = [];
      for (let row: FileRow | undefined = start; row && !done.has(row); row = this.parentRow(row)) {
        if (chain.includes(row)) {
          this.add(start, 'CYCLE', unitMessages.rowCycle, { value: start.name });
          break;
        }
        chain.push(row);
      }
      for (const row of chain.reverse()) {
        if (!done.has(row)) ordered.push(row);
        done.add(row);
      }
    }
    return ordered;
  }
}

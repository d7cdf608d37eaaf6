import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { Store, sql } from '../../data/index.js';
import { type Ctx, InvalidInput, type IssueRow, Issues, say, sayList, scopeOf } from '../../kernel/index.js';
import { Unit } from './units.entity.js';
import { unitMessages } from './units.messages.js';
import { UNIT_KINDS, UnitsService } from './units.service.js';

/** What an import of units did, or would do in a dry run. */
export interface UnitImportView {
  __typename: 'UnitImport';
  id: string;
  version: number;
  dryRun: boolean;
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  issues: IssueRow[];
}

interface FileRow {
  line: number;
  name: string;
  parent: string;
  kind: string;
  externalId: string;
}

const HEADERS: Record<keyof Omit<FileRow, 'line'>, readonly string[]> = {
  name: ['name', 'unit', 'store', '名称', '名稱', '单位', '單位', '门店', '門市', '单位名称', '單位名稱'],
  parent: ['parent', 'parent unit', 'region', '上级', '上層', '上级单位', '上層單位', '区域', '區域'],
  kind: ['kind', 'type', 'level', '类型', '類型', '层级', '層級'],
  externalId: [
    'external id',
    'externalid',
    'external_id',
    'id',
    'code',
    'key',
    '外部编号',
    '外部編號',
    '编号',
    '編號',
    '代码',
    '代碼',
  ],
};

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

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** Imports the unit tree from CSV: finds each unit by external id, else by name, and creates, moves or leaves it. */
@Injectable()
export class UnitImport {
  constructor(
    private readonly store: Store,
    private readonly units: UnitsService,
  ) {}

  private refuse(
    ctx: Ctx,
    code: string,
    message: Parameters<typeof say>[0],
    values: Record<string, string | number> = {},
  ): never {
    throw new InvalidInput([{ path: 'input.csv', code, message: say(message, ctx.locale, values) }]);
  }

  private read(ctx: Ctx, csv: string): FileRow[] {
    let records: string[][];
    try {
      const first = csv.slice(0, csv.search(/[\r\n]/) + 1 || undefined);
      const delimiter = [';', '\t', ','].find((mark) => first.includes(mark)) ?? ',';
      records = parse(csv, {
        bom: true,
        delimiter,
        skip_empty_lines: true,
        relax_column_count: true,
        max_record_size: 100_000,
      });
    } catch (error) {
      this.refuse(ctx, 'UNREADABLE', unitMessages.unreadable, { detail: error instanceof Error ? error.message : '' });
    }
    const [header, ...body] = records;
    if (!header || body.length === 0) this.refuse(ctx, 'EMPTY', unitMessages.emptyFile);
    const column = (field: keyof typeof HEADERS): number =>
      header.findIndex((cell) => HEADERS[field].includes(fold(cell)));
    const at = {
      name: column('name'),
      parent: column('parent'),
      kind: column('kind'),
      externalId: column('externalId'),
    };
    if (at.name < 0)
      this.refuse(ctx, 'MISSING_COLUMN', unitMessages.missingColumn, { columns: sayList(header, ctx.locale) });
    const cell = (record: string[], index: number): string => (index < 0 ? '' : (record[index] ?? '').trim());
    return body.map((record, index) => ({
      line: index + 2,
      name: cell(record, at.name),
      parent: cell(record, at.parent),
      kind: cell(record, at.kind),
      externalId: cell(record, at.externalId),
    }));
  }

  /** Imports a file, or with dryRun says what it would do; refuses the whole file when a row is wrong. */
  async import(ctx: Ctx, input: { programId: string; csv: string; dryRun?: boolean | null }): Promise<UnitImportView> {
    const scope = scopeOf(ctx, input.programId, 'unit:write');
    const rows = this.read(ctx, input.csv);
    const issues = new Issues(ctx.locale);
    const existing = await this.store.list(
      Unit,
      sql`WHERE unit.program_id = ${input.programId} ${UnitsService.within(scope, 'unit')} ORDER BY depth`,
    );
    const plan = new TreePlan(rows, existing, issues);
    const ordered = plan.order();
    const view: UnitImportView = {
      __typename: 'UnitImport',
      id: createHash('sha256').update(`${input.programId}\n${input.csv}`).digest('hex').slice(0, 32),
      version: 1,
      dryRun: input.dryRun === true,
      rows: rows.length,
      created: 0,
      updated: 0,
      unchanged: 0,
      issues: [...issues.list],
    };
    if (view.dryRun) {
      for (const row of ordered) view[plan.fate(row)] += 1;
      return view;
    }
    issues.throwIfAny();
    const placed = new Map<FileRow, Unit>();
    const added: string[] = [];
    for (const row of ordered) {
      const fate = plan.fate(row);
      view[fate] += 1;
      const parentRow = plan.parentRow(row);
      const parent = parentRow ? (placed.get(parentRow) ?? null) : plan.parentUnit(row);
      const found = plan.match(row);
      if (!found) {
        const unit = await this.units.insert(ctx, { programId: input.programId, ...plan.values(row) }, parent);
        placed.set(row, unit);
        added.push(unit.id);
      } else {
        if (fate === 'updated') {
          const parentId = row.parent ? { parentId: parent?.id ?? null } : {};
          await this.units.update(ctx, { id: found.id, version: found.version, ...plan.values(row), ...parentId });
        }
        placed.set(row, (await this.store.find(Unit, found.id)) ?? found);
      }
    }
    await this.units.announce(ctx, added);
    return view;
  }
}

/** Works out, for the rows of a file and the units there are, who is who, whose parent is whose, and in which order to write. */
class TreePlan {
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
    if (!row.externalId && (this.byName.get(fold(row.name))?.length ?? 0) > 1) {
      this.add(row, 'AMBIGUOUS', unitMessages.ambiguous, { value: row.name });
    }
    if (row.parent && !this.parentRow(row) && !this.parentUnit(row)) {
      this.add(row, 'UNKNOWN_PARENT', unitMessages.rowParent, { value: row.parent });
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
  values(row: FileRow): { name: string; kind?: string; externalId?: string } {
    const kind = this.kind(row);
    return { name: row.name, ...(kind ? { kind } : {}), ...(row.externalId ? { externalId: row.externalId } : {}) };
  }

  /** What happens to a row. */
  fate(row: FileRow): 'created' | 'updated' | 'unchanged' {
    const unit = this.match(row);
    if (!unit) return 'created';
    const { name, kind, externalId } = this.values(row);
    const parentRow = this.parentRow(row);
    const parent = parentRow ? this.match(parentRow) : this.parentUnit(row);
    const moves = row.parent !== '' && (parent?.id ?? '') !== (unit.parentId ?? '');
    const differs =
      unit.name !== name || (kind && kind !== unit.kind) || (externalId && externalId !== unit.externalId);
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

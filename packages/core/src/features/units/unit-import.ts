import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { unguarded } from '../../api/index.js';
import { Store, sql } from '../../data/index.js';
import { type Ctx, InvalidInput, type IssueRow, Issues, say, sayList, scopeOf } from '../../kernel/index.js';
import { TreePlan } from './tree-plan.js';
import { type FileRow, fold, HEADERS } from './unit-columns.js';
import { Unit } from './units.entity.js';
import { unitMessages } from './units.messages.js';
import { UnitsService } from './units.service.js';

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
      opened: column('opened'),
      closed: column('closed'),
    };
    if (at.name < 0)
      this.refuse(ctx, 'MISSING_COLUMN', unitMessages.missingColumn, { columns: sayList(header, ctx.locale) });
    const cell = (record: string[], index: number): string =>
      index < 0 ? '' : unguarded((record[index] ?? '').trim());
    return body.map((record, index) => ({
      line: index + 2,
      name: cell(record, at.name),
      parent: cell(record, at.parent),
      kind: cell(record, at.kind),
      externalId: cell(record, at.externalId),
      opened: cell(record, at.opened),
      closed: cell(record, at.closed),
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
    const changed = new Set<string>();
    for (const row of ordered) {
      const fate = plan.fate(row);
      view[fate] += 1;
      const parentRow = plan.parentRow(row);
      const parent = parentRow ? (placed.get(parentRow) ?? null) : plan.parentUnit(row);
      const found = plan.match(row);
      if (!found) {
        const unit = await this.units.insert(ctx, { programId: input.programId, ...plan.values(row) }, parent);
        placed.set(row, unit);
        changed.add(unit.id);
      } else {
        if (fate === 'updated') {
          const parentId = row.parent ? { parentId: parent?.id ?? null } : {};
          const input = { id: found.id, version: found.version, ...plan.values(row), ...parentId };
          for (const id of await this.units.change(ctx, input)) changed.add(id);
        }
        placed.set(row, (await this.store.find(Unit, found.id)) ?? found);
      }
    }
    await this.units.announce(ctx, [...changed]);
    return view;
  }
}

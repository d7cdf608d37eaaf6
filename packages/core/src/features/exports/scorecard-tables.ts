import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/index.js';
import { CellPagesService, MeasureService, ScorecardService } from '../scorecard/index.js';
import { UnitsService } from '../units/index.js';
import { codeWords } from './code-words.js';
import type { ExportQuery } from './export-query.js';
import { type ExportTable, measureFormat, tableOf, wordsOf } from './export-table.js';

/** The tables of the scorecard and the organisation, from the same services as the screens. */
@Injectable()
export class ScorecardTables {
  constructor(
    private readonly scorecard: ScorecardService,
    private readonly cells: CellPagesService,
    private readonly measures: MeasureService,
    private readonly units: UnitsService,
  ) {}

  /** The measures of a unit's wheel in a period. */
  async wheel(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const wheel = await this.scorecard.wheelView(ctx, query.needed(ctx, 'unitId'), query.needed(ctx, 'period'));
    const say = wordsOf(ctx, query.hasKeys);
    const rows = wheel.quadrants.flatMap((quadrant) => quadrant.measures.map((measure) => measure));
    type Row = (typeof rows)[number];
    const format = (row: Row): string => measureFormat(row.unit, row.decimals);
    return tableOf(rows, ({ text, number }) => [
      text('quadrant', (row) => say(codeWords.quadrant, row.quadrant), 14),
      text('measure', (row) => row.key, 20),
      text('measure_name', (row) => row.name, 32),
      text('period', (row) => row.period, 10),
      number('value', (row) => row.value, format),
      text('unit_of_measure', (row) => row.unit, 10),
      number('goal', (row) => row.target, format),
      number('red_flag', (row) => row.redFlag, format),
      number(
        'score',
        (row) => row.score,
        () => '0.0',
      ),
      text('status', (row) => say(codeWords.status, row.status), 14),
      text('freshness', (row) => say(codeWords.freshness, row.freshness), 12),
      number('change', (row) => row.change, format),
      number(
        'coverage',
        (row) => Math.round(row.coverage * 1000) / 10,
        () => '0.0"%"',
      ),
      number('weight', (row) => row.weight),
    ]);
  }

  /** The readings of a unit and everything below it; a file that can be imported again as it is. */
  async readings(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const pages = await this.cells.readings(ctx, query.cells(ctx));
    return tableOf(pages, ({ text, number }) => [
      text('unit', (row) => row.unit),
      text('unit_name', (row) => row.unitName, 28),
      text('measure', (row) => row.measure, 22),
      text('measure_name', (row) => row.measureName, 32),
      text('period', (row) => row.period, 10),
      number(
        'value',
        (row) => row.value,
        (row) => measureFormat(row.measureUnit, row.decimals),
      ),
      number('numerator', (row) => row.numerator),
      number('denominator', (row) => row.denominator),
      text('note', (row) => row.note, 40),
    ]);
  }

  /** The stored scores of a unit and everything below it, own and rolled up. */
  async scores(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const pages = await this.cells.scores(ctx, query.cells(ctx));
    const say = wordsOf(ctx, query.hasKeys);
    const format = (row: { measureUnit: string; decimals: number }): string =>
      measureFormat(row.measureUnit, row.decimals);
    return tableOf(pages, ({ text, number }) => [
      text('unit', (row) => row.unit),
      text('unit_name', (row) => row.unitName, 28),
      text('measure', (row) => row.measure, 22),
      text('measure_name', (row) => row.measureName, 32),
      text('period', (row) => row.period, 10),
      number('value', (row) => row.value, format),
      number('goal', (row) => row.goal, format),
      number('red_flag', (row) => row.redFlag, format),
      number(
        'score',
        (row) => row.score,
        () => '0.0',
      ),
      text('status', (row) => say(codeWords.status, row.status), 14),
      number('present', (row) => row.present),
      number('expected', (row) => row.expected),
      text('rule_version', (row) => row.ruleVersion, 24),
    ]);
  }

  /** The measures with their definitions, one row for each dated rule of the whole program. */
  async definitions(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const measures = await this.measures.measures(ctx, { programId: query.programId });
    const say = wordsOf(ctx, query.hasKeys);
    const rows = measures.flatMap((measure) => {
      const rules = measure.thresholds.filter((rule) => rule.unitId === null);
      const own = rules.length > 0 ? rules : [{ from: null, goal: measure.goal, redFlag: measure.redFlag }];
      return own.map((rule) => ({ measure, rule }));
    });
    type Row = (typeof rows)[number];
    const format = ({ measure }: Row): string => measureFormat(measure.unit, measure.decimals);
    return tableOf(rows, ({ text, number, date }) => [
      text('key', ({ measure }) => measure.key, 22),
      text('name', ({ measure }) => measure.name, 32),
      text('short_name', ({ measure }) => measure.shortName),
      text('quadrant', ({ measure }) => say(codeWords.quadrant, measure.quadrant), 14),
      text('definition', ({ measure }) => measure.definition, 50),
      text('formula', ({ measure }) => measure.formula, 40),
      text('polarity', ({ measure }) => say(codeWords.polarity, measure.polarity)),
      text('cadence', ({ measure }) => say(codeWords.cadence, measure.cadence), 12),
      text('aggregation', ({ measure }) => say(codeWords.aggregation, measure.aggregation), 14),
      text('unit_of_measure', ({ measure }) => measure.unit, 12),
      number('decimals', ({ measure }) => measure.decimals),
      date('valid_from', ({ rule }) => rule.from),
      number('goal', ({ rule }) => rule.goal, format),
      number('red_flag', ({ rule }) => rule.redFlag, format),
      number('weight', ({ measure }) => measure.weight),
      text('owner', ({ measure }) => measure.owner),
      text('source', ({ measure }) => measure.source, 24),
      text(
        'benchmark',
        ({ measure }) => measure.benchmark && `${measure.benchmark.value} (${measure.benchmark.basis})`,
        30,
      ),
    ]);
  }

  /** The units of a program, parents before children; a file that can be imported again as it is. */
  async organisation(ctx: Ctx, query: ExportQuery): Promise<ExportTable> {
    const units = await this.units.units(ctx, query.programId, {});
    const byId = new Map(units.map((unit) => [unit.id, unit]));
    const say = wordsOf(ctx, query.hasKeys);
    const parentOf = (id: string | null): string | null => {
      const parent = id === null ? undefined : byId.get(id);
      return parent ? (parent.externalId ?? parent.name) : null;
    };
    return tableOf(units, ({ text, date }) => [
      text('name', (unit) => unit.name, 30),
      text('parent', (unit) => parentOf(unit.parentId), 24),
      text('kind', (unit) => say(codeWords.unitKind, unit.kind), 14),
      text('external_id', (unit) => unit.externalId, 16),
      date('opened', (unit) => unit.opensOn),
      date('closed', (unit) => unit.closesOn),
    ]);
  }
}

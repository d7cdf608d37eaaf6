import { ScorecardService } from '@wheelhouse/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, createImportWorld, type ImportAnswer, type ImportWorld } from './import-world.js';
import { operations, unitOf } from './scorecard-world.js';

let world: ImportWorld;
let waiting: string;

beforeAll(async () => {
  world = await createImportWorld();
  waiting = world.waiting;
});
afterAll(() => world.server.close());

const importCsv: ImportWorld['importCsv'] = (...args) => world.importCsv(...args);
const dryRun: ImportWorld['dryRun'] = (...args) => world.dryRun(...args);
type Report = ImportAnswer;
const stored = () =>
  world.server.server.db.rows<{ unitId: string; value: number }>({
    sql: 'SELECT unit_id AS "unitId", value FROM reading ORDER BY unit_id, measure_id, period',
    text: 'SELECT unit_id AS "unitId", value FROM reading ORDER BY unit_id, measure_id, period',
    values: [],
  } as never);

describe('a readings file', () => {
  it('is taken once: the second time everything is unchanged, a correction counts as updated', async () => {
    const csv = 'store,kpi,week,value\nN1,waiting-time,2026-W46,4.5\nID-N2,Wait,2026-W46,6\n';
    const first = await importCsv(csv, { fileName: 'waiting.csv' });
    expect(first).toMatchObject({
      rows: 2,
      readings: 2,
      accepted: 2,
      rejected: 0,
      created: 2,
      updated: 0,
      unchanged: 0,
    });
    expect(await importCsv(csv)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await importCsv(csv.replace('4.5', '4'))).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    const { readings } = await world.admin.ask(
      'query($m: ID!, $u: ID!) { readings(measureId: $m, unitId: $u) { value source version corrections { value } } }',
      { m: waiting, u: unitOf(world, 'N1') },
    );
    expect(readings).toEqual([{ value: 4, source: 'import', version: 2, corrections: [{ value: 4.5 }] }]);
    const list = await world.admin.ask(
      'query($id: ID!) { readingImports(programId: $id) { fileName created updated unchanged } }',
      { id: world.programId },
    );
    expect(list.readingImports.map((entry: { fileName: string }) => entry.fileName)).toEqual([
      null,
      null,
      'waiting.csv',
    ]);
  });

  it('answers the same idempotency key with the first result, also to fifty at once', async () => {
    const csv = 'unit,measure,period,value\nN1,Waiting time,2026-W40,7\n';
    const answers = await Promise.all(Array.from({ length: 50 }, () => importCsv(csv, { idempotencyKey: 'week-40' })));
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1);
    expect(answers.filter((answer) => !answer.isReplay)).toHaveLength(1);
    expect(answers.every((answer) => answer.created === 1)).toBe(true);
    const other = await importCsv('unit,measure,period,value\nN1,Waiting time,2026-W39,1\n', {
      idempotencyKey: 'week-40',
    });
    expect(other).toMatchObject({ id: answers[0]?.id, isReplay: true });
  });

  it('says all that is wrong with its rows, and writes nothing', async () => {
    const before = await stored();
    const csv = [
      'unit,measure,period,value,note',
      'N3,waiting-time,2026-W45,4,',
      'N1,waitin,2026-W45,4,',
      'N1,waiting-time,2026-11,4,',
      'N1,waiting-time,someday,4,',
      'N1,waiting-time,2026-W50,4,',
      'N1,waiting-time,2026-W45,four,',
      'N1,waiting-time,2026-W45,NaN,',
      'N1,waiting-time,2026-W45,1e400,',
      'N1,waiting-time,2026-W45,,',
      'N1,waiting-time,2026-W44,4,',
      'N1,Wait,2026-W44,5,',
      'N2,waiting-time,2026-W44,,closed for repairs',
      'N2,waiting-time,2026-W44,5,,6',
      ',waiting-time,2026-W44,5,',
    ].join('\n');
    const report = await dryRun(csv);
    expect(codes(report)).toEqual([
      '2 unit UNKNOWN_UNIT',
      '3 measure UNKNOWN_MEASURE',
      '4 period WRONG_CADENCE',
      '5 period BAD_PERIOD',
      '6 period FUTURE_PERIOD',
      '7 value NOT_A_NUMBER',
      '8 value NOT_A_NUMBER',
      '9 value NUMBER_OUT_OF_RANGE',
      '10 value NO_VALUE',
      '12 value DUPLICATE_ROW',
      '14 - COLUMN_COUNT',
      '15 unit EMPTY_CELL',
    ]);
    expect(report).toMatchObject({ rows: 14, readings: 14, accepted: 2, rejected: 12, created: 2 });
    const message = (row: number) => report.issues.find((issue) => issue.row === row)?.message;
    expect(message(2)).toMatch(/Did you mean .*N1/);
    expect(message(3)).toContain('first-fix, out-of-stock, turnover, waiting-time');
    expect(message(4)).toContain('2026-W47');
    expect(message(12)).toContain('Row 11');
    const refused = await importCsv(csv);
    expect(refused.__typename).toBe('Invalid');
    expect(refused.issues[0]).toMatchObject({ path: 'row 2, unit', code: 'UNKNOWN_UNIT' });
    expect(refused.issues.at(-1)).toMatchObject({ path: 'input.csv', code: 'ROWS_REFUSED' });
    expect(await stored()).toEqual(before);
    const hant = await dryRun(csv, {});
    expect(hant.issues).toHaveLength(12);
    const valid = await importCsv(csv, { validRowsOnly: true });
    expect(valid).toMatchObject({ __typename: 'ReadingImport', created: 2, rejected: 12 });
    expect(await stored()).toHaveLength(before.length + 2);
  });

  it('is refused as a whole with the reason when it is no table of readings', async () => {
    const refused = async (csv: string, more: Record<string, unknown> = {}) => {
      const report = await importCsv(csv, more);
      expect(report.__typename).toBe('Invalid');
      return report.issues[0] as Report['issues'][number];
    };
    expect((await refused('')).code).toBe('EMPTY_FILE');
    expect((await refused('unit,measure,period,value\n')).code).toBe('NO_ROWS');
    expect(await refused('a,b\n1,2\n')).toMatchObject({ code: 'INCOMPLETE', path: 'input.mapping.unit' });
    const quotes = await refused('unit,measure,period,value\nN1,Wait,2026-W40,1\n"N2,Wait,2026-W40,2\n');
    expect(quotes.code).toBe('QUOTES');
    expect(quotes.message).toContain('Line 3');
    const wide = await refused(`${Array.from({ length: 201 }, (_, at) => `c${at}`).join(',')}\n`);
    expect(wide.code).toBe('TOO_MANY_COLUMNS');
    const mapping = {
      unit: { column: 'Shop' },
      measure: { const: 'Wait' },
      period: { column: 'week' },
      value: { column: 'v' },
    };
    const missing = await refused('store,week,v\nN1,2026-W40,1\n', { mapping });
    expect(missing).toMatchObject({ code: 'MISSING_COLUMN', path: 'input.mapping.unit' });
    expect(missing.message).toContain('store, week, v');
    expect((await refused('unit,unit,measure,period,value\n1,2,3,4,5\n', { mapping: null })).code).toBe(
      'DOUBLE_COLUMN',
    );
    const hans = await world.admin.in('zh-Hans').ask(operations.importReadings, {
      input: { programId: world.programId, csv: '' },
    });
    expect(hans.importReadings.issues[0].message).toContain('文件为空');
  });

  it('may be wide, with one column per measure, empty cells left out', async () => {
    const csv =
      '门店,月份周次,缺货率,Waiting time,First fix\n上海南京西路店,2026年第46周,1.5,4,\n杭州湖滨店,2026年第46周,,,91\n';
    const report = await importCsv(csv, {
      mapping: {
        unit: { column: '门店' },
        period: { column: '月份周次' },
        columns: [
          { column: '缺货率', measure: '缺货率' },
          { column: 'Waiting time', measure: 'waiting-time' },
          { column: 'First fix', measure: 'first-fix' },
        ],
      },
    });
    expect(report).toMatchObject({ rows: 2, readings: 3, created: 3, rejected: 0 });
    const guessed = await dryRun('門店,週次,缺货率,Wait\n杭州湖滨店,2026-W45,1,2\n');
    expect(guessed).toMatchObject({ readings: 2, accepted: 2 });
    const bad = await dryRun('unit,week,Wait,First fix\nN1,2026-W45,x,50\nnowhere,2026-W45,1,2\n');
    expect(codes(bad)).toEqual(['2 Wait NOT_A_NUMBER', '3 unit UNKNOWN_UNIT']);
    expect(bad).toMatchObject({ readings: 4, accepted: 1, rejected: 3 });
  });

  it('takes the numerator and denominator of ratios, in German notation too', async () => {
    const csv =
      'Unit;KPI;Datum;Value;Numerator;Denominator\nN1;first-fix;21.10.2026;;1.234,5;2.469\nN2;first-fix;21.10.2026;87,5;;\n';
    const report = await importCsv(csv, {
      mapping: {
        unit: { column: 'Unit' },
        measure: { column: 'KPI' },
        period: { column: 'Datum' },
        value: { column: 'Value' },
        numerator: { column: 'Numerator' },
        denominator: { column: 'Denominator' },
      },
    });
    expect(report).toMatchObject({ created: 2, firstPeriod: '2026-W43' });
    const { readings } = await world.admin.ask(
      'query($p: ID!, $u: ID!, $m: ID!) { unit(id: $u) { id } measures(programId: $p) { key } readings(measureId: $m, unitId: $u) { value numerator denominator } }',
      {
        p: world.programId,
        u: unitOf(world, 'N1'),
        m: (
          await world.admin.ask('query($p: ID!) { measures(programId: $p) { id key } }', { p: world.programId })
        ).measures.find((measure: { key: string }) => measure.key === 'first-fix').id,
      },
    );
    expect(readings).toEqual([{ value: 50, numerator: 1234.5, denominator: 2469 }]);
  });

  it('tells the order of dates from its own column, and asks where nothing tells', async () => {
    const of = (...dates: string[]) =>
      `unit,measure,date,value\n${dates.map((date, at) => `${at % 2 ? 'N1' : 'N2'},Wait,${date},1\n`).join('')}`;
    expect((await dryRun(of('05/10/2026', '21/09/2026'))).firstPeriod).toBe('2026-W39');
    expect((await dryRun(of('10/05/2026', '09/21/2026'))).firstPeriod).toBe('2026-W39');
    expect(codes(await dryRun(of('05/10/2026')))).toEqual(['2 date AMBIGUOUS_DATE']);
    const told = {
      unit: { column: 'unit' },
      measure: { column: 'measure' },
      period: { column: 'date' },
      value: { column: 'value' },
    };
    expect((await dryRun(of('05/10/2026'), { mapping: { ...told, dayFirst: true } })).firstPeriod).toBe('2026-W41');
  });

  it('belongs to units the person may write; others are not told of', async () => {
    const manager = await world.server.client({
      role: 'UNIT_MANAGER',
      programId: world.programId,
      unitId: unitOf(world, 'N1'),
    });
    const csv = 'unit,measure,period,value\nN1,Wait,2026-W38,1\nN2,Wait,2026-W38,1\n';
    const own = await importCsv(csv, { dryRun: true }, manager);
    expect(codes(own)).toEqual(['3 unit UNKNOWN_UNIT']);
    expect(own.issues[0]?.message).not.toContain('N2"?');
    const both = await world.server.client(
      { role: 'UNIT_MANAGER', programId: world.programId, unitId: unitOf(world, 'N1') },
      { role: 'EXECUTIVE', programId: world.programId },
    );
    expect(codes(await importCsv(csv, { dryRun: true }, both))).toEqual(['3 unit UNIT_OUT_OF_REACH']);
    const executive = await world.server.client({ role: 'EXECUTIVE', programId: world.programId });
    const refused = await executive.gql(operations.importReadings, { input: { programId: world.programId, csv } });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leaves scores that a recomputation confirms', async () => {
    const scorecard = world.server.server.app.get(ScorecardService);
    const outcome = await scorecard.recompute(world.server.ctx, world.programId, { verify: true });
    expect(outcome).toMatchObject({ differing: 0 });
    expect(outcome.checked).toBeGreaterThan(10);
  });
});

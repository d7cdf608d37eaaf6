import { ScorecardService } from '@wheelhouse/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeasure, createScorecardWorld, operations, type ScorecardWorld, unitOf } from './scorecard-world.js';

/** 门店,指标,周,数值 with two rows of 缺货率 in GB18030, and 門市,指標,週次,數值 with one row in Big5. */
const GB18030 =
  'c3c5b5ea2cd6b8b1ea2cd6dc2ccafdd6b50ac9cfbaa3c4cfbea9cef7c2b7b5ea2cc8b1bbf5c2ca2c323032362d5733302c330ababcd6ddbafeb1f5b5ea2cc8b1bbf5c2ca2c323032362d5733302c340a';
const BIG5 = 'aaf9a5ab2cabfcbcd02cb667a6b82cbcc6adc80aa578a55faaf9a5ab2cb5a5add4aec9b6a12c323032362d5733302c330a';

let world: ScorecardWorld;
let waiting: string;

beforeAll(async () => {
  world = await createScorecardWorld({
    North: ['N1', 'N2'],
    华东: ['上海南京西路店', '杭州湖滨店'],
    Süd: ['Café Zürich'],
  });
  waiting = await createMeasure(world, {
    name: 'Waiting time',
    shortName: 'Wait',
    polarity: 'LOWER',
    goal: 5,
    redFlag: 10,
  });
  await createMeasure(world, { name: '缺货率', key: 'out-of-stock', polarity: 'LOWER', goal: 2, redFlag: 5 });
  await createMeasure(world, { name: 'First fix', aggregation: 'RATIO', ratioScale: 100, goal: 90, redFlag: 70 });
  await createMeasure(world, { name: 'Turnover', cadence: 'MONTH', polarity: 'LOWER', goal: 2, redFlag: 4 });
});
afterAll(() => world.server.close());

interface Report {
  __typename: string;
  id: string;
  rows: number;
  readings: number;
  accepted: number;
  rejected: number;
  created: number;
  updated: number;
  unchanged: number;
  isReplay: boolean;
  firstPeriod: string;
  issues: { row: number; column: string; value: string; code: string; message: string; path: string }[];
}

const importCsv = async (csv: string, more: Record<string, unknown> = {}, client = world.admin): Promise<Report> => {
  const data = await client.ask(operations.importReadings, { input: { programId: world.programId, csv, ...more } });
  return data.importReadings;
};
const dryRun = (csv: string, more: Record<string, unknown> = {}) => importCsv(csv, { dryRun: true, ...more });
const codes = (report: Report) => report.issues.map(({ row, column, code }) => `${row} ${column ?? '-'} ${code}`);
const send = async (bytes: Uint8Array | string, query: Record<string, string> = {}) => {
  const search = new URLSearchParams({ programId: world.programId, ...query });
  const response = await world.admin.post(`/import/readings?${search}`, bytes, 'text/csv');
  return { status: response.status, body: (await response.json()) as Report & { errors?: { message: string }[] } };
};
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

describe('a streamed file', () => {
  it('may be UTF-8 with a byte order mark, UTF-16, GB18030, Big5 or latin-1', async () => {
    const chinese = '门店,指标,周,数值\n上海南京西路店,缺货率,2026-W30,3\n杭州湖滨店,缺货率,2026-W30,4\n';
    const codesOf = async (bytes: Buffer) => {
      const { status, body } = await send(bytes, { dryRun: 'true' });
      expect(status).toBe(200);
      return { issues: codes(body), accepted: body.accepted };
    };
    const taken = { issues: [], accepted: 2 };
    expect(await codesOf(Buffer.from(`\uFEFF${chinese}`, 'utf8'))).toEqual(taken);
    expect(await codesOf(Buffer.from(`\uFEFF${chinese}`, 'utf16le'))).toEqual(taken);
    expect(await codesOf(Buffer.from(GB18030, 'hex'))).toEqual(taken);
    const latin = 'unit,measure,week,value,note\nCafé Zürich,Wait,2026-W30,4,écarté à midi\n';
    expect(await codesOf(Buffer.from(latin, 'latin1'))).toEqual({ issues: [], accepted: 1 });
    const big5 = await send(Buffer.from(BIG5, 'hex'), { dryRun: 'true' });
    expect(big5.body.issues.map((issue) => issue.value)).toEqual(['台北門市', '等候時間']);
  });

  it('is written like the text of a mutation, with the name and key of the query string', async () => {
    const csv = 'unit,measure,week,value\r\nN1,Wait,2026-W31,4\r\nN2,Wait,2026-W31,"5"\r\n';
    const query = { fileName: 'stores.csv', idempotencyKey: 'route-1' };
    const first = await send(csv, query);
    expect(first.body).toMatchObject({
      __typename: 'ReadingImport',
      created: 2,
      fileName: 'stores.csv',
      isReplay: false,
    });
    expect((await send(csv, query)).body).toMatchObject({ id: first.body.id, isReplay: true });
    const mapping = JSON.stringify({
      unit: { column: 'Store' },
      measure: { const: 'Wait' },
      period: { column: 'w' },
      value: { column: 'x' },
    });
    const mapped = await send('Store\tw\tx\nN1\t2026-W32\t9\n', { mapping, dryRun: 'true' });
    expect(mapped.body).toMatchObject({ accepted: 1, rejected: 0 });
  });

  it('answers what cannot be with a clear error', async () => {
    expect((await send('PK\u0003\u0004\0\0binary')).body.issues[0]).toMatchObject({ code: 'NOT_TEXT' });
    const mapping = await send('a,b\n1,2\n', { mapping: '{"unit": 5}' });
    expect(mapping.status).toBe(400);
    expect(mapping.body.errors?.[0]?.message).toContain('unit');
    const stranger = await world.server.anonymous.post(
      `/import/readings?programId=${world.programId}`,
      'a',
      'text/csv',
    );
    expect(stranger.status).toBe(401);
    const type = await world.admin.post(`/import/readings?programId=${world.programId}`, 'a', 'text/plain');
    expect(type.status).toBe(415);
    const nowhere = await world.admin.post('/import/readings', 'a,b\n', 'text/csv');
    expect(nowhere.status).toBe(400);
  });

  it('over 64 MB is refused while it streams', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(65);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 70) controller.close();
        else controller.enqueue(megabyte);
      },
    });
    const response = await fetch(`${world.server.url}/import/readings?programId=${world.programId}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${world.admin.token}` },
      body,
      duplex: 'half',
    } as RequestInit).catch((error: unknown) => error);
    if (response instanceof Response) {
      expect(response.status).toBe(413);
      expect(JSON.stringify(await response.json())).toContain('64 MB');
    } else expect(String(response)).toMatch(/fetch failed/);
    expect((await send('unit,measure,week,value\nN1,Wait,2026-W33,4\n')).status).toBe(200);
  });

  it('is one at a time for a person', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `N1,Wait,${2000 + (at % 26)}-W${String((at % 52) + 1).padStart(2, '0')},${at}`,
    );
    const csv = `unit,measure,week,value\n${rows.join('\n')}\n`;
    const statuses = await Promise.all([send(csv, { dryRun: 'true' }), send(csv, { dryRun: 'true' })]);
    expect(statuses.map((answer) => answer.status).sort()).toEqual([200, 429]);
  });
});

describe('suggestReadingMapping', () => {
  const suggest = async (...header: string[]) => {
    const query = `query($id: ID!, $header: [String!]!) { suggestReadingMapping(programId: $id, header: $header) {
      unit { column } measure { column } period { column } value { column } numerator { column } denominator { column }
      note { column } columns { column measure } isComplete } }`;
    const { suggestReadingMapping } = await world.admin.ask(query, { id: world.programId, header });
    const { columns, isComplete, ...roles } = suggestReadingMapping;
    const named = Object.fromEntries(
      Object.entries(roles).flatMap(([role, field]) => (field ? [[role, (field as { column: string }).column]] : [])),
    );
    return { ...named, columns: columns.map((entry: { measure: string }) => entry.measure), isComplete };
  };

  it('reads English and Chinese headers, long and wide', async () => {
    expect(await suggest('Store ID', 'KPI', 'Week ending', 'Actual value', 'Remarks')).toEqual({
      unit: 'Store ID',
      measure: 'KPI',
      period: 'Week ending',
      value: 'Actual value',
      note: 'Remarks',
      columns: [],
      isComplete: true,
    });
    expect(await suggest('门店名称', '考核指标', '统计月份', '分子', '分母')).toEqual({
      unit: '门店名称',
      measure: '考核指标',
      period: '统计月份',
      numerator: '分子',
      denominator: '分母',
      columns: [],
      isComplete: true,
    });
    expect(await suggest('門市', '週別', '缺货率', 'WAIT', 'Comments')).toEqual({
      unit: '門市',
      period: '週別',
      note: 'Comments',
      columns: ['out-of-stock', 'waiting-time'],
      isComplete: true,
    });
    expect(await suggest('a', 'b')).toEqual({ columns: [], isComplete: false });
  });
});

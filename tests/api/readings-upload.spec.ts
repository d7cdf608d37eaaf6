import { sql } from '@wheelhouse/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, createImportWorld, type ImportWorld } from './import-world.js';

/** 门店,指标,周,数值 with two rows of 缺货率 in GB18030, and 門市,指標,週次,數值 with one row in Big5. */
const GB18030 =
  'c3c5b5ea2cd6b8b1ea2cd6dc2ccafdd6b50ac9cfbaa3c4cfbea9cef7c2b7b5ea2cc8b1bbf5c2ca2c323032362d5733302c330ababcd6ddbafeb1f5b5ea2cc8b1bbf5c2ca2c323032362d5733302c340a';
const BIG5 = 'aaf9a5ab2cabfcbcd02cb667a6b82cbcc6adc80aa578a55faaf9a5ab2cb5a5add4aec9b6a12c323032362d5733302c330a';

let world: ImportWorld;

beforeAll(async () => {
  world = await createImportWorld();
});
afterAll(() => world.server.close());

const send: ImportWorld['send'] = (...args) => world.send(...args);

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

describe('a file on its way', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => {
      const week = `${1990 + (at % 36)}-W${String((at % 52) + 1).padStart(2, '0')}`;
      return `${['N1', 'N2', 'Café Zürich'][Math.floor(at / 36 / 52) % 3]},Wait,${week},${at}`;
    });
  const query = () => new URLSearchParams({ programId: world.programId, progressKey: 'on its way' });
  const progress = async () =>
    (await world.admin.ask('{ importProgress(key: "on its way") { phase done total } }')).importProgress;
  const count = async () =>
    (
      await world.server.server.db.row<{ count: number }>(
        sql`SELECT CAST(COUNT(*) AS INTEGER) AS "count" FROM reading WHERE period < ${'2026'}`,
      )
    )?.count;

  it('tells how far it is, and writes nothing when the caller goes away', async () => {
    const csv = `unit,measure,week,value\n${[...new Set(rows(5_000))].join('\n')}\n`;
    const gone = new AbortController();
    const sent = fetch(`${world.server.url}/import/readings?${query()}&validRowsOnly=true`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${world.admin.token}` },
      body: csv,
      signal: gone.signal,
    }).catch((error: unknown) => error);
    let seen = await progress();
    while (seen?.phase !== 'WRITING') seen = await progress();
    expect(seen.total).toBeGreaterThan(1_000);
    expect(seen.done).toBeLessThanOrEqual(seen.total);
    gone.abort();
    expect(await sent).toBeInstanceOf(Error);
    let next = await send('unit,measure,week,value\nN1,Wait,2026-W29,4\n');
    while (next.status === 429) next = await send('unit,measure,week,value\nN1,Wait,2026-W29,4\n');
    expect(next.body).toMatchObject({ created: 1 });
    expect(await count()).toBe(0);
    const whole = await send(csv, { validRowsOnly: 'true', progressKey: 'on its way' });
    expect(await count()).toBe(whole.body.created);
    expect(await progress()).toEqual({ phase: 'DONE', done: whole.body.accepted, total: whole.body.accepted });
  });

  it('sent by two people at once is written once', async () => {
    const other = await world.server.client({ role: 'EDITOR', programId: world.programId });
    const csv = 'unit,measure,week,value\nN1,Wait,2026-W28,4\nN2,Wait,2026-W28,5\n';
    const post = async (client: typeof other) =>
      (await (await client.post(`/import/readings?programId=${world.programId}`, csv, 'text/csv')).json()) as {
        created: number;
        unchanged: number;
      };
    const answers = await Promise.all([post(world.admin), post(other)]);
    expect(answers.map(({ created, unchanged }) => [created, unchanged]).sort()).toEqual([
      [0, 2],
      [2, 0],
    ]);
  });
});

describe('the file of errors', () => {
  const errorFile = async (csv: string, language = 'en') => {
    const client = world.admin.in(language as 'en');
    const search = new URLSearchParams({ programId: world.programId, errors: 'true' });
    const response = await client.post(`/import/readings?${search}`, csv, 'text/csv');
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
  };

  it('has the rows that cannot be taken as they were, each once with all its reasons', async () => {
    const csv = 'unit,measure,week,value,note\nN1,Wait,2026-W27,4,\nN9,Wait,2026-W27,four,=cmd\nN2,"a,b",2026-W27,1,\n';
    const english = await errorFile(csv);
    expect(english).toMatchObject({ status: 200, type: 'text/csv; charset=utf-8' });
    const lines = english.text.split('\r\n');
    expect(lines[0]).toBe('unit,measure,week,value,note,Reason');
    expect(lines[1]).toMatch(/^N9,Wait,2026-W27,four,'=cmd,"There is no unit ""N9""/);
    expect(lines[1]).toContain('is not a number');
    expect(lines[2]).toMatch(/^N2,"a,b",2026-W27,1,,/);
    expect(lines).toHaveLength(4);
    const chinese = await errorFile(csv, 'zh-Hans');
    expect(chinese.text).toMatch(/,原因\r\n/);
    expect(chinese.text).toContain('没有单元“N9”');
    const mended = english.text.replace('N9', 'N2').replace('four', '4').replace('"a,b"', 'out-of-stock');
    expect((await send(mended)).body).toMatchObject({ created: 2, rejected: 0 });
  });

  it('has all of many errors, and is no file where there are none', async () => {
    const wrong = Array.from({ length: 1_000 }, (_, at) => `X${at},Wait,2026-W27,1`);
    const { text } = await errorFile(`unit,measure,week,value\n${wrong.join('\n')}\n`);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1_001);
    expect(text).toContain('"There is no unit ""X999""');
    expect((await errorFile('unit,measure,week,value\nN1,Wait,2026-W27,4\n')).status).toBe(204);
  });
});

import industryTelecom from '@wheelhouse/industry-telecom';
import { createTestServer, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The first release as an outside client sees it: from nothing to a wheel scored from an imported file, over HTTP only.

let server: TestServer;
let client: TestClient;
let programId = '';
let company = '';
const stores: { id: string; externalId: string }[] = [];

const invalid = '... on Invalid { issues { path code message } } ... on Stale { message current { id version } }';

beforeAll(async () => {
  server = await createTestServer({ plugins: [industryTelecom] });
  client = await server.admin();
});

afterAll(() => server.close());

test('creates a program and installs the telecom pack', async () => {
  const program = await client.change(
    `mutation($input: CreateProgramInput!) { createProgram(input: $input) { __typename ... on Program { id name phases { title } } ${invalid} } }`,
    {
      input: {
        name: 'Nebula',
        startsOn: '2026-03-02',
        horizonMonths: 24,
        contentLanguage: 'en',
        currency: 'CNY',
        timeZone: 'Asia/Shanghai',
      },
    },
  );
  programId = program.id;
  const { packs } = await client.ask('{ packs { id version title counts { kind count } } }');
  expect(packs.map((pack: { id: string }) => pack.id)).toEqual(['industry-telecom']);
  const installed = await client.change(
    `mutation($input: InstallPackInput!) { installPack(input: $input) { __typename ... on PackInstallation { packVersion added { kind count } } ${invalid} } }`,
    { input: { programId, packId: 'industry-telecom' } },
  );
  expect(installed.packVersion).toBe('1.0.0');
});

test('finds the whole strategy, ranked and in the reader’s language', async () => {
  const { valueProposition, mustWinBattles, episodes, readinessMatrix } = await client.ask(
    `query($p: ID!) {
      valueProposition(programId: $p) { statement promiseWords { word behaviours measures { key } } }
      mustWinBattles(programId: $p) { title episodes { title } initiativeCount }
      episodes(programId: $p) { title frequency emotionalImportance zone isFlagged }
      readinessMatrix(programId: $p) { departments { name importance impact zone } }
    }`,
    { p: programId },
  );
  expect(valueProposition.promiseWords.length).toBeGreaterThanOrEqual(2);
  expect(mustWinBattles).toHaveLength(6);
  expect(episodes).toHaveLength(15);
  expect(readinessMatrix.departments).toHaveLength(13);
  const INITIATIVES = `query($p: ID!, $sort: InitiativeSort, $page: PageInput) {
    initiatives(programId: $p, sort: $sort, page: $page) {
      total items { id version title frequency emotionalImportance priority { score zone isFlagged parts { frequency emotionalImportance } } battle { title } } } }`;
  const { initiatives } = await client.ask(INITIATIVES, {
    p: programId,
    sort: 'PRIORITY_DESC',
    page: { skip: 0, take: 200 },
  });
  expect(initiatives.total).toBe(34);
  const scores = initiatives.items.map((item: { priority: { score: number } }) => item.priority.score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const chinese = await client
    .in('zh-Hans')
    .ask(INITIATIVES, { p: programId, sort: 'PRIORITY_DESC', page: { take: 1 } });
  expect(chinese.initiatives.items[0].title).toMatch(/[一-鿿]/);
  const [first] = initiatives.items;
  const updated = await client.change(
    `mutation($input: UpdateInitiativeInput!) { updateInitiative(input: $input) { __typename ... on Initiative { version emotionalImportance frequency priority { zone isFlagged score } } ${invalid} } }`,
    { input: { id: first.id, version: first.version, frequency: 1, emotionalImportance: 5 } },
  );
  expect(updated.priority).toMatchObject({ zone: 'MOMENT_OF_TRUTH', isFlagged: true, score: 5 });
});

test('builds the organisation', async () => {
  const unit = (input: object) =>
    client.change(
      `mutation($input: CreateUnitInput!) { createUnit(input: $input) { __typename ... on Unit { id externalId } ${invalid} } }`,
      { input: { programId, ...input } },
    );
  const { units } = await client.ask('query($p: ID!) { units(programId: $p) { id kind parentId } }', { p: programId });
  company = units.find((row: { kind: string }) => row.kind === 'COMPANY').id;
  const region = await unit({ name: '华东', kind: 'REGION', parentId: company, externalId: 'R1' });
  for (const n of [1, 2, 3, 4]) {
    stores.push(await unit({ name: `Store ${n}`, kind: 'STORE', parentId: region.id, externalId: `S${n}` }));
  }
});

const IMPORT = `mutation($input: ImportReadingsInput!) { importReadings(input: $input) {
  __typename ... on ReadingImport { rows accepted rejected created updated unchanged isReplay issues { row column message } } ${invalid} } }`;
const mapping = {
  unit: { column: 'store' },
  measure: { column: 'kpi' },
  period: { column: 'week' },
  value: { column: 'result' },
};
const csv = [
  'store,kpi,week,result',
  'S1,first-contact-resolution,2026-W46,72',
  'S2,first-contact-resolution,2026-W46,66',
  'Store 3,First contact resolution,2026-W46,60',
  'S1,episode-nps,2026-W46,35',
  'S2,episode-nps,2026-W46,10',
  'S1,first-contact-resolution,2026-W45,70',
].join('\n');

test('refuses a file with wrong rows whole, naming each, and imports it once it is right', async () => {
  const wrong = `${csv}\nS9,first-contact-resolution,2026-W46,1\nS1,nonsense,2026-W46,1\nS1,episode-nps,2027-W01,1\nS1,episode-nps,2026-W46,many\nS2,episode-nps,2026-W46,10`;
  const { importReadings } = await client.ask(IMPORT, { input: { programId, csv: wrong, mapping } });
  expect(importReadings.__typename).toBe('Invalid');
  expect(importReadings.issues.map((issue: { path: string }) => issue.path)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/8/),
      expect.stringMatching(/9/),
      expect.stringMatching(/10/),
      expect.stringMatching(/11/),
      expect.stringMatching(/12/),
    ]),
  );
  const dry = await client.change(IMPORT, { input: { programId, csv, mapping, dryRun: true } });
  expect(dry).toMatchObject({ rows: 6, accepted: 6, rejected: 0, created: 6 });
  const input = { programId, csv, mapping, dryRun: false, idempotencyKey: 'week 46' };
  expect(await client.change(IMPORT, { input })).toMatchObject({ created: 6, isReplay: false });
  expect(await client.change(IMPORT, { input })).toMatchObject({ created: 6, isReplay: true });
  expect(await client.change(IMPORT, { input: { ...input, idempotencyKey: null } })).toMatchObject({
    created: 0,
    unchanged: 6,
  });
});

const WHEEL = `query($u: ID!, $p: Period!) { wheel(unitId: $u, period: $p) {
  score coverage status quadrants { key score coverage measures { key name value target score status freshness trend } } } }`;

interface WheelMeasure {
  key: string;
  value: number | null;
  score: number | null;
  status: string;
  freshness: string | null;
  trend: string;
}

const measureOf = (wheel: { quadrants: { measures: WheelMeasure[] }[] }, key: string): WheelMeasure =>
  wheel.quadrants.flatMap((quadrant) => quadrant.measures).find((measure) => measure.key === key) as WheelMeasure;

test('sees the wheel of a store, scored by M7', async () => {
  const { wheel } = await client.ask(WHEEL, { u: stores[0]?.id, p: '2026-W46' });
  expect(wheel.quadrants.map((quadrant: { key: string }) => quadrant.key)).toEqual([
    'CUSTOMER',
    'PEOPLE',
    'OPERATIONS',
    'FINANCE',
  ]);
  const resolution = measureOf(wheel, 'first-contact-resolution');
  // goal 70, red flag 60: (72 - 60) / 10 * 10/3 + 10/3
  expect(resolution.score).toBeCloseTo(22 / 3, 6);
  expect(resolution).toMatchObject({ value: 72, status: 'ON_TRACK', freshness: 'FRESH', trend: 'BETTER' });
  expect(measureOf(wheel, 'customer-effort')).toMatchObject({ value: null, score: null, status: 'NO_DATA' });
});

test('sees it rolled up to the company, and a correction moves it', async () => {
  const { wheel } = await client.ask(WHEEL, { u: company, p: '2026-W46' });
  expect(measureOf(wheel, 'first-contact-resolution').value).toBeCloseTo(66, 9);
  const { measures } = await client.ask('query($p: ID!) { measures(programId: $p) { id key } }', { p: programId });
  const measureId = measures.find((measure: { key: string }) => measure.key === 'first-contact-resolution').id;
  await client.change(
    `mutation($input: RecordReadingInput!) { recordReading(input: $input) { __typename ... on Reading { value corrections { value } } ${invalid} } }`,
    { input: { measureId, unitId: stores[2]?.id, period: '2026-W46', value: 72, note: 'typo' } },
  );
  const after = await client.ask(WHEEL, { u: company, p: '2026-W46' });
  expect(measureOf(after.wheel, 'first-contact-resolution').value).toBeCloseTo(70, 9);
});

test('keeps the history of all of it', async () => {
  const { history } = await client.ask(
    'query($p: ID!) { history(programId: $p, page: { take: 200 }) { total items { entity action by at } } }',
    { p: programId },
  );
  expect(history.total).toBeGreaterThan(100);
  expect(new Set(history.items.map((item: { entity: string }) => item.entity))).toContain('initiative');
});

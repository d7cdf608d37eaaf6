import { ReadingImports, ScorecardService, sql, UnitsService } from '@wheelhouse/core';
import { testDatabase } from '@wheelhouse/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMeasure, createScorecardWorld, operations, type ScorecardWorld } from './scorecard-world.js';

const STORES = ['N1', 'N2', 'N3', 'S1', 'S2'];
const MEASURES = ['Sum', 'Mean', 'Ratio', 'Last', 'None'];
const FORMULAS = {
  Mixed: { expression: 'if(sum > 50, mean, sum / (last - 20)) + sum[-1]', aggregation: 'SUM' },
  Nested: { expression: 'max(mixed, ratio) - 2 * mean', aggregation: 'AVERAGE' },
  Monthly: { expression: 'sum / mean', aggregation: 'NONE', cadence: 'MONTH' },
} as const;
const PERIODS = ['2026-W40', '2026-W41', '2026-W42', '2026-W43', '2026-W44'];
const UNITS = ['Company', 'North', 'South', ...STORES];

/** PostgreSQL in a test takes several times as long for the same rule; the rule is the same. */
const RUNS = testDatabase() === 'postgres' ? 6 : 20;
const LONG = 180_000;

let world: ScorecardWorld;

beforeAll(async () => {
  world = await createScorecardWorld({});
});
afterAll(() => world.server.close());

/** A new program in the same server: a company, two regions, five stores, a department and one measure per aggregation. */
async function newWorld(): Promise<{ world: ScorecardWorld; measures: Map<string, string> }> {
  const { admin, server } = world;
  const { id: programId } = await admin.change(operations.createProgram, {
    input: { name: 'Random', startsOn: '2026-01-05', timeZone: 'UTC' },
  });
  const units = new Map<string, string>();
  const add = async (name: string, kind: string, parent: string | null) => {
    const parentId = parent && (units.get(parent) as string);
    units.set(name, (await admin.change(operations.createUnit, { input: { programId, name, kind, parentId } })).id);
  };
  await add('Company', 'COMPANY', null);
  for (const region of ['North', 'South']) await add(region, 'REGION', 'Company');
  for (const store of STORES) await add(store, 'STORE', store.startsWith('N') ? 'North' : 'South');
  await add('Service desk', 'DEPARTMENT', 'Company');
  const made: ScorecardWorld = { server, admin, programId, companyId: units.get('Company') as string, units };
  const measures = new Map<string, string>();
  for (const [name, aggregation] of [
    ['Sum', 'SUM'],
    ['Mean', 'AVERAGE'],
    ['Ratio', 'RATIO'],
    ['Last', 'LAST'],
    ['None', 'NONE'],
  ] as const) {
    measures.set(name, await createMeasure(made, { name, aggregation, ratioScale: aggregation === 'RATIO' ? 100 : 1 }));
  }
  for (const [name, formula] of Object.entries(FORMULAS)) {
    measures.set(name, await createMeasure(made, { name, kind: 'FORMULA', ...formula }));
  }
  return { world: made, measures };
}

const scoresOf = async ({ server, programId }: ScorecardWorld) => {
  const rows = await server.server.db.rows<Record<string, string | number | null>>(sql`
    SELECT u.name AS "unit", m.name AS "measure", s.period, s.value, s.score, s.goal, s.present, s.expected, s.basis
    FROM measure_score s JOIN unit u ON u.id = s.unit_id JOIN measure m ON m.id = s.measure_id
    WHERE u.program_id = ${programId} ORDER BY u.name, m.name, s.period`);
  const round = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, round(value)])));
};

const verified = async (made: ScorecardWorld) => {
  const scorecard = made.server.server.app.get(ScorecardService);
  return scorecard.recompute(made.server.ctx, made.programId, { verify: true });
};

const reading = fc.record({
  unit: fc.constantFrom(...UNITS, 'Service desk'),
  measure: fc.constantFrom(...MEASURES),
  period: fc.constantFrom(...PERIODS),
  value: fc.integer({ min: -100, max: 300 }),
});

const fileOf = (rows: readonly { unit: string; measure: string; period: string; value: number }[]) =>
  ['unit,measure,period,value', ...rows.map((row) => `${row.unit},${row.measure},${row.period},${row.value}`)].join(
    '\n',
  );

const importRows = (made: ScorecardWorld, text: string) =>
  made.server.server.app
    .get(ReadingImports)
    .import(made.server.ctx, { programId: made.programId, source: { text }, validRowsOnly: true });

test(
  'the order in which readings arrive does not matter',
  async () => {
    const distinct = fc.uniqueArray(reading, {
      selector: ({ unit, measure, period }) => `${unit} ${measure} ${period}`,
      minLength: 1,
      maxLength: 40,
    });
    const shuffled = distinct.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, fc.nat(40), async ([rows, other], cut) => {
        const [one, two] = [await newWorld(), await newWorld()];
        await importRows(one.world, fileOf(rows));
        const parts = [other.slice(0, cut), other.slice(cut)].filter((part) => part.length > 0);
        for (const part of parts) await importRows(two.world, fileOf(part));
        expect(await scoresOf(two.world)).toEqual(await scoresOf(one.world));
      }),
      { numRuns: RUNS },
    );
  },
  LONG,
);

const edit = fc.oneof(
  { weight: 6, arbitrary: reading.map((row) => ({ kind: 'record' as const, ...row })) },
  {
    weight: 2,
    arbitrary: fc.array(reading, { minLength: 1, maxLength: 8 }).map((rows) => ({ kind: 'import' as const, rows })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('threshold' as const),
      measure: fc.constantFrom(...MEASURES, ...Object.keys(FORMULAS)),
      unit: fc.option(fc.constantFrom(...UNITS)),
      from: fc.constantFrom('2025-12-01', '2026-01-05', '2026-10-05', '2026-10-19'),
      goal: fc.integer({ min: 10, max: 300 }),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom(...STORES).map((unit) => ({ kind: 'archive' as const, unit })) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      unit: fc.constantFrom(...STORES),
      to: fc.constantFrom('Company', 'North', 'South'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('life' as const),
      unit: fc.constantFrom(...STORES, 'North'),
      opensOn: fc.constantFrom(null, '2026-10-01', '2026-10-12'),
      closesOn: fc.constantFrom(null, '2026-10-12', '2026-10-21'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      unitKind: fc.constantFrom('STORE', 'DEPARTMENT', 'REGION'),
      to: fc.constantFrom('Company', 'North', 'South'),
    }),
  },
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

async function apply(
  made: { world: ScorecardWorld; measures: Map<string, string> },
  step: Edit,
  at: number,
): Promise<void> {
  const { server, programId, units, admin } = made.world;
  const { app, db } = server.server;
  const unitId = (name: string) => units.get(name) as string;
  const record = async (row: { unit: string; measure: string; period: string; value: number }) => {
    const numbers =
      row.measure === 'Ratio' && row.value !== 0 ? { numerator: row.value, denominator: 200 } : { value: row.value };
    const given = row.value % 7 === 0 ? { note: 'not applicable' } : numbers;
    const measureId = made.measures.get(row.measure) as string;
    const input = { measureId, unitId: unitId(row.unit), period: row.period, ...given };
    const { recordReading } = await admin.ask(operations.record, { input });
    // A unit takes no reading of a period in which it was not open; that is the only refusal there may be.
    const codes = (recordReading.issues ?? []).map((issue: { code: string }) => issue.code);
    expect(codes.filter((code: string) => code !== 'UNIT_NOT_OPEN')).toEqual([]);
  };
  const isLive = async (name: string) =>
    (
      await db.row<{ archivedAt: string | null }>(
        sql`SELECT archived_at AS "archivedAt" FROM unit WHERE id = ${unitId(name)}`,
      )
    )?.archivedAt === null;
  const versionOf = async (name: string) =>
    (await db.row<{ version: number }>(sql`SELECT version FROM unit WHERE id = ${unitId(name)}`))?.version ?? 0;
  if (step.kind === 'record') {
    if (await isLive(step.unit)) await record(step);
  } else if (step.kind === 'import') {
    const rows = new Map(step.rows.map((row) => [`${row.unit} ${row.measure} ${row.period}`, row]));
    const live: typeof step.rows = [];
    for (const row of rows.values()) if (await isLive(row.unit)) live.push(row);
    if (live.length > 0) await importRows(made.world, fileOf(live));
  } else if (step.kind === 'threshold') {
    const { measure, unit, from, goal } = step;
    const input = {
      measureId: made.measures.get(measure),
      unitId: unit && unitId(unit),
      from,
      goal,
      redFlag: goal - 5,
    };
    await admin.change(operations.setThreshold, { input });
  } else if (step.kind === 'archive') {
    const input = { id: unitId(step.unit), version: await versionOf(step.unit) };
    const toArchive = await isLive(step.unit);
    await db.tx(server.ctx, () => app.get(UnitsService).setArchived(server.ctx, input, toArchive));
  } else if (step.kind === 'life') {
    const { opensOn, closesOn } = step;
    const input = { id: unitId(step.unit), version: await versionOf(step.unit), opensOn, closesOn };
    await db.tx(server.ctx, () => app.get(UnitsService).update(server.ctx, input));
  } else if (step.kind === 'move') {
    const input = { id: unitId(step.unit), version: await versionOf(step.unit), parentId: unitId(step.to) };
    await db.tx(server.ctx, () => app.get(UnitsService).update(server.ctx, input));
  } else {
    const input = { programId, name: `Added ${at}`, kind: step.unitKind, parentId: unitId(step.to) };
    await admin.change(operations.createUnit, { input });
  }
}

test(
  'scores kept up to date with each change equal a full recomputation',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 14 }), async (steps) => {
        const made = await newWorld();
        for (const [at, step] of steps.entries()) await apply(made, step, at);
        expect(await verified(made.world)).toMatchObject({ differing: 0, differences: [] });
      }),
      { numRuns: RUNS },
    );
  },
  LONG,
);

test('a recomputation finds and mends what was tampered with', async () => {
  const made = await newWorld();
  await importRows(made.world, fileOf([{ unit: 'N1', measure: 'Sum', period: '2026-W40', value: 10 }]));
  const { server, programId } = made.world;
  const measureId = made.measures.get('Sum') as string;
  await server.server.db.tx(server.ctx, async () => {
    await server.server.db.run(
      sql`UPDATE measure_score SET value = 99 WHERE measure_id = ${measureId} AND unit_id = ${made.world.companyId}`,
    );
    await server.server.db.run(
      sql`DELETE FROM measure_score WHERE measure_id = ${measureId} AND unit_id = ${made.world.units.get('North')}`,
    );
  });
  const found = await verified(made.world);
  expect(found.differing).toBeGreaterThanOrEqual(1);
  expect(found.differences).toContainEqual(expect.objectContaining({ stored: null, computed: 10 }));
  await server.server.app.get(ScorecardService).recompute(server.ctx, programId, { verify: false });
  expect(await verified(made.world)).toMatchObject({ differing: 0 });
  expect((await scoresOf(made.world)).find((row) => row.unit === 'Company')?.value).toBe(10);
});

test('readings entered at the same moment all reach the top', async () => {
  const made = await newWorld();
  const { admin, units } = made.world;
  const measureId = made.measures.get('Sum') as string;
  await Promise.all(
    STORES.flatMap((store, at) =>
      PERIODS.map((period) =>
        admin.change(operations.record, { input: { measureId, unitId: units.get(store), period, value: at + 1 } }),
      ),
    ),
  );
  const tops = (await scoresOf(made.world)).filter((row) => row.unit === 'Company');
  expect(tops.map((row) => row.value)).toEqual(PERIODS.map(() => 15));
  expect(await verified(made.world)).toMatchObject({ differing: 0 });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createMeasure,
  createScorecardWorld,
  operations,
  record,
  type ScorecardWorld,
  unitOf,
} from './scorecard-world.js';

const HEAT_MAP = `query($unitId: ID!, $period: Period!, $page: PageInput) { heatMap(unitId: $unitId, period: $period, page: $page) {
  unitName parentId total measures { key quadrant } units { id name kind unitsBelow score status } scores statuses stale } }`;

interface Wheel {
  score: number | null;
  status: string;
  quadrants: { measures: { key: string; score: number | null; status: string; freshness: string | null }[] }[];
}

describe('heat map', () => {
  let world: ScorecardWorld;
  const stores = Array.from({ length: 50 }, (_, at) => `Store ${String(at + 10)}`);
  const ask = async (unit: string, period: string, more: object = {}) =>
    (await world.admin.ask(HEAT_MAP, { unitId: unitOf(world, unit), period, ...more })).heatMap;

  beforeAll(async () => {
    world = await createScorecardWorld({ North: ['N1', 'N2', 'N3'], South: stores });
    const weekly = await createMeasure(world, { name: 'Resolved at once', key: 'fcr', wheelPosition: 1 });
    const monthly = await createMeasure(world, {
      name: 'Wait',
      key: 'wait',
      quadrant: 'OPERATIONS',
      cadence: 'MONTH',
      wheelPosition: 1,
    });
    await createMeasure(world, { name: 'Off the wheel', key: 'off' });
    const easy = await createMeasure(world, { name: 'Found it easy', key: 'easy', wheelPosition: 2 });
    for (const [unit, value] of [
      ['N1', 40],
      ['N2', 90],
      [stores[0] as string, 70],
    ] as const) {
      await record(world, weekly, unit, '2026-W45', value);
      await record(world, weekly, unit, '2026-W46', value + 5);
    }
    await world.admin.change(operations.setWeight, {
      input: { measureId: weekly, unitId: unitOf(world, 'N2'), from: '2026-01-05', weight: 3 },
    });
    await record(world, easy, 'N2', '2026-W46', 30);
    await record(world, monthly, 'N1', '2026-08', 120);
    await record(world, monthly, 'N2', '2026-10', 60);
  });
  afterAll(() => world.server.close());

  it.each(['2026-W45', '2026-W46', '2026-10', '2026-11', '2026-Q4'])(
    'says in %s what the wheel of each unit says',
    async (period) => {
      const map = await ask('North', period);
      expect(map).toMatchObject({ unitName: 'North', parentId: world.companyId, total: 3 });
      expect(map.measures.map(({ key }: { key: string }) => key)).toEqual(['fcr', 'easy', 'wait']);
      for (const [row, unit] of map.units.entries()) {
        const { wheel } = await world.admin.ask<{ wheel: Wheel }>(operations.wheel, { unitId: unit.id, period });
        const measures = new Map(wheel.quadrants.flatMap((quadrant) => quadrant.measures).map((m) => [m.key, m]));
        expect(unit).toMatchObject({ score: wheel.score, status: wheel.status, kind: 'STORE', unitsBelow: 0 });
        for (const [column, { key }] of map.measures.entries()) {
          const at = row * map.measures.length + column;
          const shown = measures.get(key);
          expect([map.scores[at], map.statuses[at], map.stale[at]]).toEqual([
            shown?.score,
            shown?.status,
            shown?.freshness === 'STALE',
          ]);
        }
      }
    },
  );

  it('pages, and costs the same statements for three units and for fifty', async () => {
    expect((await ask('South', '2026-W46', { page: { skip: 48, take: 10 } })).units).toHaveLength(2);
    const few = await world.server.countQueries(() => ask('North', '2026-W46'));
    expect(await world.server.countQueries(() => ask('South', '2026-W46'))).toBe(few);
    expect((await ask('Company', '2026-W46')).units.map((unit: { unitsBelow: number }) => unit.unitsBelow)).toEqual([
      3, 50,
    ]);
  });

  it('is empty without units below, and hides what is out of reach', async () => {
    expect(await ask('N1', '2026-W46')).toMatchObject({ total: 0, units: [], scores: [] });
    const manager = await world.server.client({
      role: 'UNIT_MANAGER',
      programId: world.programId,
      unitId: unitOf(world, 'North'),
    });
    const own = await manager.ask(HEAT_MAP, { unitId: unitOf(world, 'North'), period: '2026-W46' });
    expect(own.heatMap).toMatchObject({ parentId: null, total: 3 });
    const { errors } = await manager.gql(HEAT_MAP, { unitId: unitOf(world, 'South'), period: '2026-W46' });
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });
});

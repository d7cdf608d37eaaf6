import { createDemo } from '@wheelhouse/core/demo';
import telecom from '@wheelhouse/industry-telecom';
import { createTestServer, type Loose, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

describe('the demo program', () => {
  let server: TestServer;
  let admin: TestClient;
  let programId: string;
  let userId: string;
  const steps: string[] = [];

  beforeAll(async () => {
    server = await createTestServer({ plugins: [telecom] });
    admin = await server.admin();
    const demo = await createDemo(server.server, (step) => steps.push(step));
    expect(demo.isNew).toBe(true);
    ({ programId, userId } = demo);
  });
  afterAll(() => server.close());

  const ask = (query: string, variables: Record<string, unknown> = {}): Promise<Loose> =>
    admin.ask(query, { programId, ...variables });

  it('is told step by step', () => {
    expect(steps.length).toBeGreaterThan(2);
  });

  it('runs for eight months, is marked as demo and has its units in three languages', async () => {
    const { program, units } = await ask(
      `query ($programId: ID!) {
        program(id: $programId) { name isDemo startsOn endsOn latestPeriod rootUnitId }
        units(programId: $programId) { name kind externalId parentId }
      }`,
    );
    expect(program).toMatchObject({
      name: 'Nebula Telecom',
      isDemo: true,
      startsOn: '2026-03-01',
      endsOn: '2028-02-29',
    });
    expect(program.latestPeriod).toBe('2026-W46');
    const count = (kind: string): number => units.filter((unit: Loose) => unit.kind === kind).length;
    expect(['COMPANY', 'REGION', 'STORE', 'DEPARTMENT'].map(count)).toEqual([1, 6, 60, 13]);
    const chinese = await admin
      .in('zh-Hans')
      .ask('query ($id: ID!) { unit(id: $id) { name } }', { id: program.rootUnitId });
    expect(chinese.unit.name).toBe('星云电信');
  });

  it('has a full wheel with every colour that there is to decide on', async () => {
    const { program } = await ask('query ($programId: ID!) { program(id: $programId) { rootUnitId latestPeriod } }');
    const { wheel } = await ask(
      `query ($unitId: ID!, $period: Period!) {
        wheel(unitId: $unitId, period: $period) {
          score coverage status quadrants { key coverage measures { key status coverage value trend } }
        }
      }`,
      { unitId: program.rootUnitId, period: program.latestPeriod },
    );
    const measures = wheel.quadrants.flatMap((quadrant: Loose) => quadrant.measures);
    expect(wheel.quadrants.map((quadrant: Loose) => quadrant.measures.length)).toEqual([5, 5, 5, 5]);
    expect(measures.every(({ value }: Loose) => value !== null)).toBe(true);
    expect(new Set(measures.map(({ status }: Loose) => status))).toEqual(new Set(['ON_TRACK', 'AT_RISK', 'OFF_TRACK']));
    expect(wheel.status).not.toBe('LOW_COVERAGE');
    expect(wheel.coverage).toBeGreaterThan(0.9);
  });

  it('has one store that went stale and one that says nothing', async () => {
    const { units, measures } = await ask(
      `query ($programId: ID!) {
        units(programId: $programId, kind: STORE) { id externalId }
        measures(programId: $programId) { id key }
      }`,
    );
    const measureId = measures.find(({ key }: Loose) => key === 'episode-nps').id;
    const readingsOf = async (externalId: string): Promise<Loose[]> => {
      const unitId = units.find((unit: Loose) => unit.externalId === externalId).id;
      const query =
        'query ($measureId: ID!, $unitId: ID!) { readings(measureId: $measureId, unitId: $unitId) { period } }';
      return (await ask(query, { measureId, unitId })).readings;
    };
    expect(await readingsOf('S001')).toHaveLength(26);
    expect((await readingsOf('S044')).at(-1).period).toBe('2026-W37');
    expect(await readingsOf('S057')).toEqual([]);
  });

  it('has initiatives in every status, a candidate to stop and milestones', async () => {
    const { initiatives } = await ask(
      `query ($programId: ID!) {
        initiatives(programId: $programId, page: { take: 200 }) {
          total items { status startsOn owner isStopCandidate milestones { isMissed } }
        }
      }`,
    );
    expect(initiatives.total).toBe(35);
    const { items } = initiatives;
    expect(new Set(items.map(({ status }: Loose) => status))).toEqual(
      new Set(['PROPOSED', 'PLANNED', 'IN_PROGRESS', 'DONE', 'STOPPED']),
    );
    expect(items.filter(({ isStopCandidate }: Loose) => isStopCandidate)).toHaveLength(1);
    expect(items.flatMap(({ milestones }: Loose) => milestones).some(({ isMissed }: Loose) => isMissed)).toBe(true);
  });

  it('judges departments with evidence in the language of the reader', async () => {
    const query =
      'query ($programId: ID!) { readinessMatrix(programId: $programId) { departments { name evidence } } }';
    const { readinessMatrix } = await admin.in('zh-Hant').ask(query, { programId });
    const judged = readinessMatrix.departments.filter(({ evidence }: Loose) => evidence !== null);
    expect(judged).toHaveLength(9);
    expect(judged.every(({ evidence }: Loose) => /\p{Script=Han}/u.test(evidence))).toBe(true);
  });

  it('has something to tell this week', async () => {
    const { thisWeek } = await ask(
      'query ($programId: ID!) { thisWeek(programId: $programId) { turned { measureName status } red { measureName } checklist { isDone } } }',
    );
    expect(thisWeek.turned.map(({ status }: Loose) => status).sort()).toEqual(['AT_RISK', 'ON_TRACK']);
    expect(thisWeek.red.length).toBeGreaterThan(1);
    expect(thisWeek.checklist.every(({ isDone }: Loose) => isDone)).toBe(true);
  });

  it('is left alone by a second call', async () => {
    const counted = 'query ($programId: ID!) { history(programId: $programId) { total } }';
    const before = (await ask(counted)).history.total;
    expect(await createDemo(server.server)).toEqual({ programId, userId, isNew: false });
    expect((await ask(counted)).history.total).toBe(before);
    expect((await ask('{ programs { id } }')).programs).toHaveLength(1);
  });

  it('says what to do without the telecom pack', async () => {
    const bare = await createTestServer();
    try {
      await expect(createDemo(bare.server)).rejects.toThrow('The demo needs the plugin "industry-telecom"');
    } finally {
      await bare.close();
    }
  });
});

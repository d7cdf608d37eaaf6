import { createTestServer, type TestClient, type TestServer, type TestServerOptions } from '@wheelhouse/testing';

/** A program with a small tree: a company, regions below it and stores below those. */
export interface ScorecardWorld {
  server: TestServer;
  admin: TestClient;
  programId: string;
  companyId: string;
  /** Ids of units by name. */
  units: ReadonlyMap<string, string>;
}

const invalid = '... on Invalid { issues { path code message } }';

/** Statements of the scorecard that the stories send. */
export const operations = {
  createProgram: `mutation($input: CreateProgramInput!) { createProgram(input: $input) { __typename ... on Program { id } } }`,
  createUnit: `mutation($input: CreateUnitInput!) { createUnit(input: $input) { __typename ... on Unit { id version } ${invalid} } }`,
  createMeasure: `mutation($input: CreateMeasureInput!) { createMeasure(input: $input) { __typename
    ... on Measure { id version key name wheelPosition goal redFlag weight thresholds { id from goal } } ${invalid} } }`,
  updateMeasure: `mutation($input: UpdateMeasureInput!) { updateMeasure(input: $input) { __typename
    ... on Measure { id version name cadence wheelPosition isFocus } ... on Stale { current { id version } } ${invalid} } }`,
  setThreshold: `mutation($input: SetThresholdInput!) { setThreshold(input: $input) { __typename
    ... on Measure { id goal redFlag thresholds { unitId from goal redFlag } } ${invalid} } }`,
  setWeight: `mutation($input: SetWeightInput!) { setWeight(input: $input) { __typename
    ... on Measure { id weight weights { from weight } } ${invalid} } }`,
  record: `mutation($input: RecordReadingInput!) { recordReading(input: $input) { __typename
    ... on Reading { id version value numerator denominator note enteredBy source
      corrections { value note enteredBy } } ${invalid} } }`,
  wheel: `query($unitId: ID!, $period: Period!) { wheel(unitId: $unitId, period: $period) {
    unitName period previousPeriod score previousScore coverage status trend ruleVersion refreshedAt
    quadrants { key score coverage status trend measures { id key name value target redFlag score status freshness trend
      change period coverage basis weight unit decimals } } } }`,
  series: `query($measureId: ID!, $unitId: ID!) { measure(id: $measureId) {
    series(unitId: $unitId) { period value score status freshness goal redFlag ruleVersion signal
      limits { centre lower upper from to } } } }`,
  importReadings: `mutation($input: ImportReadingsInput!) { importReadings(input: $input) { __typename
    ... on ReadingImport { id version dryRun rows readings accepted rejected created updated unchanged firstPeriod lastPeriod
      unitCount measureCount fileName isReplay finishedAt by issues { row column value code message } } ${invalid} } }`,
} as const;

/** Starts a server with a program whose tree has these stores by region. */
export async function createScorecardWorld(
  regions: Readonly<Record<string, readonly string[]>> = { North: ['N1', 'N2'], South: ['S1', 'S2'] },
  options: TestServerOptions = {},
): Promise<ScorecardWorld> {
  const server = await createTestServer(options);
  const admin = await server.admin();
  const { id: programId } = await admin.change(operations.createProgram, {
    input: { name: 'Nebula', startsOn: '2026-01-05', timeZone: 'Asia/Shanghai' },
  });
  const units = new Map<string, string>();
  const add = async (
    name: string,
    kind: string,
    parentId: string | null,
    externalId: string | null,
  ): Promise<string> => {
    const { id } = await admin.change(operations.createUnit, {
      input: { programId, name, kind, parentId, externalId },
    });
    units.set(name, id);
    return id;
  };
  const companyId = await add('Company', 'COMPANY', null, null);
  for (const [region, stores] of Object.entries(regions)) {
    const regionId = await add(region, 'REGION', companyId, null);
    for (const store of stores) await add(store, 'STORE', regionId, `ID-${store}`);
  }
  return { server, admin, programId, companyId, units };
}

/** The id of a unit by name. */
export function unitOf(world: ScorecardWorld, name: string): string {
  const id = world.units.get(name);
  if (!id) throw new Error(`No unit ${name}`);
  return id;
}

/** Creates a measure; goal 100 and red flag 50 unless told. */
export async function createMeasure(world: ScorecardWorld, input: Record<string, unknown>): Promise<string> {
  const defaults = { programId: world.programId, quadrant: 'CUSTOMER', goal: 100, redFlag: 50 };
  const measure = await world.admin.change(operations.createMeasure, { input: { ...defaults, ...input } });
  return measure.id;
}

/** Records a reading that must be taken. */
export async function record(
  world: ScorecardWorld,
  measureId: string,
  unit: string,
  period: string,
  value: number | null,
  more: Record<string, unknown> = {},
) {
  const input = { measureId, unitId: unitOf(world, unit), period, value, ...more };
  return world.admin.change(operations.record, { input });
}

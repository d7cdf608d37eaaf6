import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, codeOf, mutation, newProgram, type StrategyWorld, strategyWorld } from './strategy-world.js';

const FIELDS = 'id version unitId name importance impact zone evidence policy skills initiativeCount updatedBy';
const CREATE = mutation('createDepartment', 'CreateDepartmentInput', 'Department', FIELDS);
const UPDATE = mutation('updateDepartment', 'UpdateDepartmentInput', 'Department', FIELDS);
const ARCHIVE = mutation('archiveDepartment', 'RowInput', 'Department', FIELDS);
const RESTORE = mutation('restoreDepartment', 'RowInput', 'Department', FIELDS);
const MATRIX = `query ($programId: ID!) { readinessMatrix(programId: $programId) { departments { ${FIELDS} } } }`;
const UNIT = 'query ($id: ID!) { unit(id: $id) { name kind parentId } }';

let world: StrategyWorld;

beforeAll(async () => {
  world = await strategyWorld();
});

afterAll(() => world.server.close());

describe('departments of the readiness matrix', () => {
  it('are units of the company, renamed together, and stay units when they leave the matrix', async () => {
    const { admin, programId, companyId } = world;
    const made = await call(admin, CREATE, { programId, name: ' Call centre ', importance: 5, impact: 4 });
    expect(made).toMatchObject({ name: 'Call centre', zone: 'CRITICAL', initiativeCount: 0, version: 1 });
    const { unit } = await admin.ask(UNIT, { id: made.unitId });
    expect(unit).toEqual({ name: 'Call centre', kind: 'DEPARTMENT', parentId: companyId });
    const { id } = made;
    const renamed = await call(admin, UPDATE, { id, version: 1, name: 'Care', impact: null, policy: 'Refunds' });
    expect(renamed).toMatchObject({ name: 'Care', importance: 5, impact: null, zone: null, policy: 'Refunds' });
    expect(renamed.updatedBy).toMatch(/^Test person/);
    expect((await admin.ask(UNIT, { id: made.unitId })).unit.name).toBe('Care');
    await call(admin, ARCHIVE, { id, version: 2 });
    expect((await admin.ask(MATRIX, { programId })).readinessMatrix.departments).toEqual([]);
    expect((await admin.ask(UNIT, { id: made.unitId })).unit.name).toBe('Care');
    expect(await call(admin, RESTORE, { id, version: 3 })).toMatchObject({ id, version: 4 });
    await call(admin, ARCHIVE, { id, version: 4 });
  });

  it('stand in the order they deserve attention', async () => {
    const { admin } = world;
    const programId = await newProgram(admin, 'Order');
    const departments: [string, number | null, number | null][] = [
      ['Inform', 2, 2],
      ['Unknown', null, 5],
      ['Support', 3, 5],
      ['Lead', 5, 3],
      ['Critical', 4, 4],
      ['More critical', 5, 5],
    ];
    for (const [name, importance, impact] of departments) {
      await admin.change(CREATE, { input: { programId, name, importance, impact } });
    }
    const { readinessMatrix } = await admin.ask(MATRIX, { programId });
    expect(readinessMatrix.departments.map((row: { name: string; zone: string }) => `${row.name} ${row.zone}`)).toEqual(
      ['More critical CRITICAL', 'Critical CRITICAL', 'Lead LEAD', 'Support SUPPORT', 'Inform INFORM', 'Unknown null'],
    );
  });

  it('refuse what is wrong in the language of the reader', async () => {
    const { admin, programId } = world;
    const wrong = await call(admin.in('zh-Hant'), CREATE, { programId, name: ' ', importance: 6, impact: 0 });
    expect(wrong.issues.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual([
      'input.name REQUIRED',
      'input.importance OUT_OF_RANGE',
      'input.impact OUT_OF_RANGE',
    ]);
    expect(wrong.issues[1].message).toBe('重要性為 6，請填 1 到 5 之間的數。');
  });

  it('are told apart from a newer version', async () => {
    const { admin, programId } = world;
    const { id } = await call(admin, CREATE, { programId, name: 'Sales' });
    await call(admin, UPDATE, { id, version: 1, importance: 4 });
    const late = await call(admin, UPDATE, { id, version: 1, importance: 2 });
    expect(late).toMatchObject({ __typename: 'Stale', current: { id, version: 2, importance: 4 } });
  });

  it('are for those who may see and change them', async () => {
    const { admin, manager, outsider, programId } = world;
    const { id } = await call(admin, CREATE, { programId, name: 'Finance' });
    const input = { id, version: 1, importance: 1 };
    expect(await codeOf(manager, MATRIX, { programId })).toBeNull();
    expect(await codeOf(manager, UPDATE, { input })).toBe('FORBIDDEN');
    expect(await codeOf(outsider, UPDATE, { input })).toBe('NOT_FOUND');
    expect(await codeOf(outsider, MATRIX, { programId })).toBe('NOT_FOUND');
    const missing = await outsider.gql(UPDATE, { input: { ...input, id: 'nothing' } });
    const hidden = await outsider.gql(UPDATE, { input });
    expect(hidden.errors?.[0]?.message.replace(id, '')).toBe(missing.errors?.[0]?.message.replace('nothing', ''));
  });

  it('may be changed by an editor of their own unit only', async () => {
    const { admin, server, programId } = world;
    const own = await call(admin, CREATE, { programId, name: 'Own' });
    const other = await call(admin, CREATE, { programId, name: 'Other' });
    const editor = await server.client({ role: 'EDITOR', programId, unitId: own.unitId });
    expect(await call(editor, UPDATE, { id: own.id, version: 1, name: 'Mine' })).toMatchObject({ name: 'Mine' });
    expect(await codeOf(editor, UPDATE, { input: { id: other.id, version: 1, name: 'Mine' } })).toBe('NOT_FOUND');
  });

  it('cost the same queries for one and for fifty', async () => {
    const { admin, server } = world;
    const programId = await newProgram(admin, 'Many');
    const read = () => server.countQueries(() => admin.ask(MATRIX, { programId }));
    await admin.change(CREATE, { input: { programId, name: 'One', importance: 3, impact: 3 } });
    const one = await read();
    for (let index = 2; index <= 50; index += 1) {
      await admin.change(CREATE, { input: { programId, name: `Department ${index}`, importance: 3, impact: 3 } });
    }
    expect(await read()).toBe(one);
  });
});

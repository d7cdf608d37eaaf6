import { buildSchema, coreSdl } from '@wheelhouse/core';
import { createTestServer, type TestClient, type TestServer } from '@wheelhouse/testing';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Every root field of the schema, called with well-formed arguments by people who may not.

const schema = buildSchema(coreSdl);
const NOWHERE = '01900000-0000-7000-8000-000000000000';
const SAMPLES: Record<string, unknown> = {
  ID: NOWHERE,
  String: 'text',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2026-11-21',
  DateTime: '2026-11-21T00:00:00Z',
  Period: '2026-W46',
  Language: 'en',
};
const PUBLIC = new Set(['instance', 'me', 'logout', 'login', 'completeSetup', 'acceptInvite', 'signInWithLink']);

/** What everybody has for themselves (own notices, own settings, own uploads): open to whoever is signed in. */
const OWN = new Set(['markNoticesRead', 'setAlertEmail', 'importProgress']);

function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SAMPLES[type.name];
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(needed.map((field) => [field.name, sample(field.type)]));
}

interface Call {
  name: string;
  query: string;
  variables: Record<string, unknown>;
}

function callsOf(kind: 'query' | 'mutation'): Call[] {
  const type = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(type?.getFields() ?? {})
    .filter((field) => !PUBLIC.has(field.name))
    .map((field) => {
      const needed = field.args.filter((arg: GraphQLArgument) => isNonNullType(arg.type));
      const head = needed.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
      const passed = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
      const variables = Object.fromEntries(needed.map((arg) => [arg.name, sample(arg.type)]));
      const isLeaf =
        !String(field.type).match(/^\[?[A-Z]/) || /^(Boolean|String|Int|Float|ID)/.test(String(field.type));
      const selection = isLeaf ? '' : '{ __typename }';
      return {
        name: field.name,
        query: `${kind} ${head ? `(${head})` : ''} { ${field.name}${passed ? `(${passed})` : ''} ${selection} }`,
        variables,
      };
    });
}

let server: TestServer;
let programId = '';
let outsider: TestClient;
let reader: TestClient;
let unitEditor: TestClient;

beforeAll(async () => {
  server = await createTestServer();
  const admin = await server.admin();
  const create = 'mutation($input: CreateProgramInput!) { createProgram(input: $input) { ... on Program { id } } }';
  const program = async (name: string): Promise<string> =>
    (await admin.change(create, { input: { name, startsOn: '2026-01-01' } })).id;
  programId = await program('Ours');
  const elsewhere = await program('Elsewhere');
  const unit = await admin.change(
    'mutation($input: CreateUnitInput!) { createUnit(input: $input) { ... on Unit { id } } }',
    { input: { programId, name: 'Store' } },
  );
  outsider = await server.client({ role: 'EDITOR', programId: elsewhere });
  reader = await server.client({ role: 'EXECUTIVE', programId });
  unitEditor = await server.client({ role: 'EDITOR', programId, unitId: unit.id });
});

afterAll(() => server.close());

/** The call with the program put where it names one. */
const inProgram = (call: Call): Record<string, unknown> =>
  JSON.parse(JSON.stringify(call.variables, (key, value) => (key === 'programId' ? programId : value))) as Record<
    string,
    unknown
  >;

describe.each(callsOf('mutation'))('mutation $name', (call) => {
  test('is closed to nobody in particular, to readers and to people of other programs', async () => {
    const anonymous = await server.anonymous.gql(call.query, inProgram(call));
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    if (OWN.has(call.name)) return;
    const read = await reader.gql(call.query, inProgram(call));
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(read.errors?.[0]?.extensions.code);
    const foreign = await outsider.gql(call.query, inProgram(call));
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(foreign.errors?.[0]?.extensions.code);
  });
});

describe.each(callsOf('query'))('query $name', (call) => {
  test('is closed to nobody in particular and tells people of other programs nothing', async () => {
    const anonymous = await server.anonymous.gql(call.query, inProgram(call));
    expect(anonymous.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const foreign = await outsider.gql(call.query, inProgram(call));
    const code = foreign.errors?.[0]?.extensions.code;
    if (OWN.has(call.name)) expect(foreign.data?.[call.name] ?? null).toBeNull();
    else if (call.query.includes('$')) expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
    else expect(code).not.toBe('INTERNAL');
  });
});

test('a right on a unit does not write what is one for the whole program', async () => {
  const call = callsOf('mutation').find(({ name }) => name === 'createInitiative') as Call;
  expect((await unitEditor.gql(call.query, inProgram(call))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

import { createTestServer, type Loose, type TestClient, type TestServer } from '@wheelhouse/testing';

/** A server with one program under a company, and clients of the people of a strategy story. */
export interface StrategyWorld {
  server: TestServer;
  /** May do everything. */
  admin: TestClient;
  /** Holds UNIT_MANAGER on the company of the program. */
  manager: TestClient;
  /** Holds EDITOR in another program only. */
  outsider: TestClient;
  programId: string;
  companyId: string;
}

const CREATE_PROGRAM = `mutation ($input: CreateProgramInput!) {
  createProgram(input: $input) { __typename ... on Program { id } ... on Invalid { issues { message } } }
}`;

const CREATE_UNIT = `mutation ($input: CreateUnitInput!) {
  createUnit(input: $input) { __typename ... on Unit { id } ... on Invalid { issues { message } } }
}`;

/** Creates a program that starts in October 2026 and answers its id. */
export async function newProgram(admin: TestClient, name: string, timeZone = 'UTC'): Promise<string> {
  const { id } = await admin.change(CREATE_PROGRAM, { input: { name, startsOn: '2026-10-01', timeZone } });
  return id;
}

/** Starts a server with a program, a company and the people of a strategy story. */
export async function strategyWorld(): Promise<StrategyWorld> {
  const server = await createTestServer();
  const admin = await server.admin();
  const programId = await newProgram(admin, 'Northwind');
  const elsewhere = await newProgram(admin, 'Elsewhere');
  const company = { programId, name: 'Northwind', kind: 'COMPANY' };
  const { id: companyId } = await admin.change(CREATE_UNIT, { input: company });
  const manager = await server.client({ role: 'UNIT_MANAGER', programId, unitId: companyId });
  const outsider = await server.client({ role: 'EDITOR', programId: elsewhere });
  return { server, admin, manager, outsider, programId, companyId };
}

/** The selection of a mutation's result: the row's fields, and what was wrong or stale. */
export const result = (type: string, fields: string): string => `{
  __typename
  ... on ${type} { ${fields} }
  ... on Invalid { issues { path code message } }
  ... on Stale { message current { __typename id version ... on ${type} { ${fields} } } }
}`;

/** A mutation with one input, by its name and the names of its types. */
export const mutation = (field: string, input: string, type: string, fields: string): string =>
  `mutation ($input: ${input}!) { ${field}(input: $input) ${result(type, fields)} }`;

/** Calls a mutation and answers its result as it came, `Invalid` and `Stale` included. */
export async function call(client: TestClient, text: string, input: Loose): Promise<Loose> {
  const data = await client.ask(text, { input });
  return Object.values(data)[0];
}

/** The code of the error a call ended with, or null when there was none. */
export async function codeOf(client: TestClient, text: string, variables: Loose): Promise<string | null> {
  const { errors } = await client.gql(text, variables);
  return errors?.[0]?.extensions.code ?? null;
}

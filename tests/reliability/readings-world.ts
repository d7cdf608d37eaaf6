import type { Loose, TestClient } from '@wheelhouse/testing';
import type { ServerProcess } from '../compiled/server-process.js';

const WEEKS = Array.from({ length: 10 }, (_, index) => `2025-W${String(index + 1).padStart(2, '0')}`);
const STORES = 100;
const MEASURES = 20;

/** Readings of one file: ten weeks of a hundred stores and twenty measures. */
export const READINGS = WEEKS.length * STORES * MEASURES;

const CREATE = (field: string, input: string, type: string): string => `mutation ($input: ${input}!) {
  ${field}(input: $input) { __typename ... on ${type} { id } ... on Invalid { issues { path message } } } }`;

/** Makes a program with a company, ten regions, a hundred stores and twenty measures; answers its id. */
export async function makeProgram(client: TestClient, name = 'Northwind'): Promise<string> {
  const program = { name, startsOn: '2025-01-01' };
  const { id } = await client.change(CREATE('createProgram', 'CreateProgramInput', 'Program'), { input: program });
  const rows = ['name,parent,kind,external id', 'Company,,company,HQ'];
  for (let region = 0; region < 10; region += 1) rows.push(`Region ${region},HQ,region,R${region}`);
  for (let store = 0; store < STORES; store += 1) rows.push(`Store ${store},R${store % 10},store,S${store}`);
  await client.change(CREATE('importUnits', 'ImportUnitsInput', 'UnitImport'), {
    input: { programId: id, csv: rows.join('\n') },
  });
  for (let number = 0; number < MEASURES; number += 1) {
    await client.change(CREATE('createMeasure', 'CreateMeasureInput', 'Measure'), {
      input: {
        programId: id,
        quadrant: ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'][number % 4],
        key: `m${number}`,
        name: `Measure ${number}`,
        aggregation: number % 2 === 0 ? 'AVERAGE' : 'SUM',
        goal: 90,
        redFlag: 50,
      },
    });
  }
  return id;
}

/** A file of 20,000 readings whose values all tell which `edition` they are of. */
export function readingsFile(edition: number): string {
  const lines = ['unit,measure,period,value'];
  for (let store = 0; store < STORES; store += 1) {
    for (let measure = 0; measure < MEASURES; measure += 1) {
      for (const [index, week] of WEEKS.entries()) {
        lines.push(`S${store},m${measure},${week},${edition * 100 + ((store + measure + index) % 100)}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Sends a file to the import route; answers the status and what came with it. */
export async function sendReadings(
  client: TestClient,
  programId: string,
  csv: string,
  options: Readonly<Record<string, string>> = {},
): Promise<{ status: number; answer: Loose }> {
  const query = new URLSearchParams({ programId, ...options });
  const response = await client.post(`/import/readings?${query}`, csv, 'text/csv');
  return { status: response.status, answer: await response.json() };
}

/** How many readings of a file are stored as the file says them, how many otherwise, and how many not at all. */
export async function compareStored(
  client: TestClient,
  programId: string,
  csv: string,
): Promise<{ equal: number; different: number; missing: number }> {
  const { answer } = await sendReadings(client, programId, csv, { dryRun: 'true' });
  return { equal: answer.unchanged, different: answer.updated, missing: answer.created };
}

/** What a full computation of all scores finds that differs from the stored ones. */
export async function wrongScores(server: ServerProcess, program: string): Promise<string[]> {
  return (await server.command('recompute', { program, verify: true })).findings;
}

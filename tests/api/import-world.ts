import type { TestClient } from '@wheelhouse/testing';
import { createMeasure, createScorecardWorld, operations, type ScorecardWorld } from './scorecard-world.js';

/** What an import answers, as far as the stories look at it. */
export interface ImportAnswer {
  __typename: string;
  id: string;
  version: number;
  rows: number;
  readings: number;
  accepted: number;
  rejected: number;
  created: number;
  updated: number;
  unchanged: number;
  isReplay: boolean;
  firstPeriod: string;
  issues: { row: number; column: string; value: string; code: string; message: string; path: string }[];
}

/** A program that files of readings are imported into: stores with English, Chinese and German names, four measures. */
export interface ImportWorld extends ScorecardWorld {
  /** Id of the measure "Waiting time". */
  waiting: string;
  /** Sends a file as a mutation. */
  importCsv: (csv: string, more?: Record<string, unknown>, client?: TestClient) => Promise<ImportAnswer>;
  dryRun: (csv: string, more?: Record<string, unknown>) => Promise<ImportAnswer>;
  /** Streams a file to the import route. */
  send: (
    bytes: Uint8Array | string,
    query?: Record<string, string>,
  ) => Promise<{ status: number; body: ImportAnswer & { errors?: { message: string }[] } }>;
}

/** Starts a server with that program. */
export async function createImportWorld(): Promise<ImportWorld> {
  const world = await createScorecardWorld({
    North: ['N1', 'N2'],
    华东: ['上海南京西路店', '杭州湖滨店'],
    Süd: ['Café Zürich'],
  });
  const waiting = await createMeasure(world, {
    name: 'Waiting time',
    shortName: 'Wait',
    polarity: 'LOWER',
    goal: 5,
    redFlag: 10,
  });
  await createMeasure(world, { name: '缺货率', key: 'out-of-stock', polarity: 'LOWER', goal: 2, redFlag: 5 });
  await createMeasure(world, { name: 'First fix', aggregation: 'RATIO', ratioScale: 100, goal: 90, redFlag: 70 });
  await createMeasure(world, { name: 'Turnover', cadence: 'MONTH', polarity: 'LOWER', goal: 2, redFlag: 4 });
  const importCsv: ImportWorld['importCsv'] = async (csv, more = {}, client = world.admin) => {
    const data = await client.ask(operations.importReadings, { input: { programId: world.programId, csv, ...more } });
    return data.importReadings;
  };
  return {
    ...world,
    waiting,
    importCsv,
    dryRun: (csv, more = {}) => importCsv(csv, { dryRun: true, ...more }),
    send: async (bytes, query = {}) => {
      const search = new URLSearchParams({ programId: world.programId, ...query });
      const response = await world.admin.post(`/import/readings?${search}`, bytes, 'text/csv');
      return { status: response.status, body: (await response.json()) as never };
    },
  };
}

/** The issues of an answer as `row column CODE`. */
export const codes = (report: ImportAnswer): string[] =>
  report.issues.map(({ row, column, code }) => `${row} ${column ?? '-'} ${code}`);

// A long history: the same questions with 30,000 readings and with years of them, a changed goal scored again in the
// background while people read, and the proof that what is stored equals what is computed.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startWheelhouse } from './processes.mjs';
import { median, printTable, sizeOf, verdict, writeResults } from './report.mjs';
import { client, lastWeeks, makeMeasures, makeProgram, makeUnits, readingsCsv } from './world.mjs';

const SIZE = sizeOf();
const { tree, weeks, asked } = {
  small: { tree: { regions: 15, storesPerRegion: 100 }, weeks: 8, asked: 60 },
  large: { tree: { regions: 80, storesPerRegion: 100 }, weeks: 52, asked: 200 },
}[SIZE];
const GOALS = { growth: 2, slowestReadMs: 100 };
const FIRST_READINGS = 30_000;
const SERVER = fileURLToPath(new URL('../../apps/server/dist/main.js', import.meta.url));
const run = promisify(execFile);

const QUESTIONS = {
  'wheel of the company': [
    'query($unit: ID!, $period: Period!) { wheel(unitId: $unit, period: $period) { score coverage quadrants { score measures { value score status trend } } } }',
    ({ company, week }) => ({ unit: company, period: week }),
  ],
  'wheel of a store': [
    'query($unit: ID!, $period: Period!) { wheel(unitId: $unit, period: $period) { score coverage quadrants { score measures { value score status trend } } } }',
    ({ store, week }) => ({ unit: store, period: week }),
  ],
  'heat map of a region': [
    'query($unit: ID!, $period: Period!) { heatMap(unitId: $unit, period: $period) { units { id name score } scores statuses } }',
    ({ region, week }) => ({ unit: region, period: week }),
  ],
  'league of all stores': [
    'query($program: ID!, $measure: ID!, $period: Period!) { league(programId: $program, measureId: $measure, period: $period, kind: STORE) { total rows { rank value unit { name } } } }',
    ({ programId, measures, week }) => ({ program: programId, measure: measures[0].id, period: week }),
  ],
  'series of a year in a store': [
    'query($measure: ID!, $unit: ID!, $from: Period!) { measure(id: $measure) { series(unitId: $unit, from: $from) { period value score } } }',
    ({ measures, store, from }) => ({ measure: measures[0].id, unit: store, from }),
  ],
};

async function openWorld() {
  const server = await startWheelhouse();
  const api = client(server);
  const programId = await makeProgram(api, 'History');
  const stores = await makeUnits(api, programId, tree);
  const measures = await makeMeasures(api, programId);
  const idOf = async (externalId) => {
    const { units } = await api.ask(
      'query($programId: ID!, $search: String!) { units(programId: $programId, search: $search) { id externalId } }',
      { programId, search: externalId },
    );
    return units.find((unit) => unit.externalId === externalId).id;
  };
  const [company, region, store] = [await idOf('HQ'), await idOf('R1'), await idOf('S1-1')];
  return { server, api, programId, stores, measures, company, region, store };
}

/** CPU of each question, beyond nothing: the median of five rounds. */
async function ask(world, week, from) {
  const figures = {};
  for (const [name, [query, variablesOf]] of Object.entries(QUESTIONS)) {
    const variables = variablesOf({ ...world, week, from });
    for (let warm = 0; warm < 10; warm += 1) await world.api.ask(query, variables);
    const rounds = [];
    for (let round = 0; round < 5; round += 1) {
      const before = await world.server.probe();
      for (let at = 0; at < asked / 5; at += 1) await world.api.ask(query, variables);
      rounds.push((await world.server.probe()).cpuMs - before.cpuMs);
    }
    figures[name] = median(rounds) / (asked / 5);
  }
  return figures;
}

/** Changes a goal of all units three years back and reads a wheel every 10 ms until everything is scored again. */
async function changeGoal(world, week) {
  const [query, variablesOf] = QUESTIONS['wheel of the company'];
  const variables = variablesOf({ ...world, week });
  const [measure] = world.measures;
  const start = performance.now();
  const from = `${new Date().getUTCFullYear() - 3}-01-01`;
  const { setThreshold } = await world.api.ask(
    `mutation($input: SetThresholdInput!) { setThreshold(input: $input) { __typename ... on Invalid { issues { message } } } }`,
    { input: { measureId: measure.id, from, goal: 80, redFlag: 40 } },
  );
  if (setThreshold.__typename !== 'Measure') throw new Error(JSON.stringify(setThreshold));
  const answeredMs = performance.now() - start;
  const reads = [];
  let jobs = [];
  do {
    for (let at = 0; at < 20; at += 1) {
      const began = performance.now();
      await world.api.ask(query, variables);
      reads.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const told = await world.api.ask('query($id: ID!) { scoreJobs(programId: $id) { done total } }', {
      id: world.programId,
    });
    jobs = told.scoreJobs;
  } while (jobs.length > 0);
  const sorted = reads.sort((a, b) => a - b);
  return {
    answeredMs,
    doneMs: performance.now() - start,
    slowestReadMs: sorted.at(-1),
    p99Ms: sorted[Math.floor(sorted.length * 0.99)],
    reads: reads.length,
  };
}

async function verify(world) {
  const start = performance.now();
  const { stdout } = await run(
    process.execPath,
    [SERVER, '--json', 'recompute', '--program', world.programId, '--verify'],
    { env: { ...process.env, WHEELHOUSE_DATA: world.server.folder, DATABASE_URL: '' }, maxBuffer: 2 ** 26 },
  );
  return { ...JSON.parse(stdout.trim().split('\n').at(-1)), ms: performance.now() - start };
}

const world = await openWorld();
try {
  const all = lastWeeks(weeks);
  const last = all.at(-1);
  const few = world.stores.slice(0, FIRST_READINGS / world.measures.length);
  await world.api.importReadings(world.programId, readingsCsv(few, world.measures, last, 0));
  const short = await ask(world, last, all[0]);
  let readings = FIRST_READINGS;
  const imports = [];
  for (const [seed, week] of all.entries()) {
    const start = performance.now();
    const { created } = await world.api.importReadings(
      world.programId,
      readingsCsv(world.stores, world.measures, week, seed),
    );
    imports.push(performance.now() - start);
    readings += created;
  }
  const long = await ask(world, last, all[0]);
  const goal = await changeGoal(world, last);
  const proof = await verify(world);
  const count = (number) => Math.round(number).toLocaleString('en');
  const ms = (number) => `${number.toFixed(2)} ms`;
  const isGrowing = new Set(['series of a year in a store']);
  printTable(
    [
      'question (server CPU each)',
      `at ${count(FIRST_READINGS)} readings`,
      `at ${count(readings)}`,
      'ratio',
      'goal',
      '',
    ],
    Object.keys(QUESTIONS).map((name) => {
      const ratio = long[name] / short[name];
      const hasGoal = !isGrowing.has(name);
      return [
        name,
        ms(short[name]),
        ms(long[name]),
        ratio.toFixed(2),
        hasGoal ? `<= ${GOALS.growth}` : '',
        hasGoal ? verdict(ratio <= GOALS.growth) : `${weeks} points instead of 1`,
      ];
    }),
  );
  printTable(
    ['a goal changed for the whole history', '', 'goal', ''],
    [
      ['answered', ms(goal.answeredMs), '', ''],
      ['everything scored again', ms(goal.doneMs), '', ''],
      [
        `slowest of ${goal.reads} reads meanwhile`,
        ms(goal.slowestReadMs),
        `<= ${GOALS.slowestReadMs} ms`,
        verdict(goal.slowestReadMs <= GOALS.slowestReadMs),
      ],
      ['p99 of these reads', ms(goal.p99Ms), '', ''],
      [
        `recompute --verify: ${count(proof.checked)} scores in ${count(proof.ms)} ms`,
        `${count(proof.differing)} differ`,
        '0',
        verdict(proof.differing === 0),
      ],
    ],
  );
  writeResults(`history-${SIZE}`, { size: SIZE, readings, short, long, imports, goal, proof });
} finally {
  await world.server.stop();
}

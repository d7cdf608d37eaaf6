// Two pages against the limit of this machine: the wheel of one unit, and a list of 200 initiatives with what they touch
// (about 600 objects). Sign-in by token, scope and limits are on. Rounds of both servers take turns, so that whatever
// else the machine does falls on both.
import { deepStrictEqual } from 'node:assert';
import { startLimit, startLoad, startWheelhouse } from './processes.mjs';
import { median, printProfile, printTable, sizeOf, verdict, wantsProfile, writeResults } from './report.mjs';
import { client, lastWeeks, makeInitiatives, makeMeasures, makeProgram, makeUnits, readingsCsv } from './world.mjs';

const SIZE = sizeOf();
const { rounds, seconds, storesPerRegion } = {
  small: { rounds: 5, seconds: 2, storesPerRegion: 5 },
  large: { rounds: 15, seconds: 4, storesPerRegion: 100 },
}[SIZE];
const CONNECTIONS = 10;
// Enough for the compiler of V8 to have seen everything, on a busy machine too.
const WARM_UP = { seconds: 2, requests: 600 };
const PROFILED = { seconds: 5, requests: 1_000 };
const GOALS = { cpu: 2, perSecond: 0.5, p99: 3 };

const WHEEL = `query Wheel($unitId: ID!, $period: Period!) {
  wheel(unitId: $unitId, period: $period) {
    unitId unitName period previousPeriod score previousScore coverage status trend ruleVersion refreshedAt
    quadrants { key score coverage status trend measures {
      id key name shortName value target redFlag score status freshness trend change period coverage basis weight unit
      decimals polarity cadence isFocus } }
  }
}`;

const LIST = `query List($programId: ID!, $take: Int!) {
  initiatives(programId: $programId, page: { take: $take }) {
    total
    items {
      id version title kind status frequency emotionalImportance effort owner startsOn endsOn
      priority { score zone isFlagged } battle { id title } departments { departmentId name impact } episodes { id title }
    }
  }
}`;

async function answerOf({ url, path, headers, body }) {
  const response = await fetch(`${url}${path}`, { method: 'POST', headers, body });
  return response.json();
}

async function measured(process, load, job, length) {
  const before = await process.probe();
  const result = await load.run({ ...job, connections: CONNECTIONS, ...length });
  const after = await process.probe();
  return { ...result, cpuMs: (after.cpuMs - before.cpuMs) / result.requests };
}

async function compare(page, servers, load) {
  const jobs = {
    limit: { url: servers.limit.url, path: page.limitPath },
    wheelhouse: { url: servers.wheelhouse.url, path: '/graphql' },
  };
  for (const job of Object.values(jobs)) Object.assign(job, { headers: page.headers, body: page.body });
  deepStrictEqual(await answerOf(jobs.wheelhouse), await answerOf(jobs.limit));
  const figures = { limit: [], wheelhouse: [] };
  for (const name of ['limit', 'wheelhouse']) await measured(servers[name], load, jobs[name], WARM_UP);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? ['limit', 'wheelhouse'] : ['wheelhouse', 'limit']) {
      figures[name].push(await measured(servers[name], load, jobs[name], { seconds }));
    }
  }
  if (wantsProfile)
    await printProfile(page.name, servers.wheelhouse, () =>
      load.run({ ...jobs.wheelhouse, connections: CONNECTIONS, ...PROFILED }),
    );
  const of = (name, key) => median(figures[name].map((figure) => figure[key]));
  const summary = {};
  for (const key of ['cpuMs', 'perSecond', 'p50', 'p99']) {
    summary[key] = { limit: of('limit', key), wheelhouse: of('wheelhouse', key) };
    summary[key].ratio = summary[key].wheelhouse / summary[key].limit;
  }
  return { name: page.name, summary, rounds: figures };
}

const wheelhouse = await startWheelhouse();
const load = await startLoad();
const api = client(wheelhouse);
const programId = await makeProgram(api, 'Measured');
const stores = await makeUnits(api, programId, { regions: 4, storesPerRegion });
const measures = await makeMeasures(api, programId);
const weeks = lastWeeks(2);
for (const [seed, week] of weeks.entries()) {
  await api.importReadings(programId, readingsCsv(stores, measures, week, seed));
}
await makeInitiatives(api, programId, 200);
const { program } = await api.ask('query($id: ID!) { program(id: $id) { rootUnitId } }', { id: programId });
const limit = await startLimit(wheelhouse.databaseFile);

const headers = { ...api.headers, 'content-type': 'application/json' };
const pages = [
  {
    name: 'wheel of one unit',
    limitPath: '/wheel',
    headers,
    body: JSON.stringify({ query: WHEEL, variables: { unitId: program.rootUnitId, period: weeks[1] } }),
  },
  {
    name: 'list of 200 initiatives',
    limitPath: '/initiatives',
    headers,
    body: JSON.stringify({ query: LIST, variables: { programId, take: 200 } }),
  },
];
const results = [];
try {
  for (const page of pages) results.push(await compare(page, { limit, wheelhouse }, load));
} finally {
  await Promise.all([load.stop(), limit.stop()]);
  await wheelhouse.stop();
}

const ms = (number) => `${number.toFixed(2)} ms`;
printTable(
  ['page', 'figure', 'limit', 'wheelhouse', 'ratio', 'goal', ''],
  results.flatMap(({ name, summary }) => [
    [
      name,
      'CPU per request',
      ms(summary.cpuMs.limit),
      ms(summary.cpuMs.wheelhouse),
      summary.cpuMs.ratio.toFixed(2),
      `<= ${GOALS.cpu}`,
      verdict(summary.cpuMs.ratio <= GOALS.cpu),
    ],
    [
      name,
      'requests/s',
      summary.perSecond.limit.toFixed(0),
      summary.perSecond.wheelhouse.toFixed(0),
      summary.perSecond.ratio.toFixed(2),
      `>= ${GOALS.perSecond}`,
      verdict(summary.perSecond.ratio >= GOALS.perSecond),
    ],
    [
      name,
      `p99, ${CONNECTIONS} clients`,
      ms(summary.p99.limit),
      ms(summary.p99.wheelhouse),
      summary.p99.ratio.toFixed(2),
      `<= ${GOALS.p99}`,
      verdict(summary.p99.ratio <= GOALS.p99),
    ],
  ]),
);
writeResults(`pages-${SIZE}`, { size: SIZE, results });

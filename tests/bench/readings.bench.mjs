// Readings: one week of every store and measure imported, scored and rolled up against a bare load of the same rows, and
// one changed reading scored again up to the company in a small and in a large tree.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startWheelhouse } from './processes.mjs';
import { median, printProfile, printTable, sizeOf, verdict, wantsProfile, writeResults } from './report.mjs';
import { client, lastWeeks, makeMeasures, makeProgram, makeUnits, readingsCsv } from './world.mjs';

const SIZE = sizeOf();
const { imported, trees, rounds, warmUps, changes } = {
  small: {
    imported: { regions: 20, storesPerRegion: 30 },
    trees: { small: { regions: 4, storesPerRegion: 10 }, large: { regions: 80, storesPerRegion: 100 } },
    rounds: 7,
    warmUps: 4,
    changes: 60,
  },
  large: {
    imported: { regions: 80, storesPerRegion: 100 },
    trees: { small: { regions: 4, storesPerRegion: 10 }, large: { regions: 80, storesPerRegion: 100 } },
    rounds: 5,
    warmUps: 1,
    changes: 500,
  },
}[SIZE];
const GOALS = { share: 0.25, memoryMb: 300, growth: 2 };
const BARE = fileURLToPath(new URL('./bare-load.mjs', import.meta.url));
const run = promisify(execFile);

async function openWorld(name, tree) {
  const server = await startWheelhouse();
  const api = client(server);
  const programId = await makeProgram(api, name);
  const stores = await makeUnits(api, programId, tree);
  const measures = await makeMeasures(api, programId);
  return { server, api, programId, stores, measures };
}

/** Imports week after week; each import is followed by a bare load of the rows it left. */
async function measureImport() {
  const world = await openWorld('Imported', imported);
  try {
    const figures = [];
    const [extra, ...weeks] = lastWeeks(rounds + warmUps + 1);
    for (const [seed, week] of weeks.entries()) {
      const csv = readingsCsv(world.stores, world.measures, week, seed);
      const idle = await world.server.probe('rest');
      const start = performance.now();
      const { created } = await world.api.importReadings(world.programId, csv);
      const ms = performance.now() - start;
      const after = await world.server.probe();
      const bare = JSON.parse((await run(process.execPath, [BARE, world.server.databaseFile, week])).stdout);
      figures.push({
        readings: created,
        ms,
        cpuMs: after.cpuMs - idle.cpuMs,
        memoryMb: (after.peak - idle.rss) / 2 ** 20,
        bare,
      });
    }
    if (wantsProfile) {
      const csv = readingsCsv(world.stores, world.measures, extra, rounds + warmUps);
      await printProfile('import', world.server, () => world.api.importReadings(world.programId, csv));
    }
    // The first imports compile the code of the import; the goal is about the machine, not about its start.
    return figures.slice(warmUps);
  } finally {
    await world.server.stop();
  }
}

/** CPU of one recordReading at the first store of a tree, beyond what the same request costs that changes nothing. */
async function changeReadings(world, store, week, count) {
  const [measure] = world.measures;
  const input = { measureId: measure.id, unitId: store, period: week };
  const before = await world.server.probe();
  const times = [];
  for (let change = 0; change < count; change += 1) {
    const start = performance.now();
    await world.api.change('recordReading', { ...input, value: 50 + Math.random() * 40 });
    times.push(performance.now() - start);
  }
  const after = await world.server.probe();
  return { cpuMs: (after.cpuMs - before.cpuMs) / count, ms: median(times) };
}

async function openTree(name, tree) {
  const world = await openWorld(name, tree);
  const [week] = lastWeeks(1);
  await world.api.importReadings(world.programId, readingsCsv(world.stores, world.measures.slice(0, 1), week, 1));
  const { units } = await world.api.ask(
    'query($programId: ID!) { units(programId: $programId, search: "S1-1") { id externalId } }',
    { programId: world.programId },
  );
  const store = units.find((unit) => unit.externalId === 'S1-1').id;
  return { world, store, week };
}

async function measureChanges() {
  const opened = [await openTree('Small tree', trees.small), await openTree('Large tree', trees.large)];
  const figures = opened.map(() => []);
  try {
    for (const { world, store, week } of opened) await changeReadings(world, store, week, 50);
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, { world, store, week }] of opened.entries()) {
        figures[index].push(await changeReadings(world, store, week, changes));
      }
    }
  } finally {
    await Promise.all(opened.map(({ world }) => world.server.stop()));
  }
  const [small, large] = figures.map((list, index) => ({
    stores: opened[index].world.stores.length,
    cpuMs: median(list.map(({ cpuMs }) => cpuMs)),
    ms: median(list.map(({ ms }) => ms)),
  }));
  return { small, large, rounds: figures };
}

const imports = await measureImport();
const readings = imports[0].readings;
const perSecond = (rows, ms) => (rows / ms) * 1000;
const own = median(imports.map(({ ms }) => perSecond(readings, ms)));
const bare = median(imports.map((figure) => perSecond(readings, figure.bare.readings.ms)));
const both = median(imports.map((figure) => perSecond(readings, figure.bare.readings.ms + figure.bare.scores.ms)));
const cpuOwn = median(imports.map(({ cpuMs }) => (1000 * cpuMs) / readings));
const cpuBare = median(imports.map((figure) => (1000 * figure.bare.readings.cpuMs) / readings));
const memory = Math.max(...imports.map(({ memoryMb }) => memoryMb));
const changed = await measureChanges();
const growth = changed.large.cpuMs / changed.small.cpuMs;

const rate = (number) => `${Math.round(number).toLocaleString('en')}/s`;
const us = (number) => `${number.toFixed(1)} us`;
const treeName = ({ stores }) => `${stores.toLocaleString('en')} stores`;
printTable(
  ['work', 'limit', 'wheelhouse', 'ratio', 'goal', ''],
  [
    [
      `import of ${readings.toLocaleString('en')} readings, scored and rolled up, against their bare load`,
      rate(bare),
      rate(own),
      (own / bare).toFixed(2),
      `>= ${GOALS.share}`,
      verdict(own / bare >= GOALS.share),
    ],
    ['its CPU per reading', us(cpuBare), us(cpuOwn), (cpuOwn / cpuBare).toFixed(2), '', ''],
    ['the same against a bare load of readings and scores', rate(both), rate(own), (own / both).toFixed(2), '', ''],
    [
      'memory of the import above idle',
      '',
      `${memory.toFixed(0)} MB`,
      '',
      `<= ${GOALS.memoryMb} MB`,
      verdict(memory <= GOALS.memoryMb),
    ],
    [
      `one changed reading: CPU at ${treeName(changed.large)} against ${treeName(changed.small)}`,
      `${changed.small.cpuMs.toFixed(2)} ms`,
      `${changed.large.cpuMs.toFixed(2)} ms`,
      growth.toFixed(2),
      `<= ${GOALS.growth}`,
      verdict(growth <= GOALS.growth),
    ],
  ],
);
writeResults(`readings-${SIZE}`, { size: SIZE, imports, changed });

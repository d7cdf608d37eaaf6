// The pages in a real browser against their budgets: the demo with 2,000 initiatives, in profile L4 and on the machine as it
// is. Times are medians of cold loads; they are printed and never asserted. What does not depend on time is asserted in
// tests/web/budgets.spec.ts.
import { PROFILES, startLab } from './browser-lab.mjs';
import { startWheelhouse } from './processes.mjs';
import { median, printTable, sizeOf, verdict, writeResults } from './report.mjs';
import { client, makeInitiatives } from './world.mjs';

const SIZE = sizeOf();
const ROUNDS = { small: 3, large: 5 }[SIZE];
const INITIATIVES = 2_000;
const NODES = 1_500;
const PAINT_MS = { L4: 2_000, free: 900 };
const BLOCKING_MS = { L4: 600, free: 100 };
const SHIFT = 0.05;
const NUDGES = ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'];

const server = await startWheelhouse({ command: 'demo' });
const api = client(server);
const { programs } = await api.ask('{ programs { id } }');
const programId = programs[0].id;
const { initiatives: there } = await api.ask(
  'query ($id: ID!) { initiatives(programId: $id) { total items { id } } }',
  {
    id: programId,
  },
);
await makeInitiatives(api, programId, INITIATIVES - there.total);
const lab = await startLab(server);

const ALL_PAGES = [
  { name: 'wheel', path: 'wheel', ready: '.wh-wheel, svg [role="list"]' },
  { name: 'this week', path: 'this-week', ready: 'main h2' },
  { name: 'matrix', path: 'initiatives/matrix', ready: '.wh-grid__canvas' },
  { name: 'initiatives', path: 'initiatives/table', ready: 'tbody th button' },
  {
    name: 'initiative in its panel',
    path: `initiatives/table?peek=${there.items[0].id}`,
    ready: '[role="radiogroup"]',
  },
  { name: 'roadmap', path: 'roadmap', ready: 'main svg' },
  { name: 'episodes', path: 'strategy/episodes', ready: 'main li' },
  { name: 'battles', path: 'strategy/battles', ready: 'main li' },
  { name: 'readiness', path: 'readiness', ready: 'main svg, main table' },
  { name: 'update', path: 'update', ready: 'main input' },
  { name: 'units', path: 'settings/units', ready: 'main table, main [role="tree"]' },
  { name: 'history', path: 'history', ready: 'main li' },
];
const PAGES = ALL_PAGES.slice(0, SIZE === 'small' ? 6 : undefined);
const TIMED_FREE = new Set(['wheel', 'matrix', 'initiatives']);
const addressOf = ({ path }) => `/p/${programId}/${path}`;
const pageOf = (name) => PAGES.find((page) => page.name === name);

/** Loads a page a few times in windows without a cache; answers the median of every figure. */
async function loaded(profile, page) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const window = await lab.open(profile);
    rounds.push(await window.load(addressOf(page), page.ready));
    await window.close();
  }
  return Object.fromEntries(Object.keys(rounds[0]).map((key) => [key, median(rounds.map((round) => round[key]))]));
}

/** The longest figures of some rounds of one work on a page that stands: each a median. */
async function worked(profile, page, act, changing) {
  const window = await lab.open(profile);
  await window.load(addressOf(page), page.ready);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await window.interact((at) => act(at, round), changing));
  await window.close();
  const of = (key) => (rounds[0][key] === null ? null : median(rounds.map((round) => round[key])));
  return { inp: of('inp'), move: of('move'), tasks: of('tasks'), until: of('until') };
}

async function nudge(page) {
  await page.locator('.wh-grid__proxy').focus();
  for (const key of NUDGES) {
    await page.keyboard.press(key);
    await page.waitForTimeout(150);
  }
}

/** Runs in the page: the middle of some dot on the canvas, in its own pixels. */
function someDot(canvas) {
  const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const isInk = (x, y) => data[4 * (y * width + x) + 3] === 255;
  for (let y = Math.round(height / 2); y < height; y += 1) {
    for (let x = Math.round(width / 2); x < width; x += 1) {
      if ([-2, 0, 2].every((by) => isInk(x + by, y) && isInk(x, y + by))) return { x, y };
    }
  }
  throw new Error('The matrix shows no dot.');
}

/** Drags a dot of the canvas away and back to where it was. */
async function drag(page) {
  const canvas = page.locator('.wh-grid__canvas');
  const dot = await canvas.evaluate(someDot);
  const box = await canvas.boundingBox();
  const [x, y] = [box.x + dot.x, box.y + dot.y];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 200, y - 60, { steps: 30 });
  await page.locator('.wh-grid[data-dragging]').waitFor();
  await page.mouse.move(x, y, { steps: 30 });
  await page.mouse.up();
}

const sort = (page, round) =>
  page
    .locator('thead button')
    .nth(round % 2)
    .click();

async function filter(page) {
  const choice = page.getByRole('checkbox').first();
  if (!(await choice.isVisible())) await page.getByRole('button', { name: 'Zone' }).first().click();
  await choice.click();
}

const rows = [];
const kept = { pages: {}, work: {} };
const ms = (number) => `${Math.round(number)} ms`;
const figure = (where, name, value, budget, unit = String) =>
  rows.push([where, name, unit(value), unit(budget), (value / budget).toFixed(2), verdict(value <= budget)]);

try {
  for (const page of PAGES) {
    const slow = await loaded(PROFILES.L4, page);
    kept.pages[page.name] = { L4: slow };
    figure(page.name, 'first paint, L4', slow.fcp, PAINT_MS.L4, ms);
    figure(page.name, 'largest paint, L4', slow.lcp, PAINT_MS.L4, ms);
    figure(page.name, 'blocking, L4', slow.tbt, BLOCKING_MS.L4, ms);
    if (TIMED_FREE.has(page.name)) {
      const free = await loaded(PROFILES.free, page);
      kept.pages[page.name].free = free;
      figure(page.name, 'largest paint, unthrottled', free.lcp, PAINT_MS.free, ms);
      figure(page.name, 'blocking, unthrottled', free.tbt, BLOCKING_MS.free, ms);
    }
    figure(page.name, 'layout shift', slow.cls, SHIFT, (value) => value.toFixed(3));
    figure(page.name, 'DOM nodes', slow.nodes, NODES, (value) => value.toLocaleString('en'));
  }
  const work = async (name, page, act, changing) => {
    kept.work[name] = await worked(PROFILES.L4, pageOf(page), act, changing);
    return kept.work[name];
  };
  figure('matrix', 'a key moves a dot, L4', (await work('nudge', 'matrix', nudge)).inp, 100, ms);
  figure('matrix', 'a dot is dragged, L4', (await work('drag', 'matrix', drag)).move, 50, ms);
  const freeDrag = await worked(PROFILES.free, pageOf('matrix'), drag);
  rows.push(['matrix', 'long tasks of a drag, unthrottled', freeDrag.tasks, 0, '', verdict(freeDrag.tasks === 0)]);
  const sorted = await work('sort', 'initiatives', sort, 'tbody th');
  figure('initiatives', 'a click on a heading is answered, L4', sorted.inp, 100, ms);
  figure('initiatives', 'sorted rows are there, L4', sorted.until, 200, ms);
  const filtered = await work('filter', 'initiatives', filter, '[role="status"]');
  figure('initiatives', 'a filter is answered, L4', filtered.inp, 100, ms);
  figure('initiatives', 'filtered rows are there, L4', filtered.until, 200, ms);
} finally {
  await lab.close();
  await server.stop();
}
printTable(['page', 'figure', 'Wheelhouse', 'budget', 'ratio', ''], rows);
console.log('Also measured; bytes are those on the wire, headers and answers of the API among them.');
printTable(
  ['page', 'processor time of the main thread', 'heap after collection', 'requests', 'bytes'],
  Object.entries(kept.pages).map(([name, { L4 }]) => [
    name,
    ms(L4.cpuMs),
    `${L4.heapMb.toFixed(1)} MB`,
    L4.requests,
    `${Math.round(L4.bytes / 1000)} kB`,
  ]),
);
writeResults(`web-${SIZE}`, { size: SIZE, ...kept });

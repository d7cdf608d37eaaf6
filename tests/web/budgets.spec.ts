import { type Browser, type Page, type Response, startBrowser, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVisitor, seen, settled, type Visitor } from './visitor.js';
import { enterAs, startDemoServer } from './web-world.js';
import { wordsOf } from './words.js';

// Only what does not depend on time is asserted here; times are measured by `npm run bench -- web`.
const WINDOW = { locale: 'en-GB', viewport: { width: 1440, height: 900 } };
const INITIATIVES = 2_000;
const NODES = 1_500;
/** What the first route may cost on the wire, compressed, in bytes. */
const FIRST_ROUTE = { script: 230_000, stylesheet: 20_000, font: 50_000 } as const;
const FIRST_ROUTE_TOTAL = 300_000;
const MATRIX_BYTES = 60_000;
/** Below this many bytes a file is sent as it is. */
const SMALL = 1_024;

const words = wordsOf('en');

interface Ids {
  measure: string;
  initiative: string;
  department: string;
  battle: string;
}

let browser: Browser;
let server: TestServer;
let visitor: Visitor;
let page: Page;
let programId = '';
let ids: Ids;

const open = async (path: string) => {
  await page.goto(`/p/${programId}/${path}`);
  await settled(page, words('label.loading'));
};
const countNodes = () => page.evaluate(() => document.querySelectorAll('*').length);

beforeAll(async () => {
  const [opened, started] = await Promise.all([startBrowser(), startDemoServer()]);
  browser = opened;
  ({ server, programId } = started);
  const admin = await server.admin();
  const found = await admin.ask(
    `query ($id: ID!) {
      measures(programId: $id) { id wheelPosition }
      initiatives(programId: $id, page: { skip: 0, take: 1 }) { total items { id } }
      readinessMatrix(programId: $id) { departments { id } }
      mustWinBattles(programId: $id) { id }
    }`,
    { id: programId },
  );
  ids = {
    measure: found.measures.find((measure: { wheelPosition: number | null }) => measure.wheelPosition !== null).id,
    initiative: found.initiatives.items[0].id,
    department: found.readinessMatrix.departments[0].id,
    battle: found.mustWinBattles[0].id,
  };
  for (let number = found.initiatives.total; number < INITIATIVES; number += 1) {
    await admin.change(
      `mutation ($input: CreateInitiativeInput!) {
        createInitiative(input: $input) { __typename ... on Invalid { issues { message } } }
      }`,
      {
        input: {
          programId,
          title: `Initiative ${number}: right the first time`,
          frequency: (number % 5) + 1,
          emotionalImportance: (number % 4) + 1,
          effort: (number % 3) + 1,
          owner: `Person ${number % 17}`,
          startsOn: '2026-01-05',
          endsOn: '2026-06-30',
          battleId: ids.battle,
        },
      },
    );
  }
  visitor = await openVisitor(browser, server.url, WINDOW);
  page = visitor.page;
  await enterAs(visitor, { server, programId, language: 'en' });
});
afterAll(async () => {
  await visitor.close();
  await browser.close();
  await server.close();
});

test('the wheel as the first page costs no more than its budget, compressed', async () => {
  const storageState = await page.context().storageState();
  // A window of its own has nothing cached.
  const fresh = await openVisitor(browser, server.url, { ...WINDOW, storageState });
  const answers: Response[] = [];
  fresh.page.on('response', (response) => answers.push(response));
  await fresh.page.goto(`/p/${programId}/wheel`);
  await settled(fresh.page, words('label.loading'));
  await seen(fresh.page.getByRole('table'));
  await fresh.page.waitForLoadState('networkidle');
  const files = await Promise.all(
    answers.map(async (response) => ({
      url: response.url(),
      kind: response.request().resourceType(),
      encoding: response.headers()['content-encoding'],
      bytes: (await response.request().sizes()).responseBodySize,
    })),
  );
  await fresh.close();
  const total = (some: typeof files) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const [kind, budget] of Object.entries(FIRST_ROUTE)) {
    const ours = files.filter((file) => file.kind === kind);
    expect(total(ours), `bytes of ${kind}`).toBeGreaterThan(SMALL);
    expect(total(ours), `bytes of ${kind}`).toBeLessThanOrEqual(budget);
    if (kind !== 'font')
      expect(ours.filter(({ bytes, encoding }) => bytes > SMALL && !/^(br|gzip)$/.test(encoding ?? ''))).toEqual([]);
  }
  expect(total(files), 'bytes of everything').toBeLessThanOrEqual(FIRST_ROUTE_TOTAL);
});

test(`${INITIATIVES} dots of the matrix come in one request and few bytes`, async () => {
  const answers: Response[] = [];
  const listen = (response: Response) => {
    if (response.request().postData()?.includes('initiativeMatrix(')) answers.push(response);
  };
  page.on('response', listen);
  await open('initiatives/matrix');
  page.off('response', listen);
  expect(answers).toHaveLength(1);
  const [answer] = answers;
  expect((await answer?.json())?.data.initiativeMatrix.ids).toHaveLength(INITIATIVES);
  expect(await answer?.headerValue('content-encoding')).toBe('gzip');
  expect((await answer?.request().sizes())?.responseBodySize).toBeLessThanOrEqual(MATRIX_BYTES);
});

describe(`with ${INITIATIVES} initiatives no page holds more than ${NODES} DOM nodes:`, () => {
  const pages: readonly { name: string; path: (ids: Ids) => string }[] = [
    { name: 'this week', path: () => 'this-week' },
    { name: 'wheel', path: () => 'wheel' },
    { name: 'wheel with a measure', path: ({ measure }) => `wheel?measure=${measure}` },
    { name: 'wheel with a quadrant, compared', path: () => 'wheel?measure=OPERATIONS&compare=true' },
    { name: 'update', path: () => 'update' },
    { name: 'matrix', path: () => 'initiatives/matrix' },
    { name: 'initiatives', path: () => 'initiatives/table' },
    { name: 'initiative in its panel', path: ({ initiative }) => `initiatives/table?peek=${initiative}` },
    { name: 'roadmap', path: () => 'roadmap' },
    { name: 'promise', path: () => 'strategy/promise' },
    { name: 'episodes', path: () => 'strategy/episodes' },
    { name: 'battles', path: () => 'strategy/battles' },
    { name: 'readiness', path: () => 'readiness' },
    { name: 'department in its panel', path: ({ department }) => `readiness?peek=${department}` },
    { name: 'packs', path: () => 'packs' },
    { name: 'pack', path: () => 'packs/industry-telecom' },
    { name: 'import', path: () => 'import' },
    { name: 'units', path: () => 'settings/units' },
    { name: 'measures', path: () => 'settings/measures' },
    { name: 'history', path: () => 'history' },
  ];

  test.each(pages)('$name', async ({ path }) => {
    await open(path(ids));
    expect(await countNodes()).toBeLessThanOrEqual(NODES);
  });

  test('initiatives, scrolled to the middle with a panel open', async () => {
    await open(`initiatives/table?peek=${ids.initiative}`);
    await page.getByRole('region', { name: words('initiatives:table.name') }).evaluate((box) => {
      box.scrollTo({ top: box.scrollHeight / 2 });
    });
    await seen(page.getByRole('row').and(page.locator('[aria-rowindex="50"]')));
    expect(await countNodes()).toBeLessThanOrEqual(NODES);
  });
});

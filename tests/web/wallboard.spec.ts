import { createServer, request as forward, type Server } from 'node:http';
import { type Locale, periodLabel } from '@wheelhouse/domain';
import {
  accessibilityFaults,
  type Browser,
  type Page,
  startBrowser,
  TEST_NOW,
  TestClock,
  type TestServer,
} from '@wheelhouse/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gone, openVisitor, seen, soon, type Visitor } from './visitor.js';
import { enterAs, startDemoServer } from './web-world.js';
import { ANY, pattern, wordsOf } from './words.js';

const DAY_MS = 86_400_000;
const SECONDS = 20;

interface World {
  server: TestServer;
  clock: TestClock;
  programId: string;
  rootId: string;
}

/** A line to the server that can be cut: what a television sees of a server that stops and starts again. */
class Line {
  private server: Server | null = null;
  private port = 0;

  constructor(private readonly target: string) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    const to = new URL(this.target);
    this.server = createServer((incoming, outgoing) => {
      const { method, url: path, headers } = incoming;
      const passed = forward({ host: to.hostname, port: to.port, method, path, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      passed.on('error', () => outgoing.destroy());
      incoming.pipe(passed);
    });
    await new Promise<void>((done) => this.server?.listen(this.port, '127.0.0.1', done));
    const address = this.server.address();
    if (address && typeof address === 'object') this.port = address.port;
  }

  async cut(): Promise<void> {
    const { server } = this;
    if (!server) return;
    this.server = null;
    await new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  }
}

let world: World;
let browser: Browser;

beforeAll(async () => {
  const clock = new TestClock();
  const [opened, started] = await Promise.all([startBrowser(), startDemoServer(clock)]);
  browser = opened;
  const admin = await started.server.admin();
  const { program } = await admin.ask('query($id: ID!) { program(id: $id) { rootUnitId } }', { id: started.programId });
  world = { ...started, clock, rootId: program.rootUnitId };
});
afterAll(async () => {
  await browser.close();
  await world.server.close();
});

async function hang(language: Locale, withChildren: boolean): Promise<{ id: string; version: number; path: string }> {
  const admin = await world.server.admin();
  const wall = await admin.change(
    `mutation($input: CreateWallInput!) { createWall(input: $input) { __typename
      ... on Wall { id version address } ... on Invalid { issues { message } } } }`,
    {
      input: {
        programId: world.programId,
        name: 'Hall',
        unitIds: [world.rootId],
        withChildren,
        seconds: SECONDS,
        language,
      },
    },
  );
  return { id: wall.id, version: wall.version, path: new URL(wall.address).pathname };
}

/** Lets the screen's own time pass: its timers fire, its clock moves. */
const pass = (page: Page, seconds: number): Promise<void> => page.clock.runFor(seconds * 1_000);

const headline = (page: Page): Promise<string | null> => page.getByRole('heading', { level: 1 }).textContent();

describe.each<{ language: Locale; unit: string }>([
  { language: 'en', unit: 'Nebula Telecom' },
  { language: 'zh-Hans', unit: '星云电信' },
])('a wallboard in $language', ({ language, unit }) => {
  const words = wordsOf(language);
  const says = (key: string, values: Record<string, string | number> = {}) => words(`wallboard.screen:${key}`, values);
  let line: Line;
  let visitor: Visitor;
  let page: Page;
  let wall: { id: string; version: number; path: string };

  beforeEach(async () => {
    world.clock.set(TEST_NOW);
    line = new Line(world.server.url);
    await line.open();
  });
  /** Opens a new wallboard on a screen, whose time stands still where it is to be moved on. */
  const open = async ({ withChildren = false, ownTime = true } = {}): Promise<void> => {
    wall = await hang(language, withChildren);
    // The screen speaks the language of the wallboard, whatever the browser's is.
    visitor = await openVisitor(browser, line.url, { locale: 'fr-FR', viewport: { width: 1920, height: 1080 } });
    ({ page } = visitor);
    if (ownTime) await page.clock.install({ time: world.clock.now() });
    await page.goto(wall.path);
    await seen(page.getByRole('heading', { level: 1, name: unit, exact: true }));
  };
  afterEach(async () => {
    await visitor.close();
    await line.cut();
  });

  test('shows unit, week, score in words, focus measures and the way to the page, and turns', async () => {
    await open({ withChildren: true });
    await seen(page.getByText(periodLabel('2026-W46', language), { exact: true }));
    await seen(page.getByText(pattern(words('time.refreshed-at', { time: ANY }))));
    await seen(page.getByRole('heading', { level: 2, name: says('side.focus') }));
    await seen(page.getByRole('img', { name: says('footer.code', { unit }) }));
    await seen(page.getByText(says('footer.scan')));
    expect(await page.locator('main li').count()).toBeGreaterThan(4);
    expect(await page.locator('button, a, input').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).cursor)).toBe('none');
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(await accessibilityFaults(page)).toEqual([]);
    await pass(page, SECONDS);
    await soon(async () => (await headline(page)) !== unit, true);
    expect(visitor.complaints).toEqual([]);
  });

  test('keeps its picture while the server is away, also over a reload, says since when, and recovers by itself', async () => {
    await open({ ownTime: false });
    const parts = (): Promise<number> =>
      page.evaluate(async () => (await (await caches.open('wheelhouse-wall')).keys()).length);
    await expect.poll(parts, { timeout: 15_000 }).toBeGreaterThan(4);
    await expect.poll(() => page.evaluate(async () => (await caches.match('/wall/')) !== undefined)).toBe(true);
    await line.cut();
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    const offline = page.getByText(pattern(says('footer.offline', { time: ANY })));
    await seen(offline);
    expect(await headline(page)).toBe(unit);
    await page.reload();
    await seen(page.getByRole('heading', { level: 1, name: unit, exact: true }));
    await seen(offline);
    await line.open();
    await gone(offline);
    const secret = wall.path.slice('/wall/'.length);
    const kept = await page.evaluate(async () => {
      const requests = await (await caches.open('wheelhouse-wall')).keys();
      return JSON.stringify([requests.map(({ url }) => url), { ...localStorage }]);
    });
    expect(kept).not.toContain(secret);
  });

  test('turns amber in words when there are no numbers for more than 8 days', async () => {
    await open();
    const old = page.getByText(pattern(says('old.words', { date: ANY })));
    expect(await old.count()).toBe(0);
    const before = world.clock.now();
    const hub = page.locator('.wh-wheel__hub-face');
    const fill = () => hub.evaluate((face) => getComputedStyle(face).fill);
    const calm = await fill();
    world.clock.set(new Date(before.getTime() + 8 * DAY_MS + 60_000).toISOString());
    await pass(page, 61);
    await seen(old);
    expect(await fill()).not.toBe(calm);
  });

  test('says that it was switched off, and forgets its picture', async () => {
    await open();
    const admin = await world.server.admin();
    await admin.change('mutation($input: RowInput!) { revokeWall(input: $input) { ... on Wall { id } } }', {
      input: { id: wall.id, version: wall.version },
    });
    await pass(page, 61);
    await seen(page.getByRole('heading', { level: 1, name: says('revoked.title') }));
    expect(await page.evaluate(() => Object.values({ ...localStorage }))).toEqual(['null']);
  });
});

test('an editor hangs a wallboard from the wheel, sees it before, and switches it off', async () => {
  const words = wordsOf('zh-Hant');
  const says = (key: string, values: Record<string, string | number> = {}) => words(`wallboard:${key}`, values);
  const visitor = await openVisitor(browser, world.server.url, {
    locale: 'zh-TW',
    viewport: { width: 1440, height: 900 },
  });
  const { page } = visitor;
  await enterAs(visitor, { ...world, language: 'zh-Hant' });
  await page.goto(`/p/${world.programId}/wheel/${world.rootId}`);
  await page.getByRole('link', { name: words('scorecard:wheel.hang') }).click();
  await page.getByRole('button', { name: says('form.make') }).click();
  const address = await page.getByRole('textbox', { name: says('made.label') }).inputValue();
  await seen(page.getByRole('img', { name: says('made.code') }));
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: words('people.admin:once.done') }).click();
  const name = '星雲電信';
  const [preview] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: says('line.preview-named', { name }) }).click(),
  ]);
  await seen(preview.getByText(wordsOf('zh-Hant')('wallboard.screen:side.focus')));
  await preview.close();
  await page.getByRole('button', { name: says('line.revoke-named', { name }) }).click();
  await page
    .getByRole('button', { name: says('revoke.action'), exact: true })
    .last()
    .click();
  await seen(page.getByText(pattern(`${says('line.revoked', { date: ANY })}${ANY}`)));
  const answer = await fetch(`${world.server.url}${new URL(address).pathname}/data`);
  expect(answer.status).toBe(404);
  expect(visitor.complaints).toEqual([]);
  await visitor.close();
});

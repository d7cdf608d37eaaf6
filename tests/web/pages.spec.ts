import type { Locale } from '@wheelhouse/domain';
import {
  accessibilityFaults,
  type Browser,
  type BrowserContextOptions,
  type Page,
  startBrowser,
  type TestServer,
} from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVisitor, settled, type Visitor } from './visitor.js';
import { enterAs, startDemoServer, startWebServer } from './web-world.js';
import { wordsOf } from './words.js';

interface Look {
  look: string;
  language: Locale;
  context: BrowserContextOptions;
}

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const LOOKS: readonly Look[] = [
  {
    look: 'English, light, 1440 wide',
    language: 'en',
    context: { locale: 'en-GB', colorScheme: 'light', viewport: DESKTOP },
  },
  {
    look: '简体中文, dark, 1440 wide',
    language: 'zh-Hans',
    context: { locale: 'zh-CN', colorScheme: 'dark', viewport: DESKTOP },
  },
  {
    look: 'English, light, 390 wide',
    language: 'en',
    context: { locale: 'en-GB', colorScheme: 'light', viewport: PHONE, hasTouch: true, isMobile: true },
  },
];

interface Window {
  look: Look;
  visitor: Visitor;
}

interface Ids {
  unit: string;
  measure: string;
  initiative: string;
  department: string;
  battle: string;
  objective: string;
}

/** Addresses below a program. */
const PROGRAM_PAGES: readonly { page: string; path: (ids: Ids) => string }[] = [
  { page: 'this week', path: () => 'this-week' },
  { page: 'wheel', path: ({ unit }) => `wheel/${unit}` },
  { page: 'wheel with a measure', path: ({ unit, measure }) => `wheel/${unit}?measure=${measure}` },
  { page: 'wheel with a quadrant, compared', path: ({ unit }) => `wheel/${unit}?measure=OPERATIONS&vs=2026-W43` },
  { page: 'wheel as a whole', path: ({ unit }) => `wheel/${unit}?measure=TOTAL` },
  { page: 'league', path: ({ measure }) => `league?measure=${measure}` },
  { page: 'page of a measure', path: ({ measure }) => `measures/${measure}` },
  { page: 'wheel as table', path: ({ unit }) => `wheel/${unit}?view=table` },
  { page: 'update inbox', path: () => 'update' },
  { page: 'update of a unit', path: ({ unit }) => `update/${unit}` },
  { page: 'update periods', path: () => 'update/periods' },
  { page: 'matrix', path: () => 'initiatives/matrix' },
  { page: 'initiatives', path: () => 'initiatives/table' },
  { page: 'initiative', path: ({ initiative }) => `initiatives/table?peek=${initiative}` },
  { page: 'roadmap', path: () => 'roadmap' },
  { page: 'promise', path: () => 'strategy/promise' },
  { page: 'episodes', path: () => 'strategy/episodes' },
  { page: 'battles', path: () => 'strategy/battles' },
  { page: 'battle', path: ({ battle }) => `strategy/battles?peek=${battle}` },
  { page: 'objectives', path: () => 'strategy/objectives' },
  { page: 'objective', path: ({ objective }) => `strategy/objectives?peek=${objective}` },
  { page: 'cascade', path: ({ objective }) => `strategy/objectives/${objective}` },
  { page: 'cascade as table', path: ({ objective }) => `strategy/objectives/${objective}?view=table` },
  { page: 'pulse', path: () => 'strategy/pulse' },
  { page: 'readiness', path: () => 'readiness' },
  { page: 'department', path: ({ department }) => `readiness?peek=${department}` },
  { page: 'packs', path: () => 'packs' },
  { page: 'pack', path: () => 'packs/industry-telecom' },
  { page: 'import of readings', path: () => 'import' },
  { page: 'import of units', path: () => 'import?tab=units' },
  { page: 'program settings', path: () => 'settings' },
  { page: 'units', path: () => 'settings/units' },
  { page: 'measures', path: () => 'settings/measures' },
  { page: 'people', path: () => 'settings/people' },
  { page: 'tokens', path: () => 'settings/tokens' },
  { page: 'installation', path: () => 'settings/installation' },
  { page: 'history', path: () => 'history' },
  { page: 'nowhere', path: () => 'nowhere' },
];

const OUTER_PAGES = ['/start', '/start/empty', '/about'];

/** Texts and names on a page that look like keys of words which nobody translated, for example `nav.this-week`. */
const rawKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
    }
    found.push(document.title);
    return found.filter((text) => /^\s*[a-z][a-z-]*(\.[a-z-]+)+/.test(text) && !/@|\.(csv|xlsx|txt)\b/.test(text));
  });

/** How far the page itself can be pushed sideways, in pixels. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

let browser: Browser;
let server: TestServer;
let programId: string;
let ids: Ids;

beforeAll(async () => {
  const [opened, started] = await Promise.all([startBrowser(), startDemoServer()]);
  browser = opened;
  ({ server, programId } = started);
  const admin = await server.admin();
  const data = await admin.ask(
    `query ($id: ID!) {
      unitTree(programId: $id) { ids kinds }
      measures(programId: $id) { id wheelPosition }
      initiatives(programId: $id, page: { skip: 0, take: 1 }) { items { id } }
      readinessMatrix(programId: $id) { departments { id } }
      mustWinBattles(programId: $id) { id }
      objectives(programId: $id) { id gapCount }
    }`,
    { id: programId },
  );
  ids = {
    unit: data.unitTree.ids[data.unitTree.kinds.indexOf('REGION')],
    measure: data.measures.find((measure: { wheelPosition: number | null }) => measure.wheelPosition !== null).id,
    initiative: data.initiatives.items[0].id,
    department: data.readinessMatrix.departments[0].id,
    battle: data.mustWinBattles[0].id,
    objective: data.objectives.find((objective: { gapCount: number }) => objective.gapCount > 0).id,
  };
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What is wrong with a page in one look; nothing when it is as it should be. */
async function faultsOf({ visitor, look }: Window, path: string) {
  const { page, complaints } = visitor;
  complaints.splice(0);
  await page.goto(path);
  await settled(page, wordsOf(look.language)('label.loading'));
  const faults = await accessibilityFaults(page);
  return {
    language: await page.locator('html').getAttribute('lang'),
    faults,
    rawKeys: await rawKeys(page),
    overhang: await overhang(page),
    complaints: [...complaints],
  };
}

/** Visits a page in all looks at once, which saves the time each of them waits. */
async function isFaultless(windows: readonly Window[], path: string | (() => Promise<string>)): Promise<void> {
  const found = await Promise.all(
    windows.map(async (window) => {
      const address = typeof path === 'string' ? path : await path();
      return [window.look.look, await faultsOf(window, address)] as const;
    }),
  );
  const clean = { faults: [], rawKeys: [], overhang: 0, complaints: [] };
  const wanted = LOOKS.map(({ look, language }) => [look, { ...clean, language }]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
}

const openWindows = (url: string): Promise<Window[]> =>
  Promise.all(LOOKS.map(async (look) => ({ look, visitor: await openVisitor(browser, url, look.context) })));

describe('somebody who is signed in finds no fault with', () => {
  let windows: Window[];

  beforeAll(async () => {
    windows = await openWindows(server.url);
    for (const { visitor, look } of windows) await enterAs(visitor, { server, programId, language: look.language });
  });
  afterAll(() => Promise.all(windows.map(({ visitor }) => visitor.close())));

  test.each(PROGRAM_PAGES)('$page', ({ path }) => isFaultless(windows, `/p/${programId}/${path(ids)}`));

  test.each(OUTER_PAGES)('%s', (path) => isFaultless(windows, path));
});

describe('somebody who is not finds no fault with', () => {
  let fresh: TestServer;
  let windows: Window[];

  beforeAll(async () => {
    fresh = await startWebServer();
    windows = await openWindows(fresh.url);
  });
  afterAll(async () => {
    await Promise.all(windows.map(({ visitor }) => visitor.close()));
    await fresh.close();
  });

  test('set-up', () => isFaultless(windows, async () => `/setup?token=${await fresh.link('setup')}`));

  test.each(['/sign-in', '/invite?token=long-gone', '/enter?token=long-gone'])('%s', (path) =>
    isFaultless(windows, path),
  );
});

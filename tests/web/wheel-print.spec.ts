import { type Locale, periodLabel } from '@wheelhouse/domain';
import { type Browser, type Response, startBrowser, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVisitor, seen, settled, type Visitor } from './visitor.js';
import { enterAs, startDemoServer } from './web-world.js';
import { ANY, pattern, wordsOf } from './words.js';

const WEEK = '2026-W46';
const WINDOW = { locale: 'en-GB', viewport: { width: 1440, height: 900 } };
/** What the first route may cost on the wire, in bytes. */
const BUDGET = { script: 230_000, stylesheet: 20_000 } as const;
/** Below this many bytes a file is sent as it is. */
const SMALL = 1_024;

let browser: Browser;
let server: TestServer;
let programId = '';

beforeAll(async () => {
  const [opened, started] = await Promise.all([startBrowser(), startDemoServer()]);
  browser = opened;
  ({ server, programId } = started);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('the wheel as the first page costs no more than its budget, compressed', async () => {
  const before = await openVisitor(browser, server.url, WINDOW);
  await enterAs(before, { server, programId, language: 'en' });
  const storageState = await before.page.context().storageState();
  await before.close();
  // A window of its own has nothing cached.
  const { page, close } = await openVisitor(browser, server.url, { ...WINDOW, storageState });
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(`/p/${programId}/wheel?period=${WEEK}`);
  await settled(page, wordsOf('en')('label.loading'));
  await seen(page.getByRole('table'));
  await page.waitForLoadState('networkidle');
  const files = await Promise.all(
    answers.map(async (response) => ({
      url: response.url(),
      kind: response.request().resourceType(),
      encoding: response.headers()['content-encoding'],
      bytes: (await response.request().sizes()).responseBodySize,
    })),
  );
  await close();
  for (const [kind, budget] of Object.entries(BUDGET)) {
    const ours = files.filter((file) => file.kind === kind);
    const total = ours.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total, `bytes of ${kind}`).toBeGreaterThan(SMALL);
    expect(total, `bytes of ${kind}`).toBeLessThanOrEqual(budget);
    expect(ours.filter(({ bytes, encoding }) => bytes > SMALL && !/^(br|gzip)$/.test(encoding ?? ''))).toEqual([]);
  }
});

describe.each<{ language: Locale; unit: string }>([
  { language: 'en', unit: 'Nebula Telecom' },
  { language: 'zh-Hans', unit: '星云电信' },
])('the printed wheel in $language', ({ language, unit }) => {
  const words = wordsOf(language);
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await openVisitor(browser, server.url, WINDOW);
    await enterAs(visitor, { server, programId, language });
    await visitor.page.goto(`/p/${programId}/wheel?period=${WEEK}`);
    await settled(visitor.page, words('label.loading'));
    const name = words('scorecard:wheel.name', { unit, period: periodLabel(WEEK, language) });
    await seen(visitor.page.getByRole('list', { name, exact: true }));
  });
  afterAll(() => visitor.close());

  test('is one A3 sheet', async () => {
    const pdf = await visitor.page.pdf({ preferCSSPageSize: true, printBackground: true });
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(text) ?? [];
    expect([width, height].map((points) => Math.round((Number(points) / 72) * 25.4))).toEqual([420, 297]);
    expect(pdf.byteLength).toBeGreaterThan(20_000);
  });

  test('names unit and week, and leaves the frame of the app away', async () => {
    const { page } = visitor;
    await page.emulateMedia({ media: 'print' });
    const stamp = words('scorecard:wheel.print-stamp', { period: periodLabel(WEEK, language), refreshed: ANY });
    await seen(page.getByText(pattern(stamp)));
    await seen(page.getByText(unit, { exact: true }).filter({ visible: true }));
    await seen(page.getByRole('table'));
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect((await page.screenshot()).byteLength).toBeGreaterThan(30_000);
  });
});

import { type Locale, periodLabel } from '@wheelhouse/domain';
import { type Browser, startBrowser, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVisitor, seen, settled, type Visitor } from './visitor.js';
import { enterAs, startDemoServer } from './web-world.js';
import { ANY, pattern, wordsOf } from './words.js';

const WEEK = '2026-W46';
const WINDOW = { locale: 'en-GB', viewport: { width: 1440, height: 900 } };

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
    // The QR code is for paper alone, and comes when the page has long been drawn.
    const code = words('scorecard:wheel.print-code');
    await visitor.page.locator(`svg[aria-label="${code}"]`).waitFor({ state: 'attached' });
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

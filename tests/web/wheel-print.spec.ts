import { periodLabel } from '@wheelhouse/domain';
import { type Browser, type Page, type Response, startBrowser, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVisitor, seen, settled, type Visitor } from './visitor.js';
import { startDemoServer } from './web-world.js';
import { ANY, pattern, wordsOf } from './words.js';

const WEEK = '2026-W46';
const UNIT = 'Nebula Telecom';
/** What the first route may cost on the wire, in bytes. */
const BUDGET = { script: 250_000, stylesheet: 24_000 };
/** What nobody compresses, because it would not get smaller. */
const SMALL = 1_024;

let browser: Browser;
let server: TestServer;
let visitor: Visitor;
let page: Page;
let programId = '';

beforeAll(async () => {
  const [opened, started] = await Promise.all([startBrowser(), startDemoServer()]);
  browser = opened;
  server = started.server;
  programId = started.demo.programId;
  visitor = await openVisitor(browser, server.url, { locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  page = visitor.page;
  await page.goto(`/enter?token=${await server.link('login', started.demo.userId)}`);
  await page.waitForURL(`**/p/${programId}/this-week`);
});
afterAll(async () => {
  await visitor.close();
  await browser.close();
  await server.close();
});

describe('the wheel as the first page', () => {
  const received: { kind: string; bytes: number; response: Response }[] = [];

  test('costs no more than its budget, compressed', async () => {
    // A window of its own has nothing cached.
    const first = await openVisitor(browser, server.url, {
      locale: 'en-GB',
      storageState: await page.context().storageState(),
    });
    const answers: Response[] = [];
    first.page.on('response', (response) => answers.push(response));
    await first.page.goto(`/p/${programId}/wheel?period=${WEEK}`);
    await settled(first.page, wordsOf('en')('label.loading'));
    await seen(first.page.getByRole('table'));
    await first.page.waitForLoadState('networkidle');
    for (const response of answers) {
      const kind = response.request().resourceType();
      if (kind !== 'script' && kind !== 'stylesheet') continue;
      const { responseBodySize } = await response.request().sizes();
      received.push({ kind, bytes: responseBodySize, response });
    }
    await first.close();
    for (const kind of ['script', 'stylesheet'] as const) {
      const ours = received.filter((file) => file.kind === kind);
      expect(ours.length, kind).toBeGreaterThan(0);
      const total = ours.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(total, `bytes of ${kind}`).toBeGreaterThan(SMALL);
      expect(total, `bytes of ${kind}`).toBeLessThanOrEqual(BUDGET[kind]);
    }
    const plain = received.filter(
      ({ response, bytes }) => bytes > SMALL && !/^(br|gzip)$/.test(response.headers()['content-encoding'] ?? ''),
    );
    expect(plain.map(({ response }) => response.url())).toEqual([]);
  });
});

describe.each(['en', 'zh-Hans'] as const)('the printed wheel in %s', (language) => {
  const words = wordsOf(language);

  beforeAll(async () => {
    await page.evaluate((chosen) => localStorage.setItem('wheelhouse.language', chosen), language);
    await page.goto(`/p/${programId}/wheel?period=${WEEK}`);
    await settled(page, words('label.loading'));
    await seen(page.getByRole('list', { name: pattern(words('scorecard:wheel.name', { unit: ANY, period: ANY })) }));
  });
  afterAll(() => page.emulateMedia({ media: null }));

  test('is one A3 sheet', async () => {
    const pdf = await page.pdf({ format: 'A3', landscape: true, printBackground: true });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
    const text = pdf.toString('latin1');
    expect(text.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(text) ?? [];
    expect([Number(width) / 72, Number(height) / 72].map((inches) => Math.round(inches * 25.4))).toEqual([420, 297]);
  });

  test('names unit and week, and leaves the frame of the app away', async () => {
    await page.emulateMedia({ media: 'print' });
    const sheet = await page.getByText(
      pattern(words('scorecard:wheel.print-stamp', { period: periodLabel(WEEK, language), refreshed: ANY })),
    );
    await seen(sheet);
    await seen(page.getByText(UNIT, { exact: true }));
    await seen(page.getByRole('table'));
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect((await page.screenshot()).byteLength).toBeGreaterThan(30_000);
  });
});

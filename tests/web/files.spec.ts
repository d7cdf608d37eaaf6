import { readFileSync } from 'node:fs';
import { type Browser, type Loose, type Page, startBrowser, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVisitor, seen, type Visitor } from './visitor.js';
import { enterAs, startDemoServer } from './web-world.js';
import { wordsOf } from './words.js';

/** 门店,指标,周,数值 in GB18030. */
const HEADER = Buffer.from('c3c5b5ea2cd6b8b1ea2cd6dc2ccafdd6b50a', 'hex');
/** Periods before anything the demo has. */
const PERIODS: Readonly<Record<string, string>> = { WEEK: '2020-W10', MONTH: '2020-03', QUARTER: '2020-Q1' };

let server: TestServer;
let programId: string;
let browser: Browser;
let rows: { unit: string; measure: string }[];
let period: string;

beforeAll(async () => {
  ({ server, programId } = await startDemoServer());
  browser = await startBrowser();
  const admin = await server.admin();
  const { units, measures } = await admin.ask(
    'query($p: ID!) { units(programId: $p) { externalId kind } measures(programId: $p) { key cadence } }',
    { p: programId },
  );
  const chosen = measures.find((row: Loose) => row.cadence in PERIODS);
  period = PERIODS[chosen.cadence] as string;
  rows = units
    .filter((unit: Loose) => unit.kind === 'STORE' && unit.externalId)
    .slice(0, 3)
    .map((unit: Loose) => ({ unit: unit.externalId, measure: chosen.key }));
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const look = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.WHEELHOUSE_SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};

const downloaded = async (page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

for (const [language, viewport] of [
  ['en', { width: 1440, height: 900 }],
  ['zh-Hans', { width: 390, height: 844 }],
] as const) {
  test(`a file with errors is mended, imported and taken back (${language})`, async () => {
    const words = wordsOf(language);
    const visitor: Visitor = await openVisitor(browser, server.url, {
      viewport,
      locale: language,
      acceptDownloads: true,
    });
    const { page } = visitor;
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await enterAs(visitor, { server, programId, language });
    await page.goto(`/p/${programId}/import`);
    const lines = rows.map(({ unit, measure }, at) => `${unit},${measure},${period},${at === 1 ? 'four' : at + 3}\n`);
    const name = `stores-${language}`;
    const buffer = Buffer.concat([HEADER, Buffer.from(lines.join(''))]);
    await page.locator('input[type=file]').setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer });
    await seen(page.getByRole('region', { name: words('scorecard.import:errors.title') }));
    expect(await button(words('scorecard.import:check.import', { count: 2 })).isDisabled()).toBe(true);
    await look(page, `errors-${language}`);

    const wrong = await downloaded(page, () => button(words('scorecard.import:errors.download')).click());
    expect(wrong.name).toBe(words('scorecard.import:errors.file-name', { name }));
    expect(wrong.text.split('\r\n')[0]).toBe(`\uFEFF门店,指标,周,数值,${words('scorecard.import:errors.reason')}`);
    expect(wrong.text).toContain(`${rows[1]?.unit},`);
    expect(wrong.text.trimEnd().split('\r\n')).toHaveLength(2);

    await button(words('scorecard.import:file.other')).click();
    const mended = Buffer.from(wrong.text.replace(',four,', ',4,'));
    await page.locator('input[type=file]').setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: mended });
    await button(words('scorecard.import:check.import', { count: 1 })).click();
    await seen(page.getByRole('heading', { name: words('scorecard.import:done.title', { count: 1 }) }));

    const title = words('scorecard.import:undo.title', { name: `${name}.csv` });
    await button(title).click();
    const dialog = page.getByRole('dialog', { name: title });
    await seen(dialog.getByText(words('scorecard.import:undo.removed', { count: 1, shown: 1 })));
    await dialog.getByLabel(words('scorecard.import:undo.reason')).fill(`the wrong week (${language})`);
    await look(page, `undo-${language}`);
    await dialog.getByRole('button', { name: words('scorecard.import:undo.action'), exact: true }).click();
    await seen(page.getByText(`the wrong week (${language})`));
    await look(page, `undone-${language}`);

    await page.getByRole('button', { name: words('action.export'), exact: true }).click();
    await look(page, `export-${language}`);
    const readings = await downloaded(page, () =>
      page.getByRole('menuitem', { name: words('export.csv'), exact: true }).click(),
    );
    expect(readings.name).toMatch(/^wheelhouse_readings_.*\.csv$/);
    expect(readings.text).not.toContain(`,${period},`);
    expect(readings.text.split('\r\n').length).toBeGreaterThan(100);
    expect(visitor.complaints).toEqual([]);
    await visitor.close();
  });
}

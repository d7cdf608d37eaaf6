import { type Locale, periodLabel } from '@wheelhouse/domain';
import { accessibilityFaults, type Browser, type Page, startBrowser, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVisitor, seen, type Visitor } from './visitor.js';
import { enterAs, startWebServer } from './web-world.js';
import { ANY, pattern, wordsOf } from './words.js';

const WEEK = '2026-W46';
const BEFORE = '2026-W45';

/*
 * Two stores. Answered (goal 100, red flag 50): North 75 to 50, South 75 to 75, so the company's mean goes from 75 to
 * 62.5 and its score from 5 to 4.17. Resolved (ratio): North 2 of 2, South 160 of 200; the mean weighted by cases is
 * 80.2, the average number of cases 101, so North ranks by (80.2 x 101 + 100 x 2) / 103 = 80.6 and South by 80.07: at
 * no decimals South's 80 follows North's 81.
 */
describe.each([
  { language: 'en' as Locale, browserLocale: 'en-GB', database: 'sqlite' as const },
  { language: 'zh-Hant' as Locale, browserLocale: 'zh-TW', database: 'postgres' as const },
])('who asks why in $language on $database', ({ language, browserLocale, database }) => {
  const words = wordsOf(language);
  const period = (value: string) => periodLabel(value, language);
  let browser: Browser;
  let server: TestServer;
  let visitor: Visitor;
  let page: Page;
  let programId = '';
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), startWebServer(database)]);
    const admin = await server.admin();
    const create = async (mutation: string, type: string, input: object): Promise<string> =>
      (
        await admin.change(
          `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ... on Row { id } ... on Invalid { issues { path message } } } }`,
          { input },
        )
      ).id;
    programId = await create('createProgram', 'CreateProgramInput', {
      name: 'Harbour',
      startsOn: '2026-03-02',
      timeZone: 'Asia/Taipei',
    });
    const unit = (name: string, kind: string, parentId: string | null) =>
      create('createUnit', 'CreateUnitInput', { programId, name, kind, parentId });
    ids.company = await unit('Harbour', 'COMPANY', null);
    ids.north = await unit('North store', 'STORE', ids.company);
    ids.south = await unit('South store', 'STORE', ids.company);
    const measure = (name: string, more: object) =>
      create('createMeasure', 'CreateMeasureInput', {
        programId,
        quadrant: 'CUSTOMER',
        name,
        goal: 100,
        redFlag: 50,
        unit: '%',
        decimals: 0,
        ...more,
      });
    ids.answered = await measure('Answered in time', { wheelPosition: 1 });
    ids.resolved = await measure('Resolved', { aggregation: 'RATIO', ratioScale: 100, wheelPosition: 2 });
    const record = (measureId: string, unitId: string, week: string, more: object) =>
      create('recordReading', 'RecordReadingInput', { measureId, unitId, period: week, ...more });
    for (const [week, north] of [
      [BEFORE, 75],
      [WEEK, 50],
    ] as const) {
      await record(ids.answered, ids.north, week, { value: north });
      await record(ids.answered, ids.south, week, { value: 75 });
      await record(ids.resolved, ids.north, week, { numerator: 2, denominator: 2 });
      await record(ids.resolved, ids.south, week, { numerator: 160, denominator: 200 });
    }
    visitor = await openVisitor(browser, server.url, { locale: browserLocale, viewport: { width: 1440, height: 900 } });
    page = visitor.page;
    await enterAs(visitor, { server, programId, language });
  });
  afterAll(async () => {
    await visitor.close();
    await browser.close();
    await server.close();
  });

  test('the hub opens what moved the wheel, down to the unit that did it', async () => {
    await page.goto(`/p/${programId}/wheel/${ids.company}?period=${WEEK}`);
    const hub = words('scorecard:wheel.hub', { score: ANY, status: ANY });
    await page.getByRole('button', { name: pattern(hub) }).click();
    const why = page.getByRole('table').filter({ hasText: words('scorecard.insight:why.points') });
    await seen(why.getByRole('rowheader', { name: new RegExp(words('quadrant.CUSTOMER')) }));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: words('scorecard.insight:why.by-measure') }).click();
    const row = why.getByRole('row').filter({ hasText: 'Answered in time' });
    // Half of the quadrant's weight times the fall from 5 to 4.17.
    expect(await row.getByRole('cell').last().textContent()).toContain('0.42');
    await page.goto(`/p/${programId}/wheel/${ids.company}?period=${WEEK}&measure=${ids.answered}`);
    const north = page.getByRole('row').filter({ hasText: 'North store' });
    await seen(north.getByText(words('scorecard.insight:why.values', { from: '75%', to: '50%' })));
    expect(await north.getByRole('cell').last().textContent()).toContain('0.83');
  });

  test('the wheel stands beside another week or another unit', async () => {
    await page.goto(`/p/${programId}/wheel/${ids.north}?period=${WEEK}`);
    await page.getByRole('button', { name: words('scorecard:wheel.compare', { period: period(BEFORE) }) }).click();
    await seen(page.getByRole('columnheader', { name: period(BEFORE), exact: true }));
    expect(new URL(page.url()).searchParams.get('vs')).toBe(BEFORE);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Answered in time' }) });
    expect(await row.getByRole('cell').last().textContent()).toContain('5.0');
    await page.goto(`/p/${programId}/wheel/${ids.north}?period=${WEEK}&vsUnit=${ids.south}`);
    await seen(page.getByRole('columnheader', { name: 'South store', exact: true }));
    expect(await page.locator('.wh-wheel__ghost').count()).toBeGreaterThan(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('the league draws a small sample towards the mean and leads to the unit', async () => {
    await page.goto(`/p/${programId}/league?measure=${ids.resolved}&period=${WEEK}&unit=${ids.south}`);
    const league = page.getByRole('region', { name: words('scorecard.league:table.name') });
    const north = league.getByRole('row').filter({ hasText: 'North store' });
    await seen(north.getByText('81%', { exact: true }));
    expect((await north.getByRole('cell').allTextContents()).slice(0, 2)).toEqual(['1', '100%']);
    await seen(
      page.getByText(new RegExp(words('scorecard.league:words.own', { name: 'South store', rank: 2, total: '2' }))),
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await league.getByRole('link', { name: 'North store' }).click();
    await seen(page.getByRole('heading', { name: words('scorecard:wheel.title', { unit: 'North store' }), level: 1 }));
  });

  test('the page of a measure tells its history and that nothing is done about it', async () => {
    await page.goto(`/p/${programId}/measures/${ids.answered}?period=${WEEK}&unit=${ids.north}`);
    await seen(page.getByRole('heading', { name: 'Answered in time', level: 1 }));
    await seen(page.getByText(words('scorecard.measure:signals.too-few')));
    await seen(page.getByText(words('scorecard.measure:strategy.no-initiative')));
    await page.getByText(words('scorecard.measure:numbers.title', { count: 2 })).click();
    await seen(page.getByRole('rowheader', { name: period(BEFORE) }));
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});

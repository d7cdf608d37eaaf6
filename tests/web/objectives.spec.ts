import type { Locale } from '@wheelhouse/domain';
import { type Browser, type Page, startBrowser, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVisitor, seen, soon, type Visitor } from './visitor.js';
import { enterAs, startWebServer } from './web-world.js';
import { type Words, wordsOf } from './words.js';

const TOLD = [
  {
    language: 'en' as Locale,
    browser: { locale: 'en-GB' },
    objective: 'Solve it at the first contact',
    others: ['Grow people from within', 'Keep every date', 'Earn from loyalty'],
    target: '80 % by spring',
    person: 'Ann at the counter',
  },
  {
    language: 'zh-Hans' as Locale,
    browser: { locale: 'zh-CN' },
    objective: '一次联系就解决',
    others: ['从内部培养人才', '每次约定都守时', '靠忠诚客户盈利'],
    target: '春季前达到 80%',
    person: '柜台小安',
  },
];
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const CREATE_UNIT = 'mutation ($input: CreateUnitInput!) { createUnit(input: $input) { ... on Unit { id } } }';
const CREATE_PROGRAM =
  'mutation ($input: CreateProgramInput!) { createProgram(input: $input) { ... on Program { id } } }';
const CREATE_OBJECTIVE =
  'mutation ($input: CreateObjectiveInput!) { createObjective(input: $input) { ... on Objective { id } } }';

describe.each(TOLD)('an objective comes down to a person, in $language', (told) => {
  const words: Words = wordsOf(told.language);
  let browser: Browser;
  let server: TestServer;
  let admin: TestClient;
  let visitor: Visitor;
  let page: Page;
  let programId = '';

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const line = (name: string | RegExp) => page.getByRole('treeitem', { name });

  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), startWebServer()]);
    admin = await server.admin();
    const program = { name: 'Harbour', startsOn: '2026-10-01', contentLanguage: told.language };
    programId = (await admin.change(CREATE_PROGRAM, { input: program })).id;
    const unit = async (input: object): Promise<string> =>
      (await admin.change(CREATE_UNIT, { input: { programId, ...input } })).id;
    const company = await unit({ name: 'Harbour', kind: 'COMPANY' });
    const north = await unit({ name: 'North', kind: 'REGION', parentId: company, head: 'Ada' });
    for (const name of ['Store 1', 'Store 2']) await unit({ name, kind: 'STORE', parentId: north });
    for (const [at, title] of told.others.entries()) {
      const quadrant = ['PEOPLE', 'OPERATIONS', 'FINANCE'][at];
      await admin.change(CREATE_OBJECTIVE, { input: { programId, quadrant, title } });
    }
    visitor = await openVisitor(browser, server.url, { ...told.browser, viewport: { width: 1440, height: 900 } });
    page = visitor.page;
    await enterAs(visitor, { server, programId, language: told.language });
  });
  afterAll(async () => {
    await visitor.close();
    await browser.close();
    await server.close();
  });

  test('it is written down and given a carrier where it stands', async () => {
    await page.goto(`/p/${programId}/strategy/objectives`);
    await page
      .getByRole('region', { name: words('quadrant.CUSTOMER') })
      .getByRole('button')
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill(told.objective);
    await dialog
      .getByRole('button', { name: words('objectives:objective.create-in', { quadrant: words('quadrant.CUSTOMER') }) })
      .click();
    const panel = page.getByRole('dialog', { name: told.objective });
    // The list fills itself when it is reached.
    await panel.getByLabel(words('objectives:objective.carried-by')).focus();
    await panel.getByLabel(words('objectives:objective.carried-by')).selectOption('STORE');
    await seen(panel.getByText(words('objectives:coverage.short', { covered: 0, required: 2 })));
    await panel.getByRole('link', { name: words('objectives:cascade.open') }).click();
    await seen(page.getByRole('heading', { level: 1, name: told.objective }));
    await seen(line(new RegExp(words('objectives:gap.count', { count: 2 }))));
  });

  test('the region and one store take it, and the gap closes', async () => {
    const give = async (kind: string, under: string | null) => {
      await button(words('objectives:give.button')).first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(words('objectives:give.kind')).first().click();
      await page.getByRole('option', { name: words(`units:kind.${kind}`), exact: true }).click();
      if (under) {
        await dialog.getByLabel(words('objectives:give.under')).first().fill(under);
        await page.getByRole('option', { name: new RegExp(under) }).click();
      }
      await dialog.getByLabel(words('objectives:goal.kpi')).fill('FCR');
      await dialog.getByLabel(words('objectives:goal.target')).fill(told.target);
      await dialog.getByLabel(words('objectives:goal.due'), { exact: true }).fill('2027-03-31');
      await dialog.getByRole('button', { name: words('objectives:give.button') }).click();
      await dialog.waitFor({ state: 'detached' });
    };
    await give('REGION', null);
    await seen(line(/^.*North/));
    await give('STORE', 'Store 1');
    await seen(line(/Store 1/));
    await seen(line(new RegExp(words('objectives:gap.count', { count: 1 }))));
    await line(/Store 1/)
      .getByRole('button')
      .last()
      .click();
    const panel = page.getByRole('dialog', { name: told.objective });
    await panel.getByRole('button', { name: new RegExp(words('field.owner')) }).click();
    await panel.getByRole('textbox').fill(told.person);
    await page.keyboard.press('Enter');
    await seen(page.getByText(words('objectives:coverage.short', { covered: 1, required: 2 })));
    await page.keyboard.press('Escape');
  });

  test('the tree is walked with the keyboard', async () => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await line(/North/).first().focus();
    await page.keyboard.press('ArrowLeft');
    await soon(() => line(/Store 1/).count(), 0);
    await page.keyboard.press('ArrowRight');
    await soon(() => line(/Store 1/).count(), 1);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Store 1');
    await page.keyboard.press('Home');
    expect(await focused()).toContain('North');
    await button(words('action.show-table')).click();
    await seen(page.getByRole('row', { name: new RegExp(told.person) }));
  });

  test('a pulse is opened, answered on a phone, and shows its result once closed', async () => {
    await page.goto(`/p/${programId}/strategy/pulse`);
    await button(words('objectives:pulse.open')).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words('objectives:pulse.name')).fill('2026');
    await dialog.getByRole('button', { name: words('objectives:pulse.open') }).click();
    await seen(page.getByRole('heading', { level: 2, name: '2026' }));
    const phone = await openVisitor(browser, server.url, { ...told.browser, ...PHONE });
    await enterAs(phone, { server, programId, language: told.language });
    await phone.page.goto(`/p/${programId}/strategy/pulse`);
    for (const title of [told.objective, told.others[0] ?? '', told.others[1] ?? ''])
      await phone.page.getByLabel(title).check();
    await phone.page.getByLabel(words('objectives:pulse-level.front-line')).check();
    await phone.page.getByRole('button', { name: words('objectives:pulse.send') }).click();
    await seen(phone.page.getByText(words('objectives:pulse.thanks')));
    await phone.close();
    await page.reload();
    await seen(page.getByText(words('objectives:pulse.answers', { count: 1 })));
    await button(words('objectives:pulse.close')).click();
    await seen(page.getByText(words('objectives:pulse.hidden')));
    expect(visitor.complaints).toEqual([]);
    expect(phone.complaints).toEqual([]);
  });
});

import { PeopleService, type Role } from '@wheelhouse/core';
import { type Locale, periodLabel } from '@wheelhouse/domain';
import { type Browser, type Page, startBrowser, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gone, openVisitor, seen, settled, soon, type Visitor } from './visitor.js';
import { startWebServer } from './web-world.js';
import { wordsOf } from './words.js';

const WEEK = '2026-W47';
const PAST = ['2026-W41', '2026-W42', '2026-W43', '2026-W44', '2026-W45', '2026-W46'];
const QUADRANTS = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'];
const NAMES = Array.from({ length: 10 }, (_, at) => `Measure ${String(at + 1).padStart(2, '0')}`);

let browser: Browser;
let server: TestServer;
let admin: TestClient;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startWebServer()]);
  admin = await server.admin();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A program with one store that has reported ten measures for six weeks; this week is still to come. */
async function reportingWorld(): Promise<{ programId: string; storeId: string }> {
  const invalid = '... on Invalid { issues { message } }';
  const make = (name: string, type: string, row: string, input: object) =>
    admin.change(
      `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${row} { id } ${invalid} } }`,
      {
        input,
      },
    );
  const program = await make('createProgram', 'CreateProgramInput', 'Program', {
    name: 'Nebula',
    startsOn: '2026-01-05',
    timeZone: 'Asia/Shanghai',
  });
  const unit = (name: string, kind: string, parentId: string | null) =>
    make('createUnit', 'CreateUnitInput', 'Unit', { programId: program.id, name, kind, parentId });
  const company = await unit('Company', 'COMPANY', null);
  const store = await unit('Store 12', 'STORE', company.id);
  for (const [at, name] of NAMES.entries()) {
    await make('createMeasure', 'CreateMeasureInput', 'Measure', {
      programId: program.id,
      name,
      key: `measure-${at + 1}`,
      quadrant: QUADRANTS[Math.floor(at / 3)],
      wheelPosition: (at % 3) + 1,
      aggregation: 'AVERAGE',
      goal: 100,
      redFlag: 50,
    });
  }
  const lines = NAMES.flatMap((name, at) => PAST.map((week, n) => `Store 12,${name},${week},${90 + ((at + n) % 3)}`));
  await make('importReadings', 'ImportReadingsInput', 'ReadingImport', {
    programId: program.id,
    csv: `unit,measure,period,value\n${lines.join('\n')}`,
  });
  return { programId: program.id, storeId: store.id };
}

/** A window of somebody who holds a role and reads a language, at the home of a program. */
async function enter(
  name: string,
  grant: { role: Role; programId: string; unitId?: string },
  language: Locale,
  width = 1440,
): Promise<Visitor> {
  const visitor = await openVisitor(browser, server.url, { locale: language, viewport: { width, height: 900 } });
  const userId = await server.server.db.tx(server.ctx, async () => {
    const people = server.server.app.get(PeopleService);
    const email = `${name}-${language}-${width}@example.test`.toLowerCase().replace(' ', '-');
    return (await people.createUser(server.ctx, { name, email, language, grants: [grant] })).id;
  });
  await visitor.page.goto(`/enter?token=${await server.link('login', userId)}`);
  await visitor.page.waitForURL(`**/p/${grant.programId}/this-week`);
  return visitor;
}

/** Pastes a text into the field with the focus, as a spreadsheet gives it. */
const paste = (page: Page, text: string) =>
  page.evaluate((block) => {
    const data = new DataTransfer();
    data.setData('text/plain', block);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

describe.each<Locale>(['en', 'zh-Hans'])('a week of reporting in %s', (language) => {
  const words = wordsOf(language);
  const said = (key: string, values: Record<string, string | number> = {}) => words(`updates:${key}`, values);
  let programId = '';
  let storeId = '';
  let manager: Visitor;
  let editor: Visitor;
  const values = () => manager.page.locator('input[data-value]');
  const status = (page: Page, text: string) => page.getByText(text, { exact: true });

  beforeAll(async () => {
    ({ programId, storeId } = await reportingWorld());
    manager = await enter('Lin Wei', { role: 'UNIT_MANAGER', programId, unitId: storeId }, language);
    editor = await enter('Priya Raman', { role: 'EDITOR', programId }, language);
  });
  afterAll(async () => {
    await manager.close();
    await editor.close();
  });

  test('the store manager enters ten values with the keyboard, is asked about a slip, and explains the red one', async () => {
    const { page } = manager;
    await seen(page.getByText(said('inbox.lead', { count: 10 })));
    await page.getByRole('link', { name: said('due.go') }).click();
    await seen(page.getByRole('heading', { name: said('inbox.title') }));
    await soon(() => values().count(), 10);
    await seen(status(page, said('progress.some', { done: 0, total: 10 })));

    await values().first().click();
    await page.keyboard.type('91');
    await page.keyboard.press('Enter');
    await page.keyboard.type('９２');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('=');
    expect(await values().nth(2).inputValue()).toMatch(/^9[0-2]$/);
    await page.keyboard.press('Enter');
    await paste(page, '93\n94,5\n1,000\n96\n97\n');
    expect(await values().nth(4).inputValue()).toBe('94,5');

    const surprise = page.getByRole('checkbox');
    await soon(() => surprise.count(), 1);
    await values().nth(5).fill('95');
    await soon(() => surprise.count(), 0);
    await values().nth(8).fill('900');
    await soon(() => surprise.count(), 1);
    await values().nth(9).fill('20');
    await soon(() => surprise.count(), 2);
    await seen(page.getByText(said('ready', { count: 8 })));
    for (const box of await surprise.all()) await box.check();
    await seen(page.getByText(said('ready', { count: 9 })));
    const note = page.getByLabel(said('grid.note-of', { name: NAMES[9] ?? '', period: periodLabel(WEEK, language) }));
    expect(await note.getAttribute('aria-required')).toBe('true');
    await note.fill('Two colleagues ill');
    await page.getByLabel(said('action.title-of', { name: NAMES[9] ?? '' })).fill('Borrow two from Store 7');
    await page.getByLabel(said('action.owner-of', { name: NAMES[9] ?? '' })).fill('Chen Jie');
    await page.getByLabel(said('action.due-of', { name: NAMES[9] ?? '' })).fill('2026-11-30');
    await seen(page.getByText(said('ready', { count: 10 })));
    await page.keyboard.press('Control+s');
    await seen(page.getByText(said('saved', { count: 10 })));
    await seen(status(page, said('progress.all', { total: 10 })));
    const { measureActions } = await admin.ask(
      'query($programId: ID!) { measureActions(programId: $programId) { title owner dueOn } }',
      { programId },
    );
    expect(measureActions).toEqual([{ title: 'Borrow two from Store 7', owner: 'Chen Jie', dueOn: '2026-11-30' }]);
  });

  test('a correction is taken back with one key', async () => {
    const { page } = manager;
    await values().first().fill('99');
    await page.keyboard.press('Control+s');
    await soon(() => values().first().getAttribute('placeholder'), '99.0');
    await page
      .getByRole('button', { name: words('action.undo') })
      .last()
      .click();
    await seen(page.getByText(words('done.undone')));
    await soon(() => values().first().getAttribute('placeholder'), '91.0');
  });

  test('the editor sees that all have reported and locks the week; a late correction is refused until it is reopened', async () => {
    const label = periodLabel(WEEK, language);
    await editor.page.goto(`/p/${programId}/update/periods?period=${WEEK}`);
    await settled(editor.page, words('label.loading'));
    await seen(status(editor.page, said('coverage.units', { complete: 1, units: 1 })));
    await editor.page.getByRole('button', { name: said('lock.action', { period: label }) }).click();
    await seen(editor.page.getByText(said('lock.done', { period: label })));
    await seen(editor.page.getByRole('button', { name: said('reopen.action') }));

    const { page } = manager;
    await values().first().fill('93');
    await page.keyboard.press('Control+s');
    await seen(page.getByText(language === 'en' ? 'takes no readings any more' : '已不再接受填报'));
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(`/p/${programId}/update/${storeId}?period=${WEEK}`);
    await seen(page.getByRole('link', { name: said('lock.how') }));
    expect(await values().first().isDisabled()).toBe(true);

    await editor.page.getByRole('button', { name: said('reopen.action') }).click();
    await editor.page.getByRole('dialog').getByRole('textbox').fill('Store 12 counted twice');
    await editor.page
      .getByRole('dialog')
      .getByRole('button', { name: said('reopen.action') })
      .click();
    await seen(editor.page.getByText(said('reopen.done', { period: label })));
    await gone(editor.page.getByRole('dialog'));

    await page.reload();
    await settled(page, words('label.loading'));
    await values().first().fill('93');
    await page.keyboard.press('Control+s');
    await seen(page.getByText(said('saved', { count: 1 })));
    const { history } = await admin.ask(
      'query($programId: ID!) { history(programId: $programId, entity: "periodLock") { items { action reason } } }',
      { programId },
    );
    expect(history.items[0]).toEqual({ action: 'ARCHIVE', reason: 'Store 12 counted twice' });
  });

  test('nothing was complained about', () => {
    expect(manager.complaints).toEqual([]);
    expect(editor.complaints).toEqual([]);
  });
});

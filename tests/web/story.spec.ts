import { type Locale, periodLabel } from '@wheelhouse/domain';
import {
  accessibilityFaults,
  type Browser,
  type Page,
  startBrowser,
  type TestClient,
  type TestServer,
} from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseInMenu, openVisitor, seen, soon, type Visitor } from './visitor.js';
import { fileOf, startWebServer } from './web-world.js';
import { ANY, pattern, type Words, wordsOf } from './words.js';

const PASSWORD = 'four quiet words at sea';
const WEEK = '2026-W46';

/** What differs between the languages: names in the files of tests/web/files, and texts of the telecom pack. */
const ENGLISH = {
  language: 'en' as Locale,
  browser: { locale: 'en-US', timezoneId: 'Europe/London' },
  suffix: 'en',
  company: 'Harbour Mobile',
  store: 'Store 101',
  region: 'Region North',
  wrongValue: 'seventy',
  pack: 'Telecom operator',
  effort: 'Customer effort: share finding it easy',
  resolution: 'First contact resolution',
  initiative: 'Own the case until the customer confirms the fix',
  department: 'HR and training',
};
const SIMPLIFIED: typeof ENGLISH = {
  language: 'zh-Hans',
  browser: { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' },
  suffix: 'zh-hans',
  company: '海港通信',
  store: '上海南京西路店',
  region: '华东大区',
  wrongValue: '七十',
  pack: '电信运营商',
  effort: '客户费力度（轻松办理占比）',
  resolution: '一次解决率',
  initiative: '首问负责，跟到客户确认',
  department: '人力资源与培训',
};
const TRADITIONAL = { initiative: '首問負責，追到客戶確認', department: '人資與訓練' };

/*
 * The readings are chosen so that M7 can be done by hand. Red flag scores 10/3, goal 20/3, the middle 5. The first store
 * has every measure at its goal, but customer effort at the red flag and first contact resolution (goal 70, red flag 60)
 * at 75, which is 10/3 + 1.5 * 10/3 = 8.33. So: customer (4 * 6.67 + 3.33) / 5 = 6.0, people 6.7, operations
 * (4 * 6.67 + 8.33) / 5 = 7.0, finance 6.7; together 26.33 / 4 = 6.58.
 */
const STORE = { overall: '6.6', CUSTOMER: '6.0', PEOPLE: '6.7', OPERATIONS: '7.0', FINANCE: '6.7' };
/*
 * The second store has all at the red flag, the third all in the middle. The mean of the three values lies in the middle
 * (5), but for effort (60 + 60 + 67.5) / 3 = 62.5 with goal 75 and red flag 60: 3.33 + 2.5 / 15 * 3.33 = 3.89, and for
 * resolution (75 + 60 + 65) / 3 = 66.67: 5.56. Customer (20 + 3.89) / 5 = 4.78, operations (20 + 5.56) / 5 = 5.11;
 * together 19.89 / 4 = 4.97.
 */
const COMPANY = { overall: '5.0', CUSTOMER: '4.8', PEOPLE: '5.0', OPERATIONS: '5.1', FINANCE: '5.0' };

type Told = typeof STORE;

describe.each([
  { told: ENGLISH, database: 'sqlite' as const },
  { told: SIMPLIFIED, database: 'sqlite' as const },
  { told: SIMPLIFIED, database: 'postgres' as const },
])('the first day in $told.language on $database', ({ told, database }) => {
  const words: Words = wordsOf(told.language);
  let browser: Browser;
  let server: TestServer;
  let visitor: Visitor;
  let page: Page;
  let outside: TestClient;
  let programId = '';

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true });
  const field = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });
  const title = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 });
  const navigate = (name: string) =>
    page.getByRole('navigation', { name: words('nav.main') }).getByRole('link', { name, exact: true });
  const chooseFile = async (name: string) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(words('action.upload')).click()]);
    await chooser.setFiles(fileOf(name));
  };

  beforeAll(async () => {
    [browser, server] = await Promise.all([startBrowser(), startWebServer(database)]);
    visitor = await openVisitor(browser, server.url, { ...told.browser, viewport: { width: 1440, height: 900 } });
    page = visitor.page;
  });
  afterAll(async () => {
    await visitor.close();
    await browser.close();
    await server.close();
  });

  test('the set-up link makes the first administrator', async () => {
    await page.goto(`/setup?token=${await server.link('setup')}`);
    await seen(title(words('people:setup.title')));
    expect(await page.locator('html').getAttribute('lang')).toBe(told.language);
    await field(words('people:account.name')).fill('Ada Harbour');
    await field(words('people:account.email')).fill('ada@harbour.example');
    await page.getByLabel(words('people:password.new')).first().fill('too short');
    await button(words('people:setup.submit')).click();
    await seen(page.getByText(words('people:password.missing', { count: 6 })));
    await page.getByLabel(words('people:password.new')).first().fill(PASSWORD);
    await button(words('people:setup.submit')).click();
    await seen(title(words('programs:start.title')));
    outside = await server.admin();
  });

  test('starting from a pack asks for a few facts first', async () => {
    await link(words('programs:start.pack-action')).click();
    await seen(title(words('programs:new.title')));
    await field(words('programs:new.name')).fill(told.company);
    await page.getByLabel(words('programs:new.starts-on')).fill('2026-03-01');
    await button(words('programs:new.submit-pack')).click();
    await seen(title(words('packs:title')));
    programId = new URL(page.url()).pathname.split('/')[2] ?? '';
    const { program } = await outside.ask(
      'query ($id: ID!) { program(id: $id) { contentLanguage currency timeZone } }',
      {
        id: programId,
      },
    );
    expect(program).toEqual({
      contentLanguage: told.language,
      currency: told.language === 'en' ? 'GBP' : 'CNY',
      timeZone: told.browser.timezoneId,
    });
  });

  test('the telecom pack is looked at and installed', async () => {
    await seen(page.getByRole('heading', { name: told.pack, level: 2 }));
    await link(words('packs:card.preview')).click();
    await seen(title(told.pack));
    await seen(page.getByRole('checkbox', { name: told.initiative }));
    await button(words('packs:bar.install')).click();
    await seen(page.getByText(words('packs:result.yours')));
    await seen(link(words('packs:result.wheel')));
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('the organisation comes from a file', async () => {
    await navigate(words('nav.settings')).click();
    await link(words('programs.settings:tabs.units')).click();
    await seen(title(words('units:title')));
    await link(words('units:action.import')).first().click();
    await chooseFile(`units-${told.suffix}.csv`);
    await seen(page.getByRole('cell', { name: told.company }));
    await button(words('scorecard.import:check.run')).click();
    await button(words('scorecard.import:units.import', { count: 6 })).click();
    await seen(page.getByRole('heading', { name: words('scorecard.import:units.done', { count: 6 }) }));
    await link(words('scorecard.import:units.show')).click();
    const tree = page.getByRole('tree', { name: words('units:tree.label') });
    await seen(tree.getByRole('treeitem', { name: new RegExp(told.company) }));
    await button(words('units:tree.open-all')).click();
    for (const name of [told.region, told.store]) await seen(tree.getByRole('treeitem', { name: new RegExp(name) }));
    const { unitTree } = await outside.ask('query ($id: ID!) { unitTree(programId: $id) { names kinds depths } }', {
      id: programId,
    });
    const places = (unitTree.names as string[]).map(
      (name, at) => `${unitTree.depths[at]} ${unitTree.kinds[at]} ${name}`,
    );
    expect(places.filter((place) => !place.includes('DEPARTMENT'))).toHaveLength(6);
    expect(places).toEqual(
      expect.arrayContaining([`0 COMPANY ${told.company}`, `1 REGION ${told.region}`, `2 STORE ${told.store}`]),
    );
  });

  test('a wrong row is shown and nothing is imported', async () => {
    await navigate(words('nav.import')).click();
    await chooseFile(`readings-wrong-${told.suffix}.csv`);
    const errors = page.getByRole('region', { name: words('scorecard.import:errors.title') });
    await seen(errors.getByRole('cell', { name: told.wrongValue, exact: true }));
    const row = errors.getByRole('row').filter({ hasText: told.wrongValue });
    expect(await row.getByRole('cell').first().textContent()).toBe('3');
    expect(await row.getByRole('cell').last().textContent()).toContain(told.wrongValue);
    expect(await button(words('scorecard.import:check.import', { count: 2 })).isDisabled()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    const stored = await outside.ask('query ($id: ID!) { readingImports(programId: $id) { id } }', { id: programId });
    expect(stored.readingImports).toEqual([]);
  });

  test('the right file is imported and leads to the wheel', async () => {
    await button(words('scorecard.import:file.other')).click();
    await chooseFile(`readings-${told.suffix}.csv`);
    await button(words('scorecard.import:check.import', { count: 54 })).click();
    await seen(page.getByRole('heading', { name: words('scorecard.import:done.title', { count: 54 }) }));
    expect(await accessibilityFaults(page)).toEqual([]);
    await link(pattern(words('scorecard.import:done.wheel', { period: ANY }))).click();
    await seen(title(words('scorecard:wheel.title', { unit: told.company })));
  });

  const wheelShows = async (unit: string, score: Told, resolution: { value: string; score: string }) => {
    const period = periodLabel(WEEK, told.language);
    await seen(title(words('scorecard:wheel.title', { unit })));
    const wheel = page.getByRole('list', { name: words('scorecard:wheel.name', { unit, period }), exact: true });
    await seen(wheel);
    const quadrants = (['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'] as const).map((key) => ({
      name: words(`quadrant.${key}`),
      score: score[key],
      count: key === 'CUSTOMER' || key === 'OPERATIONS' ? 5 : 4,
    }));
    for (const quadrant of quadrants) {
      const sentence = words('scorecard:wheel.quadrant', { ...quadrant, status: ANY });
      await seen(wheel.getByRole('button', { name: pattern(sentence) }));
    }
    await seen(wheel.getByText(score.overall, { exact: true }));
    const measure = words('scorecard:wheel.measure', {
      quadrant: words('quadrant.OPERATIONS'),
      name: told.resolution,
      value: resolution.value,
      target: '70%',
      score: resolution.score,
      status: ANY,
    });
    await seen(wheel.getByRole('button', { name: pattern(measure) }));

    const table = page.getByRole('table', { name: words('scorecard:table.caption', { unit, period }) });
    for (const quadrant of quadrants) {
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: quadrant.name, exact: true }) });
      expect(await row.getByRole('cell').first().textContent(), quadrant.name).toBe(quadrant.score);
    }
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: told.resolution, exact: true }) });
    expect((await row.getByRole('cell').allTextContents()).slice(0, 3)).toEqual([
      resolution.value,
      '70%',
      resolution.score,
    ]);
    const parts = quadrants.map((part) => words('scorecard:explain.part', part));
    await seen(
      page.getByText(
        words('scorecard:explain.overall', {
          score: score.overall,
          parts: parts.join(words('scorecard:explain.separator')),
        }),
      ),
    );
  };

  test('the company shows what rolled up', async () => {
    await page.goto(`/p/${programId}/wheel?period=${WEEK}`);
    await wheelShows(told.company, COMPANY, { value: '67%', score: '5.6' });
  });

  test('a store shows the score computed by hand, in the wheel and in its table', async () => {
    await page.getByRole('combobox', { name: words('field.unit') }).fill(told.store);
    await page.getByRole('option', { name: told.store }).click();
    await wheelShows(told.store, STORE, { value: '75%', score: '8.3' });
  });

  const frequencyInTable = (initiative: string, language: Words = words) =>
    page.getByRole('combobox', {
      name: language('initiatives:cell', { field: language('axis.frequency'), title: initiative }),
      exact: true,
    });

  test('an arrow key moves an initiative, the table shows it, Undo takes it back', async () => {
    await navigate(words('nav.initiatives')).click();
    const sentence = words('initiatives:matrix.item', {
      rank: ANY,
      title: told.initiative,
      frequency: ANY,
      emotion: ANY,
      zone: ANY,
    });
    const matrix = page.getByRole('group', { name: words('initiatives:matrix.name') });
    const dot = matrix.getByRole('button', { name: pattern(sentence) });
    await dot.focus();
    const { initiatives } = await outside
      .in(told.language)
      .ask(
        'query ($id: ID!, $search: String!) { initiatives(programId: $id, filter: { search: $search }) { items { frequency } } }',
        { id: programId, search: told.initiative },
      );
    const before: number = initiatives.items[0].frequency;
    const after = String(before - 1);
    await page.keyboard.press('ArrowLeft');
    const message = words('initiatives:matrix.done', { title: told.initiative, frequency: after, emotion: ANY });
    await seen(page.getByText(pattern(message)));
    expect(await accessibilityFaults(page)).toEqual([]);
    await link(words('initiatives:nav.table')).click();
    await soon(() => frequencyInTable(told.initiative).inputValue(), after);
    await button(words('action.undo')).click();
    await seen(page.getByText(words('done.undone')));
    await soon(() => frequencyInTable(told.initiative).inputValue(), String(before));
  });

  test('a cell of the readiness table is edited in place and kept', async () => {
    await navigate(words('nav.readiness')).click();
    const cell = () =>
      page.getByRole('combobox', {
        name: words('readiness:cell', { field: words('axis.importance'), name: told.department }),
      });
    expect(await cell().inputValue()).toBe('4');
    await cell().focus();
    await page.keyboard.press('2');
    await seen(page.getByText(words('readiness:changed', { name: told.department })));
    await page.reload();
    await soon(() => cell().inputValue(), '2');
  });

  test('the language changes with the texts of the pack, and stays', async () => {
    await chooseInMenu(page, words('nav.language'), '繁體中文');
    const traditional = wordsOf('zh-Hant');
    await seen(title(traditional('readiness:title')));
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    await seen(page.getByRole('rowheader', { name: new RegExp(TRADITIONAL.department) }));
    await page.goto(`/p/${programId}/initiatives/table`);
    await seen(frequencyInTable(TRADITIONAL.initiative, traditional));
  });

  test('signing out and in again leads back', async () => {
    const traditional = wordsOf('zh-Hant');
    await chooseInMenu(page, traditional('nav.user', { name: 'Ada Harbour' }), traditional('action.sign-out'));
    await seen(title(traditional('people:sign-in.title')));
    await page.goto(`/p/${programId}/readiness`);
    await seen(title(traditional('people:sign-in.title')));
    await field(traditional('people:account.email')).fill('ada@harbour.example');
    await page.getByLabel(traditional('people:password.label')).first().fill('not the password at all');
    await button(traditional('action.sign-in')).click();
    await soon(() => field(traditional('people:account.email')).getAttribute('aria-invalid'), 'true');
    await page.getByLabel(traditional('people:password.label')).first().fill(PASSWORD);
    await button(traditional('action.sign-in')).click();
    await seen(title(traditional('readiness:title')));
  });

  test('nothing went wrong behind the pages', () => {
    expect(visitor.complaints).toEqual([]);
  });
});

import { periodLabel, WHEEL_QUADRANTS } from '@wheelhouse/domain';
import { type Browser, type Page, startBrowser, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { focusedName, openVisitor, seen, settled, soon, type Visitor } from './visitor.js';
import { enterAs, startDemoServer } from './web-world.js';
import { ANY, pattern, wordsOf } from './words.js';

const words = wordsOf('en');

let browser: Browser;
let server: TestServer;
let visitor: Visitor;
let page: Page;
let programId = '';

const open = async (path: string) => {
  await page.goto(`/p/${programId}/${path}`);
  await settled(page, words('label.loading'));
};
const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const address = () => new URL(page.url());

beforeAll(async () => {
  const [opened, started] = await Promise.all([startBrowser(), startDemoServer()]);
  browser = opened;
  ({ server, programId } = started);
  visitor = await openVisitor(browser, server.url, { locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  page = visitor.page;
  await enterAs(visitor, { server, programId, language: 'en' });
});
afterAll(async () => {
  await visitor.close();
  await browser.close();
  await server.close();
});

test('the first Tab offers to skip the navigation', async () => {
  await open('this-week');
  await press('Tab');
  const skip = page.getByRole('link', { name: words('nav.skip') });
  await soon(() => skip.evaluate((link) => link === document.activeElement), true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await press('Enter');
  await soon(() => page.getByRole('main').evaluate((main) => main === document.activeElement), true);
  await press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

describe('the wheel', () => {
  const wheel = () =>
    page.getByRole('list', { name: pattern(words('scorecard:wheel.name', { unit: ANY, period: ANY })) });
  const inTabOrder = () => wheel().locator('[role="button"][tabindex="0"]');
  const quadrant = (key: (typeof WHEEL_QUADRANTS)[number]) =>
    pattern(words('scorecard:wheel.quadrant', { name: words(`quadrant.${key}`), score: ANY, status: ANY, count: 5 }));

  beforeEach(async () => {
    await open('wheel');
    await seen(wheel());
  });

  test('is one stop of the Tab key, and arrow keys go round its measures', async () => {
    await soon(() => inTabOrder().count(), 1);
    await inTabOrder().focus();
    const first = await focusedName(page);
    expect(first).toMatch(new RegExp(`^${words('quadrant.CUSTOMER')}: `));
    await press('ArrowRight');
    const second = await focusedName(page);
    expect(second).not.toBe(first);
    expect(await inTabOrder().getAttribute('aria-label')).toBe(second);
    await press('ArrowLeft', 'ArrowLeft');
    expect(await focusedName(page)).toMatch(new RegExp(`^${words('quadrant.FINANCE')}: `));
    await press('Home');
    expect(await focusedName(page)).toBe(first);
  });

  test('goes up to the quadrants and down again', async () => {
    await inTabOrder().focus();
    const first = await focusedName(page);
    await press('ArrowUp');
    for (const key of WHEEL_QUADRANTS) {
      expect(await focusedName(page)).toMatch(quadrant(key));
      await press('ArrowRight');
    }
    expect(await focusedName(page)).toMatch(quadrant('CUSTOMER'));
    await press('ArrowDown');
    expect(await focusedName(page)).toBe(first);
  });

  test('opens the measure with the focus on Enter, and closes it again', async () => {
    await inTabOrder().focus();
    await press('ArrowRight', 'Enter');
    await seen(page.getByRole('heading', { name: words('scorecard:trend.title') }));
    expect(address().searchParams.get('measure')).not.toBeNull();
    expect(await wheel().locator('[aria-pressed="true"]').getAttribute('aria-label')).toBe(await focusedName(page));
    await press('Enter');
    await soon(() => address().searchParams.get('measure'), null);
  });
});

describe('single keys', () => {
  const period = () => address().searchParams.get('period');
  const shown = (week: string) => page.getByRole('button', { name: periodLabel(week, 'en'), exact: true });

  beforeEach(async () => {
    await open('wheel?period=2026-W45');
    await seen(shown('2026-W45'));
  });

  test('go to the period before and after', async () => {
    await press('[');
    await soon(period, '2026-W44');
    await seen(shown('2026-W44'));
    await press(']', ']');
    await soon(period, '2026-W46');
    await seen(shown('2026-W46'));
  });

  test('rest while somebody types', async () => {
    await page.getByRole('combobox', { name: words('field.unit') }).click();
    await page.keyboard.type('[]t');
    expect(await page.getByRole('combobox', { name: words('field.unit') }).inputValue()).toBe('[]t');
    expect(period()).toBe('2026-W45');
    expect(address().searchParams.get('view')).toBeNull();
  });

  test('rest while an input method composes, and right after', async () => {
    const typed = (phase: 'during' | 'after' | 'without') =>
      page.evaluate((when) => {
        if (when === 'during') document.body.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        if (when === 'after') document.body.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
        const isComposing = when === 'during';
        const event = new KeyboardEvent('keydown', { key: '[', bubbles: true, cancelable: true, isComposing });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      }, phase);
    expect(await typed('during')).toBe(false);
    expect(await typed('after')).toBe(false);
    expect(period()).toBe('2026-W45');
    await soon(() => typed('without'), true);
    await soon(period, '2026-W44');
  });

  test('rest with a modifier held, and when they are switched off', async () => {
    await press('Control+[');
    expect(period()).toBe('2026-W45');
    await page.getByRole('button', { name: pattern(words('nav.user', { name: ANY })) }).click();
    await page.getByRole('menuitem', { name: words('shortcut.switch-off') }).click();
    await press('[');
    expect(period()).toBe('2026-W45');
    await page.getByRole('button', { name: pattern(words('nav.user', { name: ANY })) }).click();
    await page.getByRole('menuitem', { name: words('shortcut.switch-on') }).click();
    await press('[');
    await soon(period, '2026-W44');
  });
});

describe('the matrix', () => {
  const matrix = () => page.getByRole('group', { name: words('initiatives:matrix.name') });
  const dots = () => matrix().locator('[role="button"][data-id]');

  beforeEach(async () => {
    await open('initiatives/matrix');
    await seen(matrix());
  });

  test('goes from dot to dot with J and K, selects with Space, opens with Enter', async () => {
    await dots().and(page.locator('[tabindex="0"]')).focus();
    const first = await focusedName(page);
    await press('j');
    const second = await focusedName(page);
    expect(second).not.toBe(first);
    await press('k');
    expect(await focusedName(page)).toBe(first);
    await press(' ');
    await seen(matrix().locator('[aria-pressed="true"]'));
    await press('Escape');
    await soon(() => matrix().locator('[aria-pressed="true"]').count(), 0);
    await press('Enter');
    await soon(() => address().searchParams.get('peek') !== null, true);
  });

  test('moves a dot with the arrow keys, says where it went, and writes it once', async () => {
    const dot = dots().and(page.locator('[tabindex="0"]'));
    await dot.focus();
    const id = await dot.getAttribute('data-id');
    const writes: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('updateInitiative(')) writes.push(request.url());
    });
    await press('ArrowLeft', 'ArrowLeft', 'ArrowDown');
    const title = words('initiatives:matrix.moved', { title: ANY, frequency: ANY, emotion: ANY, zone: ANY });
    await seen(page.getByText(pattern(title)));
    await seen(page.getByRole('button', { name: words('action.undo') }));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-id'))).toBe(id);
    await page.getByRole('button', { name: words('action.undo') }).click();
    await seen(page.getByText(words('done.undone')));
    expect(writes).toHaveLength(1);
  });
});

import { gzipSync } from 'node:zlib';
import { type Browser, type Page, startBrowser, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVisitor, seen, settled, soon, type Visitor } from './visitor.js';
import { enterAs, startWebServer } from './web-world.js';
import { wordsOf } from './words.js';

const REGIONS = 40;
const STORES = 200;
const UNITS = 1 + REGIONS + REGIONS * STORES;
const NODES = 1_500;
const ROWS_AT_ONCE = 2_000;
/** What the units may add to the first page, compressed, in bytes. */
const TREE_BYTES = 130_000;

const words = wordsOf('en');

let browser: Browser;
let server: TestServer;
let visitor: Visitor;
let page: Page;
let programId = '';
let treeText = '';

const CREATE = `mutation($input: CreateProgramInput!) { createProgram(input: $input) { __typename ... on Program { id } } }`;
const IMPORT = `mutation($input: ImportUnitsInput!) { importUnits(input: $input) {
  __typename ... on UnitImport { created } ... on Invalid { issues { path message } } } }`;

beforeAll(async () => {
  [browser, server] = await Promise.all([startBrowser(), startWebServer()]);
  const admin = await server.admin();
  programId = (await admin.change(CREATE, { input: { name: 'Large', startsOn: '2026-01-05' } })).id;
  const rows = ['HQ,,company,HQ'];
  for (let region = 1; region <= REGIONS; region += 1) {
    rows.push(`Region ${region},HQ,region,R${region}`);
    for (let store = 1; store <= STORES; store += 1)
      rows.push(`Store ${region}-${store},R${region},store,S${region}-${store}`);
  }
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const csv = ['name,parent,kind,external id', ...rows.slice(at, at + ROWS_AT_ONCE)].join('\n');
    await admin.change(IMPORT, { input: { programId, csv } });
  }
  visitor = await openVisitor(browser, server.url, { locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  page = visitor.page;
  await enterAs(visitor, { server, programId, language: 'en' });
  await settled(page, words('label.loading'));
  const isFrame = (request: { postData(): string | null }) =>
    request.postData()?.includes('query ProgramFrame') === true;
  const [frame] = await Promise.all([
    page.waitForResponse((response) => isFrame(response.request())),
    page.goto(`/p/${programId}/settings/units`),
  ]);
  treeText = await frame.text();
  await settled(page, words('label.loading'));
});
afterAll(async () => {
  await visitor.close();
  await browser.close();
  await server.close();
});

const tree = () => page.getByRole('tree', { name: words('units:tree.label') });
const countNodes = () => page.evaluate(() => document.querySelectorAll('*').length);
/** The name of the line that the tree says is current. */
const current = () =>
  tree().evaluate((list) => {
    const id = list.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.querySelector('span:nth-child(2)')?.textContent ?? null) : null;
  });

test('the units come as columns, a hundred kilobytes when compressed', async () => {
  expect(JSON.parse(treeText).data.unitTree.ids).toHaveLength(UNITS);
  expect(gzipSync(treeText).length).toBeLessThan(TREE_BYTES);
});

test('the tree opens to its regions, opens whole, and draws only what is on screen', async () => {
  await seen(tree().getByRole('treeitem', { name: /^HQ/ }));
  await page.getByRole('button', { name: words('units:tree.open-all') }).click();
  await seen(tree().getByRole('treeitem', { name: /^Store 1-1\b/ }));
  expect(await countNodes()).toBeLessThan(NODES);
});

test('arrows, Home, End and typing move through all 8,000', async () => {
  await tree().focus();
  await page.keyboard.press('End');
  await soon(current, `Store ${REGIONS}-${STORES}`);
  await seen(tree().getByRole('treeitem', { name: new RegExp(`^Store ${REGIONS}-${STORES}`) }));
  await page.keyboard.press('ArrowLeft');
  await soon(current, `Region ${REGIONS}`);
  await page.keyboard.press('ArrowLeft');
  await soon(
    () =>
      tree()
        .getByRole('treeitem', { name: new RegExp(`^Region ${REGIONS}`) })
        .getAttribute('aria-expanded'),
    'false',
  );
  await page.keyboard.press('Home');
  await soon(current, 'HQ');
  await page.keyboard.press('ArrowDown');
  await soon(current, 'Region 1');
  await page.keyboard.type('store 17-20');
  await soon(current, 'Store 17-20');
  expect(await countNodes()).toBeLessThan(NODES);
  await page.keyboard.press('Enter');
  await seen(
    page
      .getByRole('textbox', { name: words('units:field.opens-on') })
      .or(page.getByLabel(words('units:field.opens-on'))),
  );
  await page.keyboard.press('Escape');
});

test('search leaves the matches with what stands above them', async () => {
  await page.getByRole('textbox', { name: words('units:search.label') }).fill('store 39-199');
  await soon(() => tree().getByRole('treeitem').count(), 3);
  await page.getByRole('textbox', { name: words('units:search.label') }).fill('');
});

test('the unit picker finds any of them, and lists no more than a screen holds', async () => {
  await page.goto(`/p/${programId}/wheel`);
  await settled(page, words('label.loading'));
  const picker = page.getByRole('combobox', { name: words('field.unit') });
  await picker.click();
  expect(await countNodes()).toBeLessThan(NODES);
  await picker.fill('39-199');
  await seen(page.getByRole('option', { name: /^Store 39-199/ }));
  await page.keyboard.press('Enter');
  await soon(() => picker.inputValue(), 'Store 39-199');
  expect(visitor.complaints).toEqual([]);
});

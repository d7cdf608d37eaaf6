import { AlertWorker } from '@wheelhouse/core';
import type { Locale } from '@wheelhouse/domain';
import { accessibilityFaults, type Browser, startBrowser, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVisitor, seen, settled } from './visitor.js';
import { enterAs, startDemoServer } from './web-world.js';
import { wordsOf } from './words.js';

const WEEK = '2026-W46';

let browser: Browser;
let server: TestServer;
let programId = '';
let admin: TestClient;

beforeAll(async () => {
  const [opened, started] = await Promise.all([startBrowser(), startDemoServer()]);
  browser = opened;
  ({ server, programId } = started);
  admin = await server.admin();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The n-th store of the demo with the key by which files name it, and a weekly measure of the wheel. */
async function place(at: number): Promise<{ unitId: string; externalId: string; measureId: string; key: string }> {
  const query = `query($programId: ID!) { units(programId: $programId, kind: STORE) { id externalId }
    measures(programId: $programId) { id key cadence polarity wheelPosition } }`;
  const { units, measures } = await admin.ask(query, { programId });
  const measure = measures.find(
    (one: { cadence: string; polarity: string; wheelPosition: number | null }) =>
      one.cadence === 'WEEK' && one.polarity === 'HIGHER' && one.wheelPosition !== null,
  );
  const unit = units.filter((one: { externalId: string | null }) => one.externalId !== null)[at];
  return { unitId: unit.id, externalId: unit.externalId, measureId: measure.id, key: measure.key };
}

describe.each<{ language: Locale; at: number }>([
  { language: 'en', at: 0 },
  { language: 'zh-Hans', at: 1 },
])('alerts in $language', ({ language, at }) => {
  const words = wordsOf(language);

  test('a person follows a measure, an import makes it red, the bell tells, and reading clears it', async () => {
    const { unitId, externalId, measureId, key } = await place(at);
    const visitor = await openVisitor(browser, server.url, { viewport: { width: 390, height: 844 } });
    const { page, complaints } = visitor;
    await enterAs(visitor, { server, programId, language });
    await page.goto(`/p/${programId}/wheel/${unitId}?period=${WEEK}&measure=${measureId}`);
    const follow = page.getByRole('button', { name: words('alerts:watch.off'), exact: true });
    await follow.click();
    await seen(page.getByRole('button', { name: words('alerts:watch.on'), exact: true, pressed: true }));
    const csv = `unit,measure,period,value\n${externalId},${key},2026-W47,0\n`;
    const report = await admin.change(
      `mutation($input: ImportReadingsInput!) { importReadings(input: $input) { __typename
        ... on ReadingImport { accepted } ... on Invalid { issues { path message } } } }`,
      { input: { programId, csv } },
    );
    expect(report.accepted).toBe(1);
    await server.server.app.get(AlertWorker).look(server.ctx);
    await page.goto(`/p/${programId}/alerts`);
    await settled(page, words('label.loading'));
    const text = words('alerts:event.TURNED_RED');
    await seen(page.getByText(text, { exact: true }).first());
    await seen(page.getByRole('link', { name: /^\d+ / }));
    expect(await accessibilityFaults(page)).toEqual([]);
    const notice = page.getByRole('listitem').filter({ hasText: text }).getByRole('link');
    await notice.first().click();
    await page.waitForURL(`**/wheel/${unitId}?**measure=${measureId}**`);
    await page.goto(`/p/${programId}/alerts`);
    await page.getByRole('button', { name: words('alerts:list.read-all'), exact: true }).click();
    await seen(page.getByRole('link', { name: words('nav.alerts'), exact: true }));
    expect(complaints).toEqual([]);
    await visitor.close();
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';

export type { Browser, BrowserContextOptions, Locator, Page, Response } from 'playwright-core';

const require = createRequire(import.meta.url);

// Not the package's own: with --single-process a closed window takes the browser along, and --disable-web-security would
// let pass what a reader's browser refuses.
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

/** Starts a real headless Chromium: the one of the npm package, or the one that CHROMIUM names. */
export async function startBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM;
  const executablePath = given && existsSync(given) ? given : await chromium.executablePath();
  // Without a UTF-8 locale Chromium names a download with Chinese in its name just "download".
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  return playwright.launch({ executablePath, args: ARGS, headless: true, env });
}

/** Path of the axe script, to check a page for accessibility faults. */
export const axePath = (): string => require.resolve('axe-core/axe.min.js');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface AxeRun {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

let axe: string | null = null;

/** What axe finds against WCAG 2.2 A and AA on a page once it has come to rest: one line per rule and place, none when it is clean. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  axe ??= readFileSync(axePath(), 'utf8');
  await page.evaluate(axe);
  // In the middle of a fade colours have less contrast than where it ends.
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((one) => one.finished));
  });
  return page.evaluate(async (tags) => {
    const { axe: found } = globalThis as unknown as { axe: AxeRun };
    const { violations } = await found.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 300)}\n  ${failureSummary ?? ''}`),
    );
  }, WCAG);
}

import type { Browser, BrowserContextOptions, Locator, Page } from '@wheelhouse/testing';
import { expect } from 'vitest';

/** How long a page may take to show what a test waits for, in milliseconds. */
export const PATIENCE_MS = 15_000;

/** A browser window of somebody, with everything it complained about. */
export interface Visitor {
  page: Page;
  /** Console errors, failed requests and answers, requests to other hosts, breaches of the content security policy. */
  complaints: string[];
  close(): Promise<void>;
}

/** Opens a window of its own cookies on a server and watches it. */
export async function openVisitor(browser: Browser, url: string, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: url, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // biome-ignore lint/suspicious/noConsole: the console is what is watched
      console.error(`content security policy: ${violatedDirective} forbids ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const { host } = new URL(url);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.host !== host) complaints.push(`third party: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What a page still loads when the visitor leaves it is called off.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer: ${response.status()} ${response.url()}`);
  });
  return { page, complaints, close: () => context.close() };
}

/** Waits until a place is on screen. */
export const seen = (place: Locator): Promise<void> => place.first().waitFor({ state: 'visible' });

/** Waits until nothing is left of a place. */
export const gone = (place: Locator): Promise<void> => place.first().waitFor({ state: 'detached' });

/** Expects what a page takes a moment to reach. */
export async function soon<T>(read: () => Promise<T> | T, wanted: T): Promise<void> {
  await expect.poll(read, { timeout: PATIENCE_MS, interval: 50 }).toEqual(wanted);
}

/** Waits until a page stands: its first heading is there and nothing loads any more. */
export async function settled(page: Page, loading: string): Promise<void> {
  await seen(page.getByRole('heading', { level: 1 }));
  await gone(page.getByRole('status', { name: loading }));
  await page.waitForLoadState('networkidle');
}

/** Chooses a line of a menu that a button opens. */
export async function chooseInMenu(page: Page, menu: string | RegExp, line: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menu').getByText(line, { exact: true }).click();
}

/** The element with the focus, as a screen reader names it. */
export const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );

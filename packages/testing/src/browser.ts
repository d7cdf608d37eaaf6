import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const require = createRequire(import.meta.url);

/** Starts a real headless Chromium: the one of the npm package, or the one that CHROMIUM names. */
export async function startBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM;
  const executablePath = given && existsSync(given) ? given : await chromium.executablePath();
  return playwright.launch({ executablePath, args: [...chromium.args, '--no-sandbox'], headless: true });
}

/** Path of the axe script, to check a page for accessibility faults. */
export const axePath = (): string => require.resolve('axe-core/axe.min.js');

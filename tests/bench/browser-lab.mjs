// A page measured in a real Chromium: profile L4 (a processor four times slower, 10 Mbit/s, 40 ms there and back) or the
// machine as it is, 1440 x 900, nothing cached.
import { startBrowser } from '@wheelhouse/testing/browser';

const WINDOW = { locale: 'en-GB', viewport: { width: 1440, height: 900 } };
const PATIENCE_MS = 60_000;
const QUIET_MS = 500;
const LONG_TASK_MS = 50;
const MBIT = 1_000_000 / 8;

/** How fast the processor and the network are: L4 of the budgets, or as they come. */
export const PROFILES = {
  L4: { name: 'L4', slowdown: 4, network: { latency: 40, downloadThroughput: 10 * MBIT, uploadThroughput: 10 * MBIT } },
  free: { name: 'unthrottled', slowdown: 1, network: null },
};

/** Runs in the page before anything else: writes down what the browser tells of itself. */
function watch() {
  const seen = { fcp: null, lcp: null, cls: 0, tasks: [], events: [], moves: [] };
  globalThis.seenByLab = seen;
  const on = (type, take, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  on('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  on('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  on('event', ({ duration, interactionId }) => seen.events.push({ duration, interactionId }), {
    durationThreshold: 16,
  });
  // Moves of the pointer are no interactions to the browser: what counts is how long the page's handlers take.
  let began = 0;
  addEventListener('pointermove', () => (began = performance.now()), true);
  addEventListener('pointermove', () => seen.moves.push(performance.now() - began));
}

/** Runs in the page: ms from the next input until the text of a place has changed and was painted. */
function timeUntilChanged(place) {
  const text = () => document.querySelector(place)?.textContent ?? null;
  const before = text();
  let start = null;
  for (const name of ['pointerdown', 'keydown']) {
    addEventListener(name, ({ timeStamp }) => (start ??= timeStamp), { capture: true, once: true });
  }
  return new Promise((resolve) => {
    const look = () => {
      const isThere = start !== null && text() !== null && text() !== before;
      requestAnimationFrame(isThere ? () => resolve(performance.now() - start) : look);
    };
    look();
  });
}

/** Resolves when nothing was loaded and no long task ran for half a second. */
async function quiet(page) {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    (ms) => {
      const last = globalThis.seenByLab.tasks.at(-1);
      return performance.now() - (last ? last.startTime + last.duration : 0) > ms;
    },
    QUIET_MS,
    { polling: 100 },
  );
}

/** What of long tasks lies beyond 50 ms, in ms: the time in which a press of a key had to wait. */
const blocking = (tasks) => tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - LONG_TASK_MS), 0);

/** A window on one page. */
class LabPage {
  constructor(page, session, wire) {
    Object.assign(this, { page, session, wire });
  }

  /** Goes to an address, waits until `ready` is on screen and all is quiet, and answers what it took. */
  async load(url, ready) {
    await this.page.goto(url);
    await this.page.locator(ready).first().waitFor();
    await quiet(this.page);
    const { fcp, lcp, cls, tasks } = await this.page.evaluate(() => globalThis.seenByLab);
    return {
      fcp,
      lcp,
      cls,
      tbt: blocking(tasks.filter(({ startTime }) => startTime >= fcp)),
      ...(await this.counts()),
    };
  }

  /**
   * What hardly depends on what else the machine does: DOM nodes, processor time of the main thread so far (ms), JavaScript
   * heap after a collection (MB), requests, bytes on the wire.
   */
  async counts() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration').value;
    const nodes = await this.page.evaluate(() => document.querySelectorAll('*').length);
    await this.session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.session.send('Runtime.getHeapUsage');
    const { requests, bytes } = this.wire;
    return { nodes, cpuMs: 1000 * busy, heapMb: usedSize / 2 ** 20, requests, bytes };
  }

  /**
   * Does something and answers the longest interaction it made (ms from the input to the next paint, as INP counts it), the
   * longest run of the handlers of a moved pointer, the number of long tasks, and after how long the text of `changing`
   * was another one and painted.
   */
  async interact(act, changing = null) {
    await this.page.evaluate(() => {
      for (const list of ['events', 'tasks', 'moves']) globalThis.seenByLab[list].length = 0;
    });
    const changed = changing ? this.page.evaluate(timeUntilChanged, changing) : null;
    await act(this.page);
    const until = await changed;
    await this.page.waitForTimeout(QUIET_MS);
    await quiet(this.page);
    const { events, tasks, moves } = await this.page.evaluate(() => globalThis.seenByLab);
    const interactions = events.filter(({ interactionId }) => interactionId).map(({ duration }) => duration);
    return { inp: Math.max(0, ...interactions), move: Math.max(0, ...moves), tasks: tasks.length, until };
  }

  close() {
    return this.page.context().close();
  }
}

/** A browser that is signed in on a server. `open` gives a window with an empty cache in a profile. */
export async function startLab({ url, login }) {
  const browser = await startBrowser();
  const first = await browser.newContext({ baseURL: url, ...WINDOW });
  const page = await first.newPage();
  await page.goto('/sign-in');
  await page.evaluate(async (input) => {
    const query = 'mutation ($input: LoginInput!) { login(input: $input) { __typename } }';
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables: { input } });
    const answer = await (await fetch('/graphql', { method: 'POST', headers, body })).json();
    if (answer.data?.login.__typename !== 'User') throw new Error(`login: ${JSON.stringify(answer)}`);
  }, login);
  const storageState = await first.storageState();
  await first.close();
  return {
    async open({ slowdown, network }) {
      const context = await browser.newContext({ baseURL: url, ...WINDOW, storageState });
      context.setDefaultTimeout(PATIENCE_MS);
      await context.addInitScript(watch);
      const opened = await context.newPage();
      const session = await context.newCDPSession(opened);
      const wire = { requests: 0, bytes: 0 };
      await session.send('Network.enable');
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      session.on('Network.requestWillBeSent', () => {
        wire.requests += 1;
      });
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        wire.bytes += encodedDataLength;
      });
      if (network) await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
      if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      return new LabPage(opened, session, wire);
    },
    close: () => browser.close(),
  };
}

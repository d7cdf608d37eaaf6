import { forgetLastGood, keepLastGood, type LastGood, readLastGood } from './last-good';
import type { WallPicture } from './wall-picture';

/** What a screen knows at a moment. */
export interface WallState {
  last: LastGood | null;
  /** Instant since which the server does not answer, by this device's clock; null while it does. */
  offlineSince: number | null;
  /** True once the server said that the address is not valid. */
  isRevoked: boolean;
}

const USUAL_MS = 60_000;
const PATIENCE_MS = 15_000;
const FIRST_RETRY_MS = 2_000;
const RELOADED = 'wheelhouse.wall.reloaded';

/** Milliseconds to wait after so many failures in a row: 2 s, doubling to a minute, and up to a fifth more so that a hundred screens do not ask at once. */
export function retryDelay(failures: number, chance = Math.random()): number {
  return Math.min(USUAL_MS, FIRST_RETRY_MS * 2 ** Math.min(10, failures - 1)) * (1 + chance / 5);
}

const buildOfPage = (): string =>
  document.querySelector<HTMLScriptElement>('script[type="module"]')?.getAttribute('src') ?? '';

/** True when the server serves another build of this page than the one that runs, and a reload has not been tried for it. */
function isOutdated(served: string | null): boolean {
  const own = buildOfPage();
  if (!served || !own.startsWith('/assets/') || served === own) return false;
  if (sessionStorage.getItem(RELOADED) === served) return false;
  sessionStorage.setItem(RELOADED, served);
  return true;
}

async function saysGone(answer: Response): Promise<boolean> {
  try {
    const body = (await answer.json()) as { errors?: { extensions?: { code?: string } }[] };
    return body.errors?.[0]?.extensions?.code === 'NOT_FOUND';
  } catch {
    return false;
  }
}

/**
 * Asks for the picture of a wallboard every minute, sooner after a failure and at once when the network is back, keeps the
 * newest on the device, and reloads the page when a new build is served. Only a 404 in the words of the server counts as
 * revoked: that of a proxy before a server that is down does not.
 */
export class WallFeed {
  private state: WallState;
  private failures = 0;
  private timer: number | undefined;
  private isAsking = false;
  private listeners: (() => void)[] = [];

  constructor(
    private readonly address: string,
    private readonly isPreview = false,
  ) {
    this.state = { last: isPreview ? null : readLastGood(address), offlineSince: null, isRevoked: false };
  }

  /** The state now; the same object until it changes. */
  now = (): WallState => this.state;

  /** Calls back on every change until the returned function is called. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((other) => other !== listener);
    };
  };

  /** Starts to ask; answers how to stop. */
  start(): () => void {
    const again = (): void => void this.ask();
    window.addEventListener('online', again);
    void this.ask();
    return () => {
      window.removeEventListener('online', again);
      window.clearTimeout(this.timer);
    };
  }

  private become(change: Partial<WallState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    window.clearTimeout(this.timer);
    try {
      await this.take(await this.fetched());
      this.failures = 0;
    } catch {
      this.failures += 1;
      if (this.state.offlineSince === null) this.become({ offlineSince: Date.now() });
    } finally {
      this.isAsking = false;
    }
    this.timer = window.setTimeout(() => void this.ask(), this.failures > 0 ? retryDelay(this.failures) : USUAL_MS);
  }

  private fetched(): Promise<Response> {
    const { last } = this.state;
    return fetch(`${this.address}/data`, {
      cache: 'no-store',
      credentials: this.isPreview ? 'same-origin' : 'omit',
      headers: last ? { 'if-none-match': last.tag } : {},
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }

  private async take(answer: Response): Promise<void> {
    if (answer.status === 404 && (await saysGone(answer))) {
      if (!this.isPreview) forgetLastGood(this.address);
      this.become({ last: null, offlineSince: null, isRevoked: true });
      return;
    }
    if (!answer.ok && answer.status !== 304) throw new Error(`the server answered ${answer.status}`);
    if (isOutdated(answer.headers.get('x-wheelhouse-build'))) {
      window.location.reload();
      return;
    }
    const at = answer.headers.get('x-wheelhouse-now') ?? new Date().toISOString();
    const known = { at, ahead: Date.parse(at) - Date.now() };
    const { last } = this.state;
    const next =
      answer.status === 304 && last
        ? { ...last, ...known }
        : { ...known, tag: answer.headers.get('etag') ?? '', picture: (await answer.json()) as WallPicture };
    if (!this.isPreview) keepLastGood(this.address, next);
    this.become({ last: next, offlineSince: null, isRevoked: false });
  }
}

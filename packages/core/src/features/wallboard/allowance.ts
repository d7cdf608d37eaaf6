const MOST_SUBJECTS = 20_000;

/** Counts requests by subject in windows of a minute, in memory. */
export class Allowance {
  private readonly counts = new Map<string, { count: number; endsAt: number }>();

  constructor(
    private readonly perMinute: number,
    /** Milliseconds of a clock that only goes forward. */
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Counts one request; answers 0 when it is within the allowance, else the seconds to wait. */
  take(subject: string): number {
    const now = this.now();
    const window = this.counts.get(subject);
    if (!window || window.endsAt <= now) {
      if (this.counts.size >= MOST_SUBJECTS) this.forget(now);
      this.counts.set(subject, { count: 1, endsAt: now + 60_000 });
      return 0;
    }
    window.count += 1;
    return window.count <= this.perMinute ? 0 : Math.ceil((window.endsAt - now) / 1_000);
  }

  private forget(now: number): void {
    for (const [subject, { endsAt }] of this.counts) if (endsAt <= now) this.counts.delete(subject);
    if (this.counts.size >= MOST_SUBJECTS) this.counts.clear();
  }
}

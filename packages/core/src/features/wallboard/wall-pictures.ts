import { Inject, Injectable } from '@nestjs/common';
import { periodOf, previousPeriod, today } from '@wheelhouse/domain';
import type { Locale } from '@wheelhouse/plugin-api';
import { Database, Store, sql } from '../../data/index.js';
import { type Actor, type Clock, systemCtx } from '../../kernel/index.js';
import { digest, INSTANCE, type InstanceFacts } from '../people/index.js';
import { WheelService, type WheelView } from '../scorecard/index.js';
import { Wall } from './wall.entity.js';
import { WallUnits } from './wall-units.js';

/** The JSON a wallboard shows, with the tag that changes when it does. */
export interface WallPicture {
  body: string;
  tag: string;
}

interface Kept extends WallPicture {
  version: number;
  period: string;
  commits: number;
  at: number;
}

const LONGEST_KEPT_MS = 5 * 60_000;
const MOST_KEPT_CHARACTERS = 32_000_000;
const SEEN_EVERY_MS = 15 * 60_000;

/** What of a wheel a wallboard shows, and nothing else. */
function shown(wheel: WheelView, programId: string): object {
  return {
    id: wheel.unitId,
    name: wheel.unitName,
    path: `/p/${programId}/wheel/${wheel.unitId}`,
    score: wheel.score,
    previousScore: wheel.previousScore,
    coverage: wheel.coverage,
    status: wheel.status,
    refreshedAt: wheel.refreshedAt,
    quadrants: wheel.quadrants.map((quadrant) => ({
      key: quadrant.key,
      score: quadrant.score,
      coverage: quadrant.coverage,
      status: quadrant.status,
      measures: quadrant.measures.map((measure) => ({
        key: measure.key,
        name: measure.name,
        shortName: measure.shortName,
        value: measure.value,
        target: measure.target,
        score: measure.score,
        status: measure.status,
        freshness: measure.freshness,
        trend: measure.trend,
        change: measure.change,
        unit: measure.unit,
        decimals: measure.decimals,
        isFocus: measure.isFocus,
      })),
    })),
  };
}

const onTheWall = (programId: string): Actor => ({
  userId: null,
  name: 'wallboard',
  email: null,
  via: 'system',
  grants: [{ role: 'EXECUTIVE', programId, unitId: null, unitPath: null }],
});

/**
 * What wallboards show: the wheels of their units for the newest week that has ended in the program's time zone. A picture
 * is kept until something is written to the database, and for five minutes at most, so that a screen that asks every
 * minute costs one statement.
 */
@Injectable()
export class WallPictures {
  private readonly kept = new Map<string, Kept>();
  private readonly seen = new Map<string, number>();
  private keptCharacters = 0;

  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly wheels: WheelService,
    @Inject(INSTANCE) private readonly facts: InstanceFacts,
  ) {}

  /** The wallboard with this secret in its address; null, after the same work, for one that is unknown, revoked or of an archived program. */
  async byToken(token: string): Promise<Wall | null> {
    const live = sql`WHERE token_hash = ${digest(token)} AND archived_at IS NULL
      AND EXISTS (SELECT 1 FROM program p WHERE p.id = program_id AND p.archived_at IS NULL)`;
    return (await this.store.list(Wall, live))[0] ?? null;
  }

  /** What a wallboard shows now. */
  async picture(wall: Wall, clock: Clock): Promise<WallPicture> {
    const program = await this.db.row<{ name: string; timeZone: string }>(
      sql`SELECT name, time_zone AS "timeZone" FROM program WHERE id = ${wall.programId}`,
    );
    const timeZone = program?.timeZone ?? 'UTC';
    const period = previousPeriod(periodOf(today(clock.now(), timeZone), 'WEEK'));
    const { commits } = this.db;
    const kept = this.kept.get(wall.id);
    const isGood =
      kept?.version === wall.version &&
      kept.period === period &&
      kept.commits === commits &&
      performance.now() - kept.at < LONGEST_KEPT_MS;
    if (kept && isGood) return kept;
    const ctx = systemCtx(clock, wall.language as Locale, onTheWall(wall.programId));
    const units = (await WallUnits.of(this.db, [wall])).shown(wall);
    const wheels: object[] = [];
    for (const unit of units) wheels.push(shown(await this.wheels.wheel(ctx, unit.id, period), wall.programId));
    const body = JSON.stringify({
      name: wall.name,
      program: program?.name ?? '',
      seconds: wall.seconds,
      language: wall.language,
      theme: wall.theme,
      timeZone,
      publicUrl: this.facts.publicUrl,
      period,
      units: wheels,
    });
    const picture: Kept = {
      body,
      tag: `"${digest(body).slice(0, 32)}"`,
      version: wall.version,
      period,
      commits,
      at: performance.now(),
    };
    this.keep(wall.id, picture);
    return picture;
  }

  private keep(id: string, picture: Kept): void {
    this.keptCharacters += picture.body.length - (this.kept.get(id)?.body.length ?? 0);
    this.kept.delete(id);
    this.kept.set(id, picture);
    for (const [oldest, { body }] of this.kept) {
      if (this.keptCharacters <= MOST_KEPT_CHARACTERS || oldest === id) break;
      this.kept.delete(oldest);
      this.keptCharacters -= body.length;
    }
  }

  /** Notes that a screen asked, every 15 minutes at most. */
  async noteSeen(wall: Wall, clock: Clock): Promise<void> {
    const now = clock.now();
    const last = Math.max(this.seen.get(wall.id) ?? 0, wall.lastSeenAt ? Date.parse(wall.lastSeenAt) : 0);
    if (now.getTime() - last < SEEN_EVERY_MS) return;
    this.seen.set(wall.id, now.getTime());
    await this.db.tx(
      { locale: 'en' },
      () => this.db.run(sql`UPDATE wall SET last_seen_at = ${now.toISOString()} WHERE id = ${wall.id}`),
      { isBookkeeping: true },
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { Locale } from '@wheelhouse/plugin-api';
import { Database, join, Store, sql } from '../../data/index.js';
import {
  type Actor,
  type Ctx,
  type Grant,
  InputCheck,
  InvalidInput,
  instantOf,
  type Role,
  say,
} from '../../kernel/index.js';
import { OneTimeLink, RoleGrant, Session, SignInAttempt, User } from './people.entity.js';
import { peopleMessages } from './people.messages.js';
import { digest, fitsPassword, hashPassword, newSecret } from './secrets.js';

const MINUTE = 60_000;
const IDLE_MS = 8 * 60 * MINUTE;
const ABSOLUTE_MS = 7 * 24 * 60 * MINUTE;
const SEEN_EVERY_MS = 5 * MINUTE;
const MIN_PASSWORD = 15;
const MAX_PASSWORD = 128;

/** Prefix of API tokens, known to secret scanners. */
export const TOKEN_PREFIX = 'whl_';

interface ActorRow {
  userId: string;
  name: string;
  email: string;
  language: string;
  startedAt: string;
  seenAt: string | null;
  expiresAt: string | null;
  role: Role | null;
  programId: string | null;
  unitId: string | null;
  unitPath: string | null;
}

/** A person found behind a cookie or token, with the language they chose. */
export interface SignedIn {
  actor: Actor;
  language: Locale;
}

/** A person who may sign in, with the time zone of their days. */
export interface ActivePerson extends SignedIn {
  timeZone: string;
}

/** Failures that are free, and the longest wait, by what is counted. */
const THROTTLE = {
  address: { free: 5, longestMs: 15 * MINUTE },
  account: { free: 10, longestMs: 5 * MINUTE },
} as const;

/** Signing in and out, sessions, one-time links and the throttle. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
  ) {}

  private toSignedIn(rows: readonly ActorRow[], via: Actor['via']): SignedIn | null {
    const [first] = rows;
    if (!first) return null;
    const grants = rows.flatMap((row): Grant[] =>
      row.role ? [{ role: row.role, programId: row.programId, unitId: row.unitId, unitPath: row.unitPath }] : [],
    );
    return {
      actor: { userId: first.userId, name: first.name, email: first.email, via, grants },
      language: first.language as Locale,
    };
  }

  /** Who a session cookie belongs to; null when it is unknown, idle for 8 hours or older than 7 days. */
  async bySession(token: string, now: Date): Promise<SignedIn | null> {
    const tokenHash = digest(token);
    const rows = await this.db.rows<ActorRow>(sql`
      SELECT u.id AS "userId", u.name, u.email, u.language, s.created_at AS "startedAt", s.seen_at AS "seenAt",
             g.role, g.program_id AS "programId", g.unit_id AS "unitId", n.path AS "unitPath"
      FROM session s JOIN app_user u ON u.id = s.user_id AND u.is_active = 1
      LEFT JOIN role_grant g ON g.user_id = u.id AND g.archived_at IS NULL
      LEFT JOIN unit n ON n.id = g.unit_id
      WHERE s.token_hash = ${tokenHash}`);
    const [first] = rows;
    if (!first?.seenAt) return null;
    const idle = now.getTime() - Date.parse(first.seenAt);
    if (idle > IDLE_MS || now.getTime() - Date.parse(first.startedAt) > ABSOLUTE_MS) return null;
    if (idle > SEEN_EVERY_MS) {
      const seen = now.toISOString();
      const note = async (): Promise<void> => {
        await this.db.run(sql`UPDATE session SET seen_at = ${seen} WHERE token_hash = ${tokenHash}`);
        await this.db.run(sql`UPDATE app_user SET last_seen_at = ${seen} WHERE id = ${first.userId}`);
      };
      await this.db.tx({ locale: 'en' }, note, { isBookkeeping: true });
    }
    return this.toSignedIn(rows, 'session');
  }

  /** Who an API token acts for; null when it is unknown, revoked or expired. */
  async byApiToken(token: string, now: Date): Promise<SignedIn | null> {
    if (!token.startsWith(TOKEN_PREFIX)) return null;
    const tokenHash = digest(token);
    const rows = await this.db.rows<ActorRow>(sql`
      SELECT u.id AS "userId", u.name, u.email, u.language, t.created_at AS "startedAt", t.last_used_at AS "seenAt",
             t.expires_at AS "expiresAt", g.role, g.program_id AS "programId", g.unit_id AS "unitId", n.path AS "unitPath"
      FROM api_token t JOIN app_user u ON u.id = t.user_id AND u.is_active = 1
      LEFT JOIN role_grant g ON g.user_id = u.id AND g.archived_at IS NULL
      LEFT JOIN unit n ON n.id = g.unit_id
      WHERE t.token_hash = ${tokenHash} AND t.archived_at IS NULL`);
    const [first] = rows;
    if (!first?.expiresAt || Date.parse(first.expiresAt) <= now.getTime()) return null;
    if (!first.seenAt || now.getTime() - Date.parse(first.seenAt) > SEEN_EVERY_MS) {
      const note = (): Promise<number> =>
        this.db.run(sql`UPDATE api_token SET last_used_at = ${now.toISOString()} WHERE token_hash = ${tokenHash}`);
      await this.db.tx({ locale: 'en' }, note, { isBookkeeping: true });
    }
    return this.toSignedIn(rows, 'token');
  }

  /** Active people with their rights as they are now, for work in their name without a request. */
  async byIds(ids: readonly string[]): Promise<Map<string, ActivePerson>> {
    const found = new Map<string, ActivePerson>();
    for (let start = 0; start < ids.length; start += 500) {
      const rows = await this.db.rows<ActorRow & { timeZone: string }>(sql`
        SELECT u.id AS "userId", u.name, u.email, u.language, u.time_zone AS "timeZone",
               g.role, g.program_id AS "programId", g.unit_id AS "unitId", n.path AS "unitPath"
        FROM app_user u LEFT JOIN role_grant g ON g.user_id = u.id AND g.archived_at IS NULL
        LEFT JOIN unit n ON n.id = g.unit_id
        WHERE u.is_active = 1 AND u.id IN (${join(ids.slice(start, start + 500))})`);
      const own = new Map<string, typeof rows>();
      for (const row of rows) own.set(row.userId, [...(own.get(row.userId) ?? []), row]);
      for (const [id, grants] of own) {
        const person = this.toSignedIn(grants, 'system');
        if (person) found.set(id, { ...person, timeZone: grants[0]?.timeZone ?? 'UTC' });
      }
    }
    return found;
  }

  /** True while nobody can sign in: the set-up link is open. */
  async needsSetup(): Promise<boolean> {
    return (await this.db.row(sql`SELECT id FROM app_user LIMIT 1`)) === null;
  }

  /** Makes a one-time link; answers its token, of which only the digest is kept. Older set-up links end. */
  async newLink(
    ctx: Ctx,
    purpose: 'setup' | 'invite' | 'login',
    userId: string | null,
    hours: number,
  ): Promise<string> {
    const token = newSecret();
    await this.db.tx(ctx, async () => {
      if (purpose === 'setup') await this.db.run(sql`DELETE FROM one_time_link WHERE purpose = 'setup'`);
      const expiresAt = new Date(ctx.clock.now().getTime() + hours * 60 * MINUTE).toISOString();
      await this.store.insertUntracked(OneTimeLink, { tokenHash: digest(token), purpose, userId, expiresAt });
    });
    return token;
  }

  private async takeLink(
    ctx: Ctx,
    purpose: string,
    token: string,
    field: 'setupToken' | 'inviteToken' | 'linkToken',
  ): Promise<string | null> {
    const tokenHash = digest(token);
    const link = await this.db.row<{ userId: string | null; expiresAt: string }>(
      sql`SELECT user_id AS "userId", expires_at AS "expiresAt" FROM one_time_link WHERE token_hash = ${tokenHash} AND purpose = ${purpose}`,
    );
    const taken =
      link && link.expiresAt > instantOf(ctx.clock)
        ? await this.db.run(sql`DELETE FROM one_time_link WHERE token_hash = ${tokenHash}`)
        : 0;
    if (taken !== 1) this.refuse(ctx, field, 'BAD_LINK', peopleMessages.badLink);
    return link?.userId ?? null;
  }

  private refuse(
    ctx: Ctx,
    field: 'setupToken' | 'inviteToken' | 'linkToken' | 'email',
    code: string,
    message: Parameters<typeof say>[0],
  ): never {
    const check = new InputCheck(ctx);
    check.add(field, code, message);
    throw new InvalidInput(check.issues.list);
  }

  /** Checks a new password; `about` are the person's own words it must not hold. */
  checkPassword(
    check: InputCheck,
    field: 'password' | 'newPassword',
    password: string,
    about: readonly string[],
  ): void {
    if (password.length < MIN_PASSWORD)
      check.add(field, 'TOO_SHORT', peopleMessages.shortPassword, { min: MIN_PASSWORD });
    else check.text(field, password, { max: MAX_PASSWORD, required: true });
    const lower = password.toLowerCase();
    const own = about.map((word) => word.toLowerCase()).filter((word) => word.length > 3);
    if (new Set(lower).size < 5 || own.some((word) => lower.includes(word))) {
      check.add(field, 'WEAK', peopleMessages.weakPassword);
    }
  }

  /** Starts a session for a person: sets the cookie; inside the open transaction. */
  async startSession(ctx: Ctx, userId: string): Promise<void> {
    const token = newSecret();
    const now = instantOf(ctx.clock);
    await this.store.insertUntracked(Session, { tokenHash: digest(token), userId, createdAt: now, seenAt: now });
    await this.db.run(sql`UPDATE app_user SET last_seen_at = ${now} WHERE id = ${userId}`);
    ctx.setSession(token);
  }

  /** Ends the session of a cookie. */
  async endSession(ctx: Ctx, token: string | null): Promise<void> {
    if (token) await this.db.tx(ctx, () => this.db.run(sql`DELETE FROM session WHERE token_hash = ${digest(token)}`));
    ctx.setSession(null);
  }

  /** Ends every session of a person. */
  async endSessionsOf(userId: string): Promise<void> {
    await this.db.run(sql`DELETE FROM session WHERE user_id = ${userId}`);
  }

  private subjects(ctx: Ctx, email: string): { subject: string; limits: { free: number; longestMs: number } }[] {
    return [
      { subject: `address:${ctx.address}`, limits: THROTTLE.address },
      { subject: `account:${email}`, limits: THROTTLE.account },
    ];
  }

  private async throttle(ctx: Ctx, email: string): Promise<void> {
    const now = ctx.clock.now().getTime();
    for (const { subject, limits } of this.subjects(ctx, email)) {
      const past = await this.db.row<{ failures: number; lastAt: string }>(
        sql`SELECT failures, last_at AS "lastAt" FROM sign_in_attempt WHERE subject = ${subject}`,
      );
      if (!past || past.failures < limits.free) continue;
      const wait = Math.min(limits.longestMs, 15_000 * 2 ** Math.min(20, past.failures - limits.free));
      const left = Date.parse(past.lastAt) + wait - now;
      if (left > 0) {
        const check = new InputCheck(ctx);
        check.add('email', 'SLOW_DOWN', peopleMessages.slowDown, { seconds: Math.ceil(left / 1000) });
        check.throwIfAny();
      }
    }
  }

  private async countFailure(ctx: Ctx, email: string): Promise<void> {
    const now = instantOf(ctx.clock);
    const forgotten = new Date(ctx.clock.now().getTime() - 60 * MINUTE).toISOString();
    await this.db.tx(ctx, async () => {
      for (const { subject } of this.subjects(ctx, email)) {
        await this.db.run(sql`DELETE FROM sign_in_attempt WHERE subject = ${subject} AND last_at < ${forgotten}`);
        const touched = await this.db.run(
          sql`UPDATE sign_in_attempt SET failures = failures + 1, last_at = ${now} WHERE subject = ${subject}`,
        );
        if (touched === 0) await this.store.insertUntracked(SignInAttempt, { subject, failures: 1, lastAt: now });
      }
    });
  }

  /** Signs in with e-mail and password; the same answer for an unknown person and a wrong password. */
  async login(ctx: Ctx, input: { email: string; password: string }): Promise<string> {
    const email = input.email.trim().toLowerCase().slice(0, 320);
    await this.throttle(ctx, email);
    const user = await this.db.row<{ id: string; passwordHash: string | null }>(
      sql`SELECT id, password_hash AS "passwordHash" FROM app_user WHERE email = ${email} AND is_active = 1`,
    );
    const fits = await fitsPassword(user?.passwordHash ?? null, input.password.slice(0, MAX_PASSWORD));
    if (!user || !fits) {
      await this.countFailure(ctx, email);
      this.refuse(ctx, 'email', 'WRONG_SIGN_IN', peopleMessages.wrongSignIn);
    }
    await this.db.tx(ctx, async () => {
      await this.db.run(sql`DELETE FROM sign_in_attempt WHERE subject = ${`account:${email}`}`);
      await this.startSession(ctx, user.id);
    });
    return user.id;
  }

  /** Creates the first administrator with the token of the console; only while there is nobody. */
  async completeSetup(
    ctx: Ctx,
    input: { setupToken: string; name: string; email: string; password: string; language?: string | null },
  ): Promise<string> {
    if (!(await this.needsSetup())) this.refuse(ctx, 'setupToken', 'SETUP_DONE', peopleMessages.setupDone);
    const prepared = await this.prepareUser(ctx, input);
    return this.db.tx(ctx, async () => {
      await this.takeLink(ctx, 'setup', input.setupToken, 'setupToken');
      const id = await this.insertAdministrator(ctx, prepared);
      await this.startSession(ctx, id);
      return id;
    });
  }

  /** Creates an administrator without a link: for the command line and the environment. Answers the id. */
  async createAdministrator(ctx: Ctx, input: { name: string; email: string; password: string }): Promise<string> {
    const prepared = await this.prepareUser(ctx, input);
    return this.db.tx(ctx, () => this.insertAdministrator(ctx, prepared, true));
  }

  private async prepareUser(
    ctx: Ctx,
    input: { name: string; email: string; password: string; language?: string | null },
  ): Promise<{ name: string; email: string; passwordHash: string; language: string }> {
    const check = new InputCheck(ctx);
    const name = check.text('name', input.name, { max: 200, required: true }) ?? '';
    const email = checkEmail(check, input.email);
    this.checkPassword(check, 'password', input.password, [name, email.split('@')[0] ?? '']);
    check.throwIfAny();
    return { name, email, passwordHash: await hashPassword(input.password), language: input.language ?? ctx.locale };
  }

  private async insertAdministrator(
    ctx: Ctx,
    prepared: { name: string; email: string; passwordHash: string; language: string },
    evenIfOthers = false,
  ): Promise<string> {
    if (!evenIfOthers && !(await this.needsSetup()))
      this.refuse(ctx, 'setupToken', 'SETUP_DONE', peopleMessages.setupDone);
    const user = await this.store.insert(ctx, User, { ...prepared, timeZone: 'UTC', isActive: 1, lastSeenAt: null });
    await this.store.insert(ctx, RoleGrant, { userId: user.id, role: 'ADMIN', programId: null, unitId: null });
    return user.id;
  }

  /** Sets the password of an invited person with the link they were given, and signs in. */
  async acceptInvite(ctx: Ctx, input: { inviteToken: string; password: string }): Promise<string> {
    const check = new InputCheck(ctx);
    this.checkPassword(check, 'password', input.password, []);
    check.throwIfAny();
    const passwordHash = await hashPassword(input.password);
    return this.db.tx(ctx, async () => {
      const userId = await this.takeLink(ctx, 'invite', input.inviteToken, 'inviteToken');
      const user = await this.store.get(ctx, User, userId ?? '');
      await this.store.update(ctx, User, user.id, user.version, { passwordHash });
      await this.endSessionsOf(user.id);
      await this.startSession(ctx, user.id);
      return user.id;
    });
  }

  /** Signs in once with a link of the console. */
  async signInWithLink(ctx: Ctx, input: { linkToken: string }): Promise<string> {
    return this.db.tx(ctx, async () => {
      const userId = await this.takeLink(ctx, 'login', input.linkToken, 'linkToken');
      const user = await this.store.get(ctx, User, userId ?? '');
      await this.startSession(ctx, user.id);
      return user.id;
    });
  }
}

/** Checks an e-mail address; answers it in lower case. */
export function checkEmail(check: InputCheck, value: string): string {
  const email = value.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 320) {
    check.add('email', 'BAD_EMAIL', peopleMessages.badEmail, { value: email.slice(0, 100) });
  }
  return email;
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isTimeZone } from '@wheelhouse/domain';
import { RowReaders } from '../../api/index.js';
import { Database, join, Store, sql } from '../../data/index.js';
import {
  type Ctx,
  InputCheck,
  InvalidInput,
  kernelMessages,
  notFound,
  permissionsOf,
  type Role,
  requireActor,
  requireEverywhere,
  requirePermission,
} from '../../kernel/index.js';
import { ApiToken, RoleGrant, User } from './people.entity.js';
import { peopleMessages } from './people.messages.js';
import { digest, fitsPassword, hashPassword, newSecret } from './secrets.js';
import { checkEmail, SignInService, TOKEN_PREFIX } from './sign-in.service.js';

/** A role of a person as the API shows it. */
export interface GrantView {
  id: string;
  role: string;
  programId: string | null;
  unitId: string | null;
}

/** A person as the API shows them. */
export interface UserView {
  __typename: 'User';
  id: string;
  version: number;
  name: string;
  email: string;
  language: string;
  timeZone: string;
  isActive: boolean;
  grants: GrantView[];
  lastSeenAt: string | null;
  inviteLink: string | null;
}

/** A token as the API shows it; the secret only when it was just made. */
export interface ApiTokenView {
  __typename: 'ApiToken';
  id: string;
  version: number;
  name: string;
  userEmail: string;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
  secret: string | null;
}

/** A role asked for. */
export interface GrantInput {
  role: Role;
  programId?: string | null;
  unitId?: string | null;
}

const DAY_MS = 86_400_000;
const MAX_TOKEN_DAYS = 365;
const INVITE_HOURS = 72;

/** People, their roles and their tokens. */
@Injectable()
export class PeopleService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly signIn: SignInService,
  ) {}

  /** Registers how people are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('user', (_, id) => this.view(id));
  }

  private async views(rows: readonly User[]): Promise<UserView[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const grants = await this.store.list(
      RoleGrant,
      sql`WHERE user_id IN (${join(ids)}) AND archived_at IS NULL ORDER BY created_at, id`,
    );
    return rows.map((row) => ({
      __typename: 'User',
      id: row.id,
      version: row.version,
      name: row.name,
      email: row.email,
      language: row.language,
      timeZone: row.timeZone,
      isActive: row.isActive === 1,
      grants: grants
        .filter((grant) => grant.userId === row.id)
        .map(({ id, role, programId, unitId }) => ({ id, role, programId, unitId })),
      lastSeenAt: row.lastSeenAt,
      inviteLink: null,
    }));
  }

  /** A person by id, whoever asks: for services that have checked the right. */
  async view(id: string): Promise<UserView | null> {
    const row = await this.store.find(User, id);
    return row ? ((await this.views([row]))[0] ?? null) : null;
  }

  /** The signed-in person with the permissions held somewhere, or null. */
  async me(ctx: Ctx): Promise<{ user: UserView; permissions: string[] } | null> {
    if (!ctx.actor?.userId) return null;
    const user = await this.view(ctx.actor.userId);
    return user ? { user, permissions: permissionsOf(ctx.actor) } : null;
  }

  /** All people, for administrators. */
  async users(ctx: Ctx): Promise<UserView[]> {
    requireEverywhere(ctx, 'user:admin');
    return this.views(await this.store.list(User, sql`ORDER BY name, id`));
  }

  private async checkGrants(check: InputCheck, grants: readonly GrantInput[]): Promise<void> {
    for (const grant of grants) {
      if (!grant.unitId) continue;
      const unit = await this.db.row<{ programId: string }>(
        sql`SELECT program_id AS "programId" FROM unit WHERE id = ${grant.unitId}`,
      );
      if (!unit || unit.programId !== grant.programId)
        check.add('grants', 'UNIT_OF_OTHER_PROGRAM', peopleMessages.unitOfOtherProgram);
    }
  }

  private async setGrants(ctx: Ctx, userId: string, grants: readonly GrantInput[]): Promise<void> {
    const key = (grant: GrantInput): string => `${grant.role}:${grant.programId ?? ''}:${grant.unitId ?? ''}`;
    const wanted = new Map(grants.map((grant) => [key(grant), grant]));
    const current = await this.store.list(RoleGrant, sql`WHERE user_id = ${userId} AND archived_at IS NULL`);
    for (const grant of current) {
      if (!wanted.delete(key(grant as GrantInput))) await this.store.archive(ctx, RoleGrant, grant.id, grant.version);
    }
    for (const grant of wanted.values()) {
      await this.store.insert(ctx, RoleGrant, {
        userId,
        role: grant.role,
        programId: grant.programId ?? null,
        unitId: grant.unitId ?? null,
      });
    }
  }

  /** Invites a person: creates them without a password and answers the token of the link that sets one. */
  async createUser(
    ctx: Ctx,
    input: {
      name: string;
      email: string;
      language?: string | null;
      timeZone?: string | null;
      grants: readonly GrantInput[];
    },
  ): Promise<{ id: string; inviteToken: string }> {
    requireEverywhere(ctx, 'user:admin');
    const check = new InputCheck(ctx);
    const name = check.text('name', input.name, { max: 200, required: true }) ?? '';
    const email = checkEmail(check, input.email);
    if (await this.db.row(sql`SELECT id FROM app_user WHERE email = ${email}`)) {
      check.add('email', 'DUPLICATE', kernelMessages.duplicate, { value: email });
    }
    await this.checkGrants(check, input.grants);
    check.throwIfAny();
    const user = await this.store.insert(ctx, User, {
      name,
      email,
      passwordHash: null,
      language: input.language ?? 'en',
      timeZone: input.timeZone ?? 'UTC',
      isActive: 1,
      lastSeenAt: null,
    });
    await this.setGrants(ctx, user.id, input.grants);
    return { id: user.id, inviteToken: await this.signIn.newLink(ctx, 'invite', user.id, INVITE_HOURS) };
  }

  /** Changes a person and their roles; switching somebody off ends their sessions. */
  async updateUser(
    ctx: Ctx,
    input: {
      id: string;
      version: number;
      name?: string | null;
      language?: string | null;
      timeZone?: string | null;
      isActive?: boolean | null;
      grants?: readonly GrantInput[] | null;
    },
  ): Promise<UserView> {
    requireEverywhere(ctx, 'user:admin');
    const check = new InputCheck(ctx);
    check.text('name', input.name ?? undefined, { max: 200, required: true });
    if (input.timeZone && !isTimeZone(input.timeZone)) {
      check.add('timeZone', 'NOT_ALLOWED', kernelMessages.notAllowed, {
        value: input.timeZone,
        allowed: 'Asia/Shanghai, Europe/Paris, UTC',
      });
    }
    await this.checkGrants(check, input.grants ?? []);
    check.throwIfAny();
    await this.store.update(ctx, User, input.id, input.version, {
      name: input.name?.trim(),
      language: input.language ?? undefined,
      timeZone: input.timeZone ?? undefined,
      isActive: input.isActive === null || input.isActive === undefined ? undefined : Number(input.isActive),
    });
    if (input.grants) await this.setGrants(ctx, input.id, input.grants);
    if (input.isActive === false) await this.signIn.endSessionsOf(input.id);
    await this.requireAdministrator(ctx);
    return (await this.view(input.id)) as UserView;
  }

  private async requireAdministrator(ctx: Ctx): Promise<void> {
    const left = await this.db.row(sql`
      SELECT g.id FROM role_grant g JOIN app_user u ON u.id = g.user_id
      WHERE g.role = 'ADMIN' AND g.program_id IS NULL AND g.archived_at IS NULL AND u.is_active = 1 LIMIT 1`);
    if (left) return;
    const check = new InputCheck(ctx);
    check.add('grants', 'LAST_ADMIN', peopleMessages.lastAdmin);
    throw new InvalidInput(check.issues.list);
  }

  /** Changes the signed-in person's own name, language or time zone. */
  async updateMe(
    ctx: Ctx,
    input: { name?: string | null; language?: string | null; timeZone?: string | null },
  ): Promise<UserView> {
    const id = requirePermission(ctx, 'self:write').userId ?? '';
    const check = new InputCheck(ctx);
    check.text('name', input.name ?? undefined, { max: 200, required: true });
    check.throwIfAny();
    const row = await this.store.get(ctx, User, id);
    await this.store.update(ctx, User, id, row.version, {
      name: input.name?.trim(),
      language: input.language ?? undefined,
      timeZone: input.timeZone ?? undefined,
    });
    return (await this.view(id)) as UserView;
  }

  /** Changes the own password: ends every session and starts a new one. Hashes before it writes. */
  async changePassword(ctx: Ctx, input: { currentPassword: string; newPassword: string }): Promise<UserView> {
    const actor = requirePermission(ctx, 'self:write');
    const user = await this.store.get(ctx, User, actor.userId ?? '');
    const check = new InputCheck(ctx);
    this.signIn.checkPassword(check, 'newPassword', input.newPassword, [user.name, user.email.split('@')[0] ?? '']);
    if (!(await fitsPassword(user.passwordHash, input.currentPassword)))
      check.add('currentPassword', 'WRONG', peopleMessages.wrongSignIn);
    check.throwIfAny();
    const passwordHash = await hashPassword(input.newPassword);
    await this.db.tx(ctx, async () => {
      await this.store.update(ctx, User, user.id, user.version, { passwordHash });
      await this.signIn.endSessionsOf(user.id);
      await this.signIn.startSession(ctx, user.id);
    });
    return (await this.view(user.id)) as UserView;
  }

  private tokenView(row: ApiToken, userEmail: string, secret: string | null): ApiTokenView {
    const { id, version, name, createdAt, expiresAt, lastUsedAt } = row;
    return {
      __typename: 'ApiToken',
      id,
      version,
      name,
      userEmail,
      createdAt,
      expiresAt,
      lastUsedAt,
      revokedAt: row.archivedAt,
      secret,
    };
  }

  /** The own tokens; all tokens for administrators. */
  async apiTokens(ctx: Ctx): Promise<ApiTokenView[]> {
    const actor = requireActor(ctx);
    const isAdministrator = actor.grants.some((grant) => grant.role === 'ADMIN' && !grant.programId);
    const rows = await this.store.list(
      ApiToken,
      isAdministrator
        ? sql`ORDER BY created_at DESC`
        : sql`WHERE user_id = ${actor.userId ?? ''} ORDER BY created_at DESC`,
    );
    const users = await this.db.rows<{ id: string; email: string }>(sql`SELECT id, email FROM app_user`);
    const emails = new Map(users.map((user) => [user.id, user.email]));
    return rows.map((row) => this.tokenView(row, emails.get(row.userId) ?? '', null));
  }

  /** Makes a token for a person, valid for 1 to 365 days, 90 unless told; only the answer ever shows its secret. */
  async createApiToken(ctx: Ctx, userId: string, input: { name: string; days?: number | null }): Promise<ApiTokenView> {
    const days = input.days ?? 90;
    const check = new InputCheck(ctx);
    const name = check.text('name', input.name, { max: 100, required: true }) ?? '';
    check.integer('days', days, 1, MAX_TOKEN_DAYS);
    check.throwIfAny();
    const user = await this.store.get(ctx, User, userId);
    const secret = newSecret(TOKEN_PREFIX);
    const expiresAt = new Date(ctx.clock.now().getTime() + days * DAY_MS).toISOString();
    const row = await this.store.insert(ctx, ApiToken, {
      userId,
      name,
      tokenHash: digest(secret),
      expiresAt,
      lastUsedAt: null,
    });
    return this.tokenView(row, user.email, secret);
  }

  /** Revokes a token: the own one, or anybody's for administrators. */
  async revokeApiToken(ctx: Ctx, id: string): Promise<ApiTokenView> {
    const actor = requireActor(ctx);
    const row = await this.store.get(ctx, ApiToken, id);
    if (row.userId !== actor.userId) {
      const isAdministrator = actor.grants.some((grant) => grant.role === 'ADMIN' && !grant.programId);
      if (!isAdministrator) throw notFound(ctx, 'apiToken', id);
    }
    const revoked = await this.store.archive(ctx, ApiToken, id, row.version);
    return this.tokenView(revoked, (await this.store.get(ctx, User, row.userId)).email, null);
  }

  /** The id of an active person by e-mail, or null: for the command line. */
  async idByEmail(email: string): Promise<string | null> {
    const row = await this.db.row<{ id: string }>(
      sql`SELECT id FROM app_user WHERE email = ${email.trim().toLowerCase()} AND is_active = 1`,
    );
    return row?.id ?? null;
  }
}

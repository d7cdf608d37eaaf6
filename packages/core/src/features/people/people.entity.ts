import { Entity, PrimaryColumn, Unique } from 'typeorm';
import { IntegerColumn, RefColumn, Row, TextColumn, Tracked } from '../../data/index.js';

/** A person who may sign in; the password is an argon2id hash or, before an invitation is taken up, null. */
@Tracked({ entity: 'user', program: null, title: 'name', hidden: ['passwordHash', 'lastSeenAt'], undoable: false })
@Entity('app_user')
@Unique(['email'])
export class User extends Row {
  @TextColumn()
  name!: string;

  /** Lower case. */
  @TextColumn()
  email!: string;

  @TextColumn({ nullable: true })
  passwordHash!: string | null;

  @TextColumn()
  language!: string;

  @TextColumn()
  timeZone!: string;

  @IntegerColumn()
  isActive!: number;

  @TextColumn({ nullable: true })
  lastSeenAt!: string | null;
}

/** A role held on a unit and below, on a program, or on everything (both null). */
@Tracked({ entity: 'roleGrant', program: null, title: 'role', undoable: false })
@Entity('role_grant')
export class RoleGrant extends Row {
  @RefColumn('User')
  userId!: string;

  @TextColumn()
  role!: string;

  @RefColumn('Program', { nullable: true })
  programId!: string | null;

  @RefColumn('Unit', { nullable: true })
  unitId!: string | null;
}

/** A signed-in browser; only the sha256 of its cookie's token is kept. */
@Entity('session')
export class Session {
  @PrimaryColumn({ type: 'text' })
  tokenHash!: string;

  @RefColumn('User')
  userId!: string;

  @TextColumn()
  createdAt!: string;

  @TextColumn()
  seenAt!: string;
}

/** A token that acts as its user over the API; only its sha256 is kept. Revoked when archived. */
@Tracked({ entity: 'apiToken', program: null, title: 'name', hidden: ['tokenHash', 'lastUsedAt'], undoable: false })
@Entity('api_token')
@Unique(['tokenHash'])
export class ApiToken extends Row {
  @RefColumn('User')
  userId!: string;

  @TextColumn()
  name!: string;

  @TextColumn()
  tokenHash!: string;

  @TextColumn()
  expiresAt!: string;

  @TextColumn({ nullable: true })
  lastUsedAt!: string | null;
}

/** A one-time link: `setup` makes the first administrator, `invite` sets a person's password, `login` signs in once (demo). */
@Entity('one_time_link')
export class OneTimeLink {
  @PrimaryColumn({ type: 'text' })
  tokenHash!: string;

  @TextColumn()
  purpose!: string;

  @RefColumn('User', { nullable: true })
  userId!: string | null;

  @TextColumn()
  expiresAt!: string;
}

/** Failed sign-ins of an account or an address, for the throttle. */
@Entity('sign_in_attempt')
export class SignInAttempt {
  /** `account:<e-mail>` or `address:<ip>`. */
  @PrimaryColumn({ type: 'text' })
  subject!: string;

  @IntegerColumn()
  failures!: number;

  @TextColumn()
  lastAt!: string;
}

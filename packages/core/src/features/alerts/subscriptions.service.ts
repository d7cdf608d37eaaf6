import { Inject, Injectable } from '@nestjs/common';
import { isTimeZone } from '@wheelhouse/domain';
import { Database, localisedText, Store, sql, uuidv7 } from '../../data/index.js';
import {
  type Ctx,
  InputCheck,
  instantOf,
  type MailConfig,
  notFound,
  requireActor,
  sayList,
  scopeOf,
  scopeOfRow,
} from '../../kernel/index.js';
import { newSecret } from '../people/index.js';
import {
  ALERT_EVENTS,
  AlertEmailSetting,
  type AlertEvent,
  AlertSubscription,
  type EmailFrequency,
} from './alerts.entity.js';
import { alertMessages } from './alerts.messages.js';
import { withinReach } from './alerts-scope.js';
import { currentSlot } from './mail/digest-slot.js';
import { MAIL } from './mail/mail-token.js';

/** A subscription as the API shows it. */
export interface SubscriptionView {
  __typename: 'AlertSubscription';
  id: string;
  version: number;
  programId: string;
  unitId: string;
  unitName: string;
  measureId: string | null;
  measureName: string | null;
  quadrant: string | null;
  includesBelow: boolean;
  events: AlertEvent[];
}

/** What `subscribe` takes. */
export interface SubscribeInput {
  unitId: string;
  measureId?: string | null;
  quadrant?: string | null;
  includesBelow?: boolean | null;
  events?: readonly AlertEvent[] | null;
}

interface StoredSubscription
  extends Omit<SubscriptionView, '__typename' | 'measureId' | 'quadrant' | 'includesBelow' | 'events'> {
  target: string;
  includesBelow: number;
  events: string;
}

/** What a person is told about, and how. */
@Injectable()
export class SubscriptionsService {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    @Inject(MAIL) private readonly mail: MailConfig | null,
  ) {}

  private async stored(ctx: Ctx, condition: ReturnType<typeof sql>): Promise<SubscriptionView[]> {
    const rows = await this.db.rows<StoredSubscription>(sql`
      SELECT s.id, s.version, s.program_id AS "programId", s.unit_id AS "unitId",
        ${localisedText(this.db.kind, 'u', 'name', ctx.locale)} AS "unitName",
        ${localisedText(this.db.kind, 'm', 'name', ctx.locale)} AS "measureName",
        s.target, s.includes_below AS "includesBelow", s.events
      FROM alert_subscription s JOIN unit u ON u.id = s.unit_id
      LEFT JOIN measure m ON s.target = 'measure:' || m.id
      WHERE s.person_id = ${requireActor(ctx).userId ?? ''} AND ${condition}
      ORDER BY u.depth, "unitName", s.target`);
    return rows.map(({ target, includesBelow, events, ...row }) => {
      const [kind, about] = target.split(':');
      return {
        __typename: 'AlertSubscription',
        ...row,
        measureId: kind === 'measure' ? (about ?? null) : null,
        quadrant: kind === 'quadrant' ? (about ?? null) : null,
        includesBelow: includesBelow === 1,
        events: JSON.parse(events) as AlertEvent[],
      };
    });
  }

  /** The own subscriptions of a program whose units are in reach. */
  subscriptions(ctx: Ctx, programId: string): Promise<SubscriptionView[]> {
    const scope = scopeOf(ctx, programId, 'scorecard:read');
    return this.stored(ctx, sql`s.program_id = ${programId} AND ${withinReach(scope, 'u')}`);
  }

  /** Units the person manages in a program without being told about them. */
  async suggestions(ctx: Ctx, programId: string): Promise<{ unitId: string; unitName: string }[]> {
    scopeOf(ctx, programId, 'scorecard:read');
    const personId = requireActor(ctx).userId ?? '';
    return this.db.rows(sql`
      SELECT u.id AS "unitId", ${localisedText(this.db.kind, 'u', 'name', ctx.locale)} AS "unitName"
      FROM unit u WHERE u.program_id = ${programId} AND u.archived_at IS NULL
        AND u.id IN (SELECT g.unit_id FROM role_grant g
          WHERE g.user_id = ${personId} AND g.role = 'UNIT_MANAGER' AND g.archived_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM alert_subscription s
          WHERE s.person_id = ${personId} AND s.unit_id = u.id AND s.target = 'unit')
      ORDER BY u.depth, "unitName"`);
  }

  /** Subscribes the person; the same once more replaces the events and the reach. NOT_FOUND when the unit is out of reach. */
  async subscribe(ctx: Ctx, input: SubscribeInput): Promise<SubscriptionView> {
    const personId = requireActor(ctx).userId;
    const unit = await this.db.row<{ id: string; programId: string; path: string }>(
      sql`SELECT id, program_id AS "programId", path FROM unit WHERE id = ${input.unitId}`,
    );
    const scope = scopeOfRow(ctx, unit, 'unit', input.unitId, 'scorecard:read');
    if (!personId || !unit || !scope.includesPath(unit.path)) throw notFound(ctx, 'unit', input.unitId);
    const check = new InputCheck(ctx);
    if (input.measureId && input.quadrant) check.add('measureId', 'ONE_TARGET', alertMessages.oneTarget);
    if (input.measureId) {
      const measure = await this.db.row<{ id: string }>(sql`
        SELECT id FROM measure WHERE id = ${input.measureId} AND program_id = ${unit.programId} AND archived_at IS NULL`);
      check.known('measureId', [input.measureId], new Set(measure ? [measure.id] : []));
    }
    const events = ALERT_EVENTS.filter((event) => !input.events || input.events.includes(event));
    if (events.length === 0) {
      check.add('events', 'NO_EVENT', alertMessages.noEvent, { allowed: sayList(ALERT_EVENTS, ctx.locale) });
    }
    check.throwIfAny();
    const target = input.measureId
      ? `measure:${input.measureId}`
      : input.quadrant
        ? `quadrant:${input.quadrant}`
        : 'unit';
    const now = instantOf(ctx.clock);
    const below = input.includesBelow ? 1 : 0;
    const touched = await this.db.run(sql`
      UPDATE alert_subscription SET events = ${JSON.stringify(events)}, includes_below = ${below}, updated_at = ${now},
        version = version + 1
      WHERE person_id = ${personId} AND unit_id = ${unit.id} AND target = ${target}`);
    if (touched === 0) {
      const dates = { version: 1, createdAt: now, updatedAt: now, archivedAt: null };
      await this.store.insertUntracked(AlertSubscription, {
        ...{ id: uuidv7(), personId, programId: unit.programId, unitId: unit.id, target },
        ...{ includesBelow: below, events, ...dates },
      });
    }
    const [view] = await this.stored(ctx, sql`s.unit_id = ${unit.id} AND s.target = ${target}`);
    return view as SubscriptionView;
  }

  /** Ends an own subscription; NOT_FOUND for anybody else's. */
  async unsubscribe(ctx: Ctx, id: string): Promise<SubscriptionView> {
    const [view] = await this.stored(ctx, sql`s.id = ${id}`);
    if (!view) throw notFound(ctx, 'alertSubscription', id);
    await this.db.run(sql`DELETE FROM alert_subscription WHERE id = ${id}`);
    return view;
  }

  /** The own e-mail setting. */
  async email(ctx: Ctx): Promise<{ email: EmailFrequency; address: string; canSendEmail: boolean }> {
    const actor = requireActor(ctx);
    const row = await this.db.row<{ frequency: EmailFrequency }>(
      sql`SELECT frequency FROM alert_email WHERE person_id = ${actor.userId ?? ''}`,
    );
    return { email: row?.frequency ?? 'OFF', address: actor.email ?? '', canSendEmail: this.mail !== null };
  }

  /** Sets when the person gets e-mails; what happened before is not sent. */
  async setEmail(ctx: Ctx, frequency: EmailFrequency): Promise<{ __typename: 'AlertEmail'; email: EmailFrequency }> {
    const personId = requireActor(ctx).userId;
    if (!personId) throw notFound(ctx, 'user', 'system');
    const person = await this.db.row<{ timeZone: string }>(
      sql`SELECT time_zone AS "timeZone" FROM app_user WHERE id = ${personId}`,
    );
    const now = instantOf(ctx.clock);
    const lastSlot = currentSlot(
      ctx.clock.now(),
      person && isTimeZone(person.timeZone) ? person.timeZone : 'UTC',
      frequency,
    );
    const touched = await this.db.run(sql`
      UPDATE alert_email SET last_slot = ${lastSlot},
        since = CASE WHEN frequency = 'OFF' THEN ${now} ELSE since END, frequency = ${frequency}
      WHERE person_id = ${personId}`);
    if (touched === 0) {
      const unsubscribeToken = newSecret();
      await this.store.insertUntracked(AlertEmailSetting, {
        personId,
        frequency,
        since: now,
        lastSlot,
        unsubscribeToken,
      });
    }
    if (frequency === 'OFF') await this.db.run(sql`DELETE FROM mail WHERE person_id = ${personId} AND sent_at IS NULL`);
    return { __typename: 'AlertEmail', email: frequency };
  }
}

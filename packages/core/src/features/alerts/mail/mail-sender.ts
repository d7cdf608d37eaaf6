import { Inject, Injectable } from '@nestjs/common';
import { Database, sql } from '../../../data/index.js';
import { type Ctx, instantOf, type MailConfig } from '../../../kernel/index.js';
import { type ActivePerson, INSTANCE, type InstanceFacts, SignInService } from '../../people/index.js';
import { type ComposedMail, DigestMail } from './digest-mail.js';
import { oneLine } from './html.js';
import { MAIL } from './mail-token.js';
import { type SmtpFailure, smtpFailure, smtpOf } from './smtp.js';

interface DueMail {
  id: string;
  personId: string;
  attempts: number;
  dueAt: string;
  token: string;
}

/** How the outbox stands. */
export interface MailReport {
  isConfigured: boolean;
  /** Queued and not given up. */
  waiting: number;
  /** Given up in the last 30 days. */
  failed: number;
  /** What the mail server said last, or null when the last attempts went well. */
  lastError: string | null;
}

const AT_ONCE = 50;
const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
const KEPT_DAYS = 90;
/** Minutes until the next attempt; after the last of them an e-mail is given up. */
const WAITS = [1, 5, 15, 60, 240, 720, 1_440] as const;

type Transport = ReturnType<typeof smtpOf>;

/**
 * Sends what is due in the outbox. Each attempt is noted before it is made and its end after it, with no transaction open
 * meanwhile. A crash in between sends the e-mail again under the same Message-ID, by which mail servers know it.
 */
@Injectable()
export class MailSender {
  constructor(
    private readonly db: Database,
    private readonly signIn: SignInService,
    private readonly digests: DigestMail,
    @Inject(MAIL) private readonly mail: MailConfig | null,
    @Inject(INSTANCE) private readonly facts: InstanceFacts,
  ) {}

  /** Sends what is due, until all is sent or the mail server cannot be used. */
  async run(ctx: Ctx): Promise<void> {
    if (!this.mail) return;
    const due = await this.due(ctx);
    if (due.length === 0) return;
    const transport = smtpOf(this.mail);
    try {
      const people = await this.signIn.byIds([...new Set(due.map((mail) => mail.personId))]);
      for (const mail of due) {
        const failure = await this.attempt(ctx, transport, mail, people.get(mail.personId));
        if (failure?.isServer) return;
      }
    } finally {
      transport.close();
    }
  }

  private due(ctx: Ctx): Promise<DueMail[]> {
    return this.db.rows<DueMail>(sql`
      SELECT m.id, m.person_id AS "personId", m.attempts, m.due_at AS "dueAt", e.unsubscribe_token AS "token"
      FROM mail m JOIN alert_email e ON e.person_id = m.person_id
      WHERE m.sent_at IS NULL AND m.failed_at IS NULL AND m.due_at <= ${instantOf(ctx.clock)}
      ORDER BY m.due_at, m.id LIMIT ${AT_ONCE}`);
  }

  private async attempt(
    ctx: Ctx,
    transport: Transport,
    mail: DueMail,
    person: ActivePerson | undefined,
  ): Promise<SmtpFailure | null> {
    const composed = person ? await this.digests.compose(ctx, mail.id, person, mail.token) : null;
    if (!person?.actor.email || !composed) {
      await this.db.tx(ctx, () => this.db.run(sql`DELETE FROM mail WHERE id = ${mail.id}`));
      return null;
    }
    const wait = WAITS[Math.min(mail.attempts, WAITS.length - 1)] ?? 0;
    const next = new Date(ctx.clock.now().getTime() + wait * MINUTE_MS).toISOString();
    const isMine = await this.db.tx(ctx, () =>
      this.db.run(sql`
        UPDATE mail SET attempts = attempts + 1, due_at = ${next} WHERE id = ${mail.id} AND due_at = ${mail.dueAt}
          AND attempts = ${mail.attempts}`),
    );
    if (isMine === 0) return null;
    try {
      await this.send(transport, mail, { name: person.actor.name, address: person.actor.email }, composed);
    } catch (error) {
      const failure = smtpFailure(error);
      const isOver = failure.isFinal || mail.attempts + 1 > WAITS.length;
      const failedAt = isOver ? instantOf(ctx.clock) : null;
      await this.db.tx(ctx, () =>
        this.db.run(sql`UPDATE mail SET error = ${failure.message}, failed_at = ${failedAt} WHERE id = ${mail.id}`),
      );
      return failure;
    }
    await this.db.tx(ctx, () =>
      this.db.run(sql`UPDATE mail SET sent_at = ${instantOf(ctx.clock)}, error = NULL WHERE id = ${mail.id}`),
    );
    return null;
  }

  private async send(
    transport: Transport,
    mail: DueMail,
    to: { name: string; address: string },
    { subject, text, html, unsubscribeUrl }: ComposedMail,
  ): Promise<void> {
    const from = this.mail?.from ?? '';
    await transport.sendMail({
      messageId: `<${mail.id}@${new URL(this.facts.publicUrl).hostname}>`,
      from: { name: 'Wheelhouse', address: from },
      to: { name: oneLine(to.name), address: to.address },
      // Who gets it is said here alone, whatever stands in the headers.
      envelope: { from, to: [to.address] },
      subject,
      text,
      html,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      },
    });
  }

  /** Removes e-mails that were sent or given up long ago. */
  async forget(ctx: Ctx): Promise<void> {
    const before = new Date(ctx.clock.now().getTime() - KEPT_DAYS * DAY_MS).toISOString();
    const old = await this.db.row(sql`
      SELECT id FROM mail WHERE created_at < ${before} AND (sent_at IS NOT NULL OR failed_at IS NOT NULL) LIMIT 1`);
    if (!old) return;
    await this.db.tx(ctx, () =>
      this.db.run(sql`
        DELETE FROM mail WHERE created_at < ${before} AND (sent_at IS NOT NULL OR failed_at IS NOT NULL)`),
    );
  }

  /** How the outbox stands, for `doctor`. */
  async report(ctx: Ctx): Promise<MailReport> {
    const since = new Date(ctx.clock.now().getTime() - 30 * DAY_MS).toISOString();
    const counts = await this.db.row<{ waiting: number; failed: number }>(sql`
      SELECT CAST(COALESCE(SUM(CASE WHEN sent_at IS NULL AND failed_at IS NULL THEN 1 ELSE 0 END), 0) AS INTEGER) AS "waiting",
        CAST(COALESCE(SUM(CASE WHEN failed_at >= ${since} THEN 1 ELSE 0 END), 0) AS INTEGER) AS "failed" FROM mail`);
    const last = await this.db.row<{ error: string }>(
      sql`SELECT error FROM mail WHERE error IS NOT NULL AND sent_at IS NULL ORDER BY due_at DESC LIMIT 1`,
    );
    return {
      isConfigured: this.mail !== null,
      waiting: counts?.waiting ?? 0,
      failed: counts?.failed ?? 0,
      lastError: last?.error ?? null,
    };
  }
}

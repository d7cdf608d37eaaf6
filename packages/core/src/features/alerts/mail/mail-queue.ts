import { Inject, Injectable } from '@nestjs/common';
import { isTimeZone } from '@wheelhouse/domain';
import { Database, Store, sql, uuidv7 } from '../../../data/index.js';
import { type Ctx, instantOf, type MailConfig } from '../../../kernel/index.js';
import { type EmailFrequency, Mail } from '../alerts.entity.js';
import { currentSlot } from './digest-slot.js';
import { MAIL } from './mail-token.js';

interface DigestReader {
  personId: string;
  frequency: EmailFrequency;
  lastSlot: string | null;
  timeZone: string;
}

// Unread notices of a person that no e-mail carries yet; `e` is their setting.
const PENDING = sql`n.person_id = e.person_id AND n.mail_id IS NULL AND n.read_at IS NULL AND n.at >= e.since`;

/**
 * Puts e-mails into the outbox: at once what people want at once, digests when they are due. Each digest is looked after
 * once, also when there was nothing to say, and a notice goes into one e-mail.
 */
@Injectable()
export class MailQueue {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    @Inject(MAIL) private readonly mail: MailConfig | null,
  ) {}

  /** Queues what is due now; nothing where no e-mail is sent. */
  async run(ctx: Ctx): Promise<void> {
    if (!this.mail) return;
    const immediate = await this.db.rows<{ personId: string }>(sql`
      SELECT e.person_id AS "personId" FROM alert_email e WHERE e.frequency = 'IMMEDIATE'
        AND EXISTS (SELECT 1 FROM notice n WHERE ${PENDING})`);
    for (const { personId } of immediate) await this.queue(ctx, personId, `IMMEDIATE ${uuidv7()}`);
    const readers = await this.db.rows<DigestReader>(sql`
      SELECT e.person_id AS "personId", e.frequency, e.last_slot AS "lastSlot", u.time_zone AS "timeZone"
      FROM alert_email e JOIN app_user u ON u.id = e.person_id AND u.is_active = 1
      WHERE e.frequency IN ('DAILY', 'WEEKLY')`);
    for (const { personId, frequency, lastSlot, timeZone } of readers) {
      const slot = currentSlot(ctx.clock.now(), isTimeZone(timeZone) ? timeZone : 'UTC', frequency);
      if (slot && slot !== lastSlot) await this.queue(ctx, personId, slot);
    }
  }

  private async queue(ctx: Ctx, personId: string, slot: string): Promise<void> {
    const now = instantOf(ctx.clock);
    await this.db.tx(ctx, async () => {
      const isMine = await this.db.run(sql`
        UPDATE alert_email SET last_slot = ${slot}
        WHERE person_id = ${personId} AND (last_slot IS NULL OR last_slot <> ${slot})`);
      if (isMine === 0) return;
      const id = uuidv7();
      const carried = await this.db.run(sql`
        UPDATE notice SET mail_id = ${id} WHERE id IN (
          SELECT n.id FROM notice n JOIN alert_email e ON ${PENDING} WHERE e.person_id = ${personId})`);
      if (carried === 0) return;
      await this.store.insertUntracked(Mail, {
        ...{ id, personId, slot, createdAt: now, dueAt: now, attempts: 0 },
        ...{ sentAt: null, failedAt: null, error: null },
      });
    });
  }
}

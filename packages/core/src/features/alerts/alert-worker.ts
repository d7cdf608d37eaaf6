import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Ctx } from '../../kernel/index.js';
import { DailyLook } from './daily-look.js';
import { MailQueue } from './mail/mail-queue.js';
import { MailSender } from './mail/mail-sender.js';
import { ScoreLook } from './score-look.js';

const EVERY_MS = 60_000;

/**
 * Looks for events and queues e-mails once a minute, and sends what is queued beside that, so that a slow mail server holds
 * up no notice. From `start` until the server closes; each of the two runs one at a time.
 */
@Injectable()
export class AlertWorker implements OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  private sending: Promise<void> | null = null;

  constructor(
    private readonly scores: ScoreLook,
    private readonly daily: DailyLook,
    private readonly queue: MailQueue,
    private readonly sender: MailSender,
  ) {}

  /** Looks for events now; a call while a look runs waits for that one. Throws what went wrong; all of it is tried again. */
  look(ctx: Ctx): Promise<void> {
    this.looking ??= this.lookOnce(ctx).finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  private async lookOnce(ctx: Ctx): Promise<void> {
    await this.scores.run(ctx);
    await this.daily.run(ctx);
    await this.queue.run(ctx);
    await this.sender.forget(ctx);
  }

  /** Sends the e-mails that are due; a call while some are being sent waits for those. */
  send(ctx: Ctx): Promise<void> {
    this.sending ??= this.sender.run(ctx).finally(() => {
      this.sending = null;
    });
    return this.sending;
  }

  /** Begins to look every minute; `report` hears of what went wrong. */
  start(ctx: Ctx, report: (error: unknown) => void): void {
    this.timer = setInterval(() => {
      this.look(ctx).catch(report);
      this.send(ctx).catch(report);
    }, EVERY_MS);
    this.timer.unref();
  }

  /** Waits for what runs and begins nothing else. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await Promise.allSettled([this.looking, this.sending]);
  }
}

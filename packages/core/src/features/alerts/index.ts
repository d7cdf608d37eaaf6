import { Module, type OnModuleInit } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { PeopleModule } from '../people/index.js';
import { ScorecardModule, ScoreService } from '../scorecard/index.js';
import { AlertWorker } from './alert-worker.js';
import { AlertEmailSetting, AlertMark, AlertSignal, AlertSubscription, Mail, Notice } from './alerts.entity.js';
import { AlertsResolver } from './alerts.resolver.js';
import { DailyLook } from './daily-look.js';
import { DigestMail } from './mail/digest-mail.js';
import { MailQueue } from './mail/mail-queue.js';
import { MailSender } from './mail/mail-sender.js';
import { Unsubscriber } from './mail/unsubscribe-route.js';
import { NoticeWriter } from './notice-writer.js';
import { NoticesService } from './notices.service.js';
import { ScoreLook } from './score-look.js';
import { Signals } from './signals.js';
import { SubscriptionsService } from './subscriptions.service.js';

export { AlertWorker } from './alert-worker.js';
export { MailSender } from './mail/mail-sender.js';
export { MAIL } from './mail/mail-token.js';
export { registerUnsubscribeRoute, Unsubscriber } from './mail/unsubscribe-route.js';

/** Services and resolver of alerts. */
@Module({
  imports: [PeopleModule, ScorecardModule],
  providers: [
    SubscriptionsService,
    NoticesService,
    NoticeWriter,
    Signals,
    ScoreLook,
    DailyLook,
    DigestMail,
    MailQueue,
    MailSender,
    Unsubscriber,
    AlertWorker,
    AlertsResolver,
  ],
})
export class AlertsModule implements OnModuleInit {
  constructor(
    private readonly scores: ScoreService,
    private readonly signals: Signals,
  ) {}

  /** Hears of new scores. */
  onModuleInit(): void {
    this.scores.follow((news) => this.signals.note(news));
  }
}

/** Alerts: who wants to be told what, the notices in the app and the e-mails that carry them. */
export const alertsFeature: Feature = {
  name: 'alerts',
  sdl: readSdl(import.meta.url, './alerts.graphql'),
  entities: [AlertSubscription, Notice, AlertSignal, AlertMark, AlertEmailSetting, Mail],
  module: AlertsModule,
};

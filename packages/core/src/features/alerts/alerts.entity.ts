import { Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { IntegerColumn, JsonColumn, RealColumn, RefColumn, Row, TextColumn } from '../../data/index.js';

/** What a person may be told about a measure of a unit. */
export const ALERT_EVENTS = ['TURNED_RED', 'BEYOND_LIMITS', 'STALE', 'RED_WITHOUT_ACTION'] as const;

/** One of ALERT_EVENTS. */
export type AlertEvent = (typeof ALERT_EVENTS)[number];

/** When notices also go out by e-mail. */
export type EmailFrequency = 'OFF' | 'IMMEDIATE' | 'DAILY' | 'WEEKLY';

/** What a person wants to be told about a unit. Personal, so it is in no history; ended by removing the row. */
@Entity('alert_subscription')
@Unique(['personId', 'unitId', 'target'])
export class AlertSubscription extends Row {
  @RefColumn('User')
  personId!: string;

  @RefColumn('Program')
  programId!: string;

  @RefColumn('Unit')
  unitId!: string;

  /** `unit`, `quadrant:CUSTOMER` or `measure:<id>`. */
  @TextColumn()
  target!: string;

  @IntegerColumn()
  includesBelow!: number;

  @JsonColumn()
  events!: AlertEvent[];
}

/** Something a person was told. Its key makes sure that the same is never told twice; its words are made when it is read. */
@Entity('notice')
@Unique(['personId', 'event', 'unitId', 'measureId', 'period'])
@Index(['personId', 'programId', 'at'])
export class Notice {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @RefColumn('User')
  personId!: string;

  @TextColumn()
  programId!: string;

  @TextColumn()
  event!: AlertEvent;

  @TextColumn()
  unitId!: string;

  @TextColumn()
  measureId!: string;

  @TextColumn()
  period!: string;

  @RealColumn({ nullable: true })
  value!: number | null;

  @RealColumn({ nullable: true })
  goal!: number | null;

  @TextColumn()
  at!: string;

  @TextColumn({ nullable: true })
  readAt!: string | null;

  /** The e-mail that carries it, once it is queued. */
  @TextColumn({ nullable: true })
  mailId!: string | null;
}

/** A period of a measure with new scores that nobody has looked through yet; removed when that is done. */
@Entity('alert_signal')
export class AlertSignal {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @TextColumn()
  programId!: string;

  @TextColumn()
  measureId!: string;

  @TextColumn()
  period!: string;

  @TextColumn()
  periodEnd!: string;

  /** `updatedAt` of the scores. */
  @TextColumn()
  at!: string;
}

/** How far a look that comes back every day has come: `daily:<program>:<time zone>` and the ISO date it was made for. */
@Entity('alert_mark')
export class AlertMark {
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @TextColumn()
  value!: string;
}

/** When a person wants e-mails; without a row: never. */
@Entity('alert_email')
export class AlertEmailSetting {
  @PrimaryColumn({ type: 'text' })
  personId!: string;

  @TextColumn()
  frequency!: EmailFrequency;

  /** Notices from before are not sent. */
  @TextColumn()
  since!: string;

  /** The digest that was looked after last, `DAILY 2026-11-21`. */
  @TextColumn({ nullable: true })
  lastSlot!: string | null;

  /** Switches the e-mails of this person off, and nothing else: the secret of the link in each of them. */
  @TextColumn()
  unsubscribeToken!: string;
}

/** An e-mail of the outbox. What it says is made when it is sent, from the notices that name it. */
@Entity('mail')
@Unique(['personId', 'slot'])
export class Mail {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @RefColumn('User')
  personId!: string;

  /** What it is for, so that a digest is queued once: `DAILY 2026-11-21` or `IMMEDIATE <id>`. */
  @TextColumn()
  slot!: string;

  @TextColumn()
  createdAt!: string;

  /** When it is tried next. */
  @TextColumn()
  dueAt!: string;

  @IntegerColumn()
  attempts!: number;

  @TextColumn({ nullable: true })
  sentAt!: string | null;

  /** When it was given up. */
  @TextColumn({ nullable: true })
  failedAt!: string | null;

  /** What the mail server said last, in one line. */
  @TextColumn({ nullable: true })
  error!: string | null;
}

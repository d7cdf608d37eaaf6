import { Entity, Unique } from 'typeorm';
import { RefColumn, Row, TextColumn, Tracked } from '../../../data/index.js';

/**
 * A period of a program that takes no readings any more; archived once it was reopened. Its days are stored, so that
 * shorter periods inside it are found without parsing.
 */
@Tracked({ entity: 'periodLock', program: 'programId', title: 'period', hidden: ['startsOn', 'endsOn', 'lockedAt'] })
@Entity('period_lock')
@Unique(['programId', 'period'])
export class PeriodLock extends Row {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  period!: string;

  @TextColumn()
  startsOn!: string;

  @TextColumn()
  endsOn!: string;

  /** Name of who locked it; null for the system. */
  @TextColumn({ nullable: true })
  lockedBy!: string | null;

  @TextColumn()
  lockedAt!: string;
}

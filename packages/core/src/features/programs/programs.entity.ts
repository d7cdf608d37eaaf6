import { Entity } from 'typeorm';
import { IntegerColumn, PackableRow, RefColumn, Row, TextColumn, Tracked } from '../../data/index.js';

/**
 * When a red value is refused without a note: never (ADVISED), where people report (REQUIRED_IN_INBOX), or also where an
 * outside client records a single reading (REQUIRED). Imports are never refused for it.
 */
export type RedRule = 'ADVISED' | 'REQUIRED_IN_INBOX' | 'REQUIRED';

/** One transformation program of 18-24 months. */
@Tracked({ entity: 'program', program: 'id', title: 'name', hidden: ['isDemo'] })
@Entity('program')
export class Program extends Row {
  @TextColumn()
  name!: string;

  @TextColumn()
  contentLanguage!: string;

  @TextColumn()
  currency!: string;

  @TextColumn()
  timeZone!: string;

  @TextColumn()
  startsOn!: string;

  @IntegerColumn()
  horizonMonths!: number;

  @IntegerColumn()
  isDemo!: number;

  /** Working days after a period in which a reading is still in time; null for the default. */
  @IntegerColumn({ nullable: true })
  graceDays!: number | null;

  /** When a red value is refused without a note; null for the default. */
  @TextColumn({ nullable: true })
  redRule!: RedRule | null;
}

/** One of the three phases of a program (M30). */
@Tracked({ entity: 'phase', program: 'programId', title: 'title' })
@Entity('phase')
export class Phase extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  key!: string;

  @TextColumn()
  title!: string;

  @TextColumn()
  purpose!: string;

  @IntegerColumn()
  position!: number;

  @TextColumn()
  startsOn!: string;

  @TextColumn()
  endsOn!: string;
}

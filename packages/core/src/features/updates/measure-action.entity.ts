import { Entity, Index } from 'typeorm';
import { RefColumn, Row, TextColumn, Tracked } from '../../data/index.js';

/** What is to be done about a red measure of a unit: own words with an owner and a day, or an initiative. */
@Tracked({ entity: 'measureAction', program: 'programId', title: 'title' })
@Entity('measure_action')
@Index(['unitId', 'measureId'])
export class MeasureAction extends Row {
  @RefColumn('Program')
  programId!: string;

  @RefColumn('Measure')
  measureId!: string;

  @RefColumn('Unit')
  unitId!: string;

  /** The period that called for it. */
  @TextColumn()
  period!: string;

  @TextColumn()
  title!: string;

  @TextColumn({ nullable: true })
  owner!: string | null;

  /** ISO date, as is `doneOn`. */
  @TextColumn({ nullable: true })
  dueOn!: string | null;

  @TextColumn({ nullable: true })
  doneOn!: string | null;

  @RefColumn('Initiative', { nullable: true })
  initiativeId!: string | null;
}

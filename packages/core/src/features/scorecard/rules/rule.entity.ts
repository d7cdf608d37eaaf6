import { Entity } from 'typeorm';
import { RealColumn, RefColumn, Row, TextColumn, Tracked } from '../../../data/index.js';

/** Goal and red flag of a measure from a date, for all units or for one. */
@Tracked({
  entity: 'threshold',
  program: 'programId',
  title: 'validFrom',
  belongsTo: { property: 'measureId', entity: 'measure' },
})
@Entity('threshold')
export class Threshold extends Row {
  @RefColumn('Program')
  programId!: string;

  @RefColumn('Measure')
  measureId!: string;

  @RefColumn('Unit', { nullable: true })
  unitId!: string | null;

  @TextColumn()
  validFrom!: string;

  @RealColumn()
  goal!: number;

  @RealColumn()
  redFlag!: number;

  /** Where the measure stood at the start, for the progress towards the goal. */
  @RealColumn({ nullable: true })
  baseline!: number | null;
}

/** Weight of a measure in its quadrant from a date, for all units or for one. */
@Tracked({
  entity: 'measureWeight',
  program: 'programId',
  title: 'validFrom',
  belongsTo: { property: 'measureId', entity: 'measure' },
})
@Entity('measure_weight')
export class MeasureWeight extends Row {
  @RefColumn('Program')
  programId!: string;

  @RefColumn('Measure')
  measureId!: string;

  @TextColumn({ nullable: true })
  unitId!: string | null;

  @TextColumn()
  validFrom!: string;

  @RealColumn()
  weight!: number;
}

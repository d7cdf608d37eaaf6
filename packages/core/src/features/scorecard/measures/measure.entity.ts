import type { Aggregation, Cadence, Polarity } from '@wheelhouse/domain';
import { Entity, Unique } from 'typeorm';
import { IntegerColumn, PackableRow, RealColumn, RefColumn, TextColumn, Tracked } from '../../../data/index.js';

/** A quarter of the wheel. */
export type Quadrant = 'CUSTOMER' | 'PEOPLE' | 'OPERATIONS' | 'FINANCE';

/** A measure of the scorecard (M6, M7). Goal, red flag and weight are dated rows of their own. */
@Tracked({ entity: 'measure', program: 'programId', title: 'name' })
@Entity('measure')
@Unique(['programId', 'key'])
export class Measure extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  key!: string;

  @TextColumn()
  name!: string;

  @TextColumn()
  shortName!: string;

  @TextColumn()
  definition!: string;

  @TextColumn()
  formula!: string;

  @TextColumn({ nullable: true })
  numerator!: string | null;

  @TextColumn({ nullable: true })
  denominator!: string | null;

  @TextColumn()
  quadrant!: Quadrant;

  @TextColumn()
  polarity!: Polarity;

  @TextColumn()
  cadence!: Cadence;

  @TextColumn()
  aggregation!: Aggregation;

  @TextColumn()
  unit!: string;

  @IntegerColumn()
  decimals!: number;

  @RealColumn()
  ratioScale!: number;

  @TextColumn({ nullable: true })
  owner!: string | null;

  @TextColumn({ nullable: true })
  source!: string | null;

  @IntegerColumn({ nullable: true })
  wheelPosition!: number | null;

  @IntegerColumn()
  isFocus!: number;

  @TextColumn({ nullable: true })
  benchmarkValue!: string | null;

  @TextColumn({ nullable: true })
  benchmarkBasis!: string | null;
}

import type { Aggregation, Cadence, MeasureKind, Polarity } from '@wheelhouse/domain';
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

  /** How it is counted, in words. */
  @TextColumn()
  formula!: string;

  /** Null: NUMBER. */
  @TextColumn({ nullable: true })
  kind!: MeasureKind | null;

  /** What a FORMULA measure computes (packages/domain/src/formulas). */
  @TextColumn({ nullable: true })
  expression!: string | null;

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

  /** How finer periods combine into the period of a wheel or of a formula; null: as `aggregation` does over units. */
  @TextColumn({ nullable: true })
  timeAggregation!: Aggregation | null;

  @TextColumn()
  unit!: string;

  @IntegerColumn()
  decimals!: number;

  @RealColumn()
  ratioScale!: number;

  @TextColumn({ nullable: true })
  owner!: string | null;

  /** Id of the person who answers for the values. */
  @TextColumn({ nullable: true })
  ownerUserId!: string | null;

  /** Id of the person who stands in for the owner. */
  @TextColumn({ nullable: true })
  deputyUserId!: string | null;

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

import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IntegerColumn, RealColumn, TextColumn } from '../../../data/index.js';

/**
 * The value and score of a measure for a unit and period, computed in the transaction that wrote the readings: the unit's
 * own reading, or the roll-up of the units below it (M7). Stored with the rule version so that history never repaints.
 */
@Entity('measure_score')
@Index(['measureId', 'period'])
export class MeasureScore {
  @PrimaryColumn({ type: 'text' })
  unitId!: string;

  @PrimaryColumn({ type: 'text' })
  measureId!: string;

  @PrimaryColumn({ type: 'text' })
  periodEnd!: string;

  @TextColumn()
  period!: string;

  @RealColumn({ nullable: true })
  value!: number | null;

  @RealColumn({ nullable: true })
  numerator!: number | null;

  @RealColumn({ nullable: true })
  denominator!: number | null;

  @RealColumn()
  goal!: number;

  @RealColumn()
  redFlag!: number;

  @RealColumn({ nullable: true })
  score!: number | null;

  @TextColumn()
  basis!: string;

  /** Reporting units below (or itself) with a value, and how many were expected. */
  @IntegerColumn()
  present!: number;

  @IntegerColumn()
  expected!: number;

  @TextColumn()
  ruleVersion!: string;

  @TextColumn()
  updatedAt!: string;
}

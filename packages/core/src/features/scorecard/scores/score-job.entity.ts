import { Entity, PrimaryColumn } from 'typeorm';
import { IntegerColumn, RefColumn, TextColumn } from '../../../data/index.js';

/** Why scores are computed again: goals changed, or the formula of a measure. */
export type RescoreReason = 'THRESHOLD' | 'FORMULA';

/** Scores of a measure that wait to be computed again in the background, newest period first. */
@Entity('score_job')
export class ScoreJob {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @RefColumn('Program')
  programId!: string;

  @RefColumn('Measure')
  measureId!: string;

  /** Null: of every unit. */
  @TextColumn({ nullable: true })
  unitId!: string | null;

  @TextColumn()
  reason!: RescoreReason;

  /** The first period to compute; null: from the beginning. */
  @TextColumn({ nullable: true })
  firstPeriod!: string | null;

  /** The period after the last one; null: to the end. */
  @TextColumn({ nullable: true })
  endPeriod!: string | null;

  /** The last period that was computed: what is before it remains. */
  @TextColumn({ nullable: true })
  cursor!: string | null;

  /** Scores to compute as counted at the start, and those that are done. */
  @IntegerColumn()
  total!: number;

  @IntegerColumn()
  done!: number;

  @TextColumn()
  createdAt!: string;

  @TextColumn()
  updatedAt!: string;

  @TextColumn({ nullable: true })
  finishedAt!: string | null;
}

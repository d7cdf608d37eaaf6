import type { Aggregation, Cadence, Polarity } from '@wheelhouse/domain';
import { Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  IntegerColumn,
  JsonColumn,
  PackableRow,
  RealColumn,
  RefColumn,
  Row,
  TextColumn,
  Tracked,
} from '../../data/index.js';

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

/** Goal and red flag of a measure from a date, for all units or for one. */
@Tracked({ entity: 'threshold', program: 'programId', title: 'validFrom' })
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
}

/** Weight of a measure in its quadrant from a date. */
@Tracked({ entity: 'measureWeight', program: 'programId', title: 'validFrom' })
@Entity('measure_weight')
export class MeasureWeight extends Row {
  @RefColumn('Program')
  programId!: string;

  @RefColumn('Measure')
  measureId!: string;

  @TextColumn()
  validFrom!: string;

  @RealColumn()
  weight!: number;
}

/** A value of a measure for a unit and period; its natural key. Corrections keep the older value in reading_correction. */
@Entity('reading')
@Index(['unitId', 'periodEnd'])
export class Reading {
  @PrimaryColumn({ type: 'text' })
  measureId!: string;

  @PrimaryColumn({ type: 'text' })
  unitId!: string;

  @PrimaryColumn({ type: 'text' })
  period!: string;

  @TextColumn()
  id!: string;

  @IntegerColumn()
  version!: number;

  /** Last day of the period. */
  @TextColumn()
  periodEnd!: string;

  /** Null: not applicable, with the reason in the note. */
  @RealColumn({ nullable: true })
  value!: number | null;

  @RealColumn({ nullable: true })
  numerator!: number | null;

  @RealColumn({ nullable: true })
  denominator!: number | null;

  @TextColumn({ nullable: true })
  note!: string | null;

  /** `manual`, `import`, `api` or `demo`. */
  @TextColumn()
  source!: string;

  @TextColumn({ nullable: true })
  enteredBy!: string | null;

  @TextColumn()
  updatedAt!: string;

  @TextColumn({ nullable: true })
  importId!: string | null;
}

/** What a reading was before it was corrected. */
@Entity('reading_correction')
@Index(['measureId', 'unitId', 'period'])
export class ReadingCorrection {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @TextColumn()
  measureId!: string;

  @TextColumn()
  unitId!: string;

  @TextColumn()
  period!: string;

  @RealColumn({ nullable: true })
  value!: number | null;

  @RealColumn({ nullable: true })
  numerator!: number | null;

  @RealColumn({ nullable: true })
  denominator!: number | null;

  @TextColumn({ nullable: true })
  note!: string | null;

  @TextColumn({ nullable: true })
  enteredBy!: string | null;

  /** When it was replaced. */
  @TextColumn()
  at!: string;
}

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

/** One import of a readings file. */
@Tracked({
  entity: 'readingImport',
  program: 'programId',
  title: 'fileName',
  hidden: ['mapping', 'report'],
  undoable: false,
})
@Entity('reading_import')
@Unique(['programId', 'idempotencyKey'])
export class ReadingImport extends Row {
  @RefColumn('Program')
  programId!: string;

  @TextColumn({ nullable: true })
  idempotencyKey!: string | null;

  @TextColumn({ nullable: true })
  fileName!: string | null;

  @TextColumn()
  fileHash!: string;

  @JsonColumn()
  mapping!: object;

  /** The answer as it was given, replayed for the same idempotency key. */
  @JsonColumn()
  report!: object;

  @TextColumn({ nullable: true })
  importedBy!: string | null;
}

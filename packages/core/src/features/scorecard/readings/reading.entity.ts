import { Entity, Index, PrimaryColumn } from 'typeorm';
import { IntegerColumn, RealColumn, TextColumn } from '../../../data/index.js';

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
@Index(['importId'])
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

  /** How it had come in: `manual`, `import`, `api` or `demo`; null for what was replaced before this was kept. */
  @TextColumn({ nullable: true })
  source!: string | null;

  /** When it had come in. */
  @TextColumn({ nullable: true })
  enteredAt!: string | null;

  /** The import that had brought it. */
  @TextColumn({ nullable: true })
  importId!: string | null;

  /** The import that replaced it; null when a person did. */
  @TextColumn({ nullable: true })
  replacedBy!: string | null;
}

import { Entity } from 'typeorm';
import { IntegerColumn, PackableRow, RefColumn, TextColumn, Tracked } from '../../data/index.js';

/** A department in the change-readiness matrix (M28). */
@Tracked({ entity: 'department', program: 'programId', title: 'name', hidden: ['updatedBy'] })
@Entity('department')
export class Department extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  /** The unit of kind DEPARTMENT it is in the organisation. */
  @RefColumn('Unit')
  unitId!: string;

  @TextColumn()
  name!: string;

  @IntegerColumn({ nullable: true })
  importance!: number | null;

  @IntegerColumn({ nullable: true })
  impact!: number | null;

  @TextColumn({ nullable: true })
  evidence!: string | null;

  @TextColumn({ nullable: true })
  policy!: string | null;

  @TextColumn({ nullable: true })
  process!: string | null;

  @TextColumn({ nullable: true })
  technology!: string | null;

  @TextColumn({ nullable: true })
  skills!: string | null;

  @TextColumn({ nullable: true })
  updatedBy!: string | null;
}

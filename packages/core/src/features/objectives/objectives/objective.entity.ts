import { Entity } from 'typeorm';
import { type Link, PackableRow, RealColumn, RefColumn, TextColumn, Tracked } from '../../../data/index.js';

/** A result the company wants, in words; it stands between a quadrant and its measures (M8). */
@Tracked({
  entity: 'objective',
  program: 'programId',
  title: 'title',
  links: { measures: { table: 'objective_measure', owner: 'objective_id', target: 'measure_id' } },
})
@Entity('objective')
export class Objective extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  quadrant!: string;

  @TextColumn()
  title!: string;

  @TextColumn()
  description!: string;

  @TextColumn({ nullable: true })
  owner!: string | null;

  /** Kind of unit that must carry it; null while nobody has to. */
  @TextColumn({ nullable: true })
  carriedBy!: string | null;

  /** Place among the objectives of its quadrant; moving one writes one row. */
  @RealColumn()
  rank!: number;

  measures!: Link[];
}

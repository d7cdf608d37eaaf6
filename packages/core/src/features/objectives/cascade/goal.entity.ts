import { Entity } from 'typeorm';
import { PackableRow, RefColumn, TextColumn, Tracked } from '../../../data/index.js';

/** What an objective means for a unit, a team or a person: with measure, target, owner and date it is complete (M8). */
@Tracked({ entity: 'cascadeGoal', program: 'programId', title: 'title' })
@Entity('cascade_goal')
export class CascadeGoal extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @RefColumn('Objective')
  objectiveId!: string;

  /** The goal it serves; null where it serves the objective itself. */
  @RefColumn('CascadeGoal', { nullable: true })
  parentGoalId!: string | null;

  @RefColumn('Unit')
  unitId!: string;

  @TextColumn()
  level!: string;

  @TextColumn()
  title!: string;

  @RefColumn('Measure', { nullable: true })
  measureId!: string | null;

  /** What is counted, in words, where it is no measure of the scorecard. */
  @TextColumn({ nullable: true })
  kpi!: string | null;

  @TextColumn({ nullable: true })
  target!: string | null;

  @TextColumn({ nullable: true })
  owner!: string | null;

  @RefColumn('User', { nullable: true })
  ownerUserId!: string | null;

  @TextColumn({ nullable: true })
  dueOn!: string | null;
}

import { Entity } from 'typeorm';
import {
  IntegerColumn,
  type Link,
  PackableRow,
  RealColumn,
  RefColumn,
  Row,
  TextColumn,
  Tracked,
} from '../../data/index.js';

/** Something the company does to win a battle (M5, M12, M27). */
@Tracked({
  entity: 'initiative',
  program: 'programId',
  title: 'title',
  hidden: ['frequency', 'emotionalImportance'],
  links: {
    episodes: { table: 'initiative_episode', owner: 'initiative_id', target: 'episode_id' },
    measures: { table: 'initiative_measure', owner: 'initiative_id', target: 'measure_id' },
    departments: { table: 'initiative_department', owner: 'initiative_id', target: 'department_id', value: 'impact' },
  },
})
@Entity('initiative')
export class Initiative extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  title!: string;

  @TextColumn()
  description!: string;

  @TextColumn()
  kind!: string;

  @TextColumn()
  status!: string;

  @RefColumn('MustWinBattle', { nullable: true })
  battleId!: string | null;

  /** In force: the override, else the highest band of its episodes; kept by the service in the same transaction. */
  @IntegerColumn({ nullable: true })
  frequency!: number | null;

  @IntegerColumn({ nullable: true })
  emotionalImportance!: number | null;

  @IntegerColumn({ nullable: true })
  frequencyOverride!: number | null;

  @IntegerColumn({ nullable: true })
  emotionalImportanceOverride!: number | null;

  @IntegerColumn({ nullable: true })
  effort!: number | null;

  @TextColumn({ nullable: true })
  owner!: string | null;

  @TextColumn({ nullable: true })
  sponsor!: string | null;

  @RealColumn({ nullable: true })
  cost!: number | null;

  @TextColumn({ nullable: true })
  startsOn!: string | null;

  @TextColumn({ nullable: true })
  endsOn!: string | null;

  episodes!: Link[];

  measures!: Link[];

  /** Departments it touches; the link's value is LOW, MEDIUM or HIGH. */
  departments!: Link[];
}

/** A dated step of an initiative (M30). */
@Tracked({ entity: 'milestone', program: 'programId', title: 'title' })
@Entity('milestone')
export class Milestone extends Row {
  @RefColumn('Program')
  programId!: string;

  @RefColumn('Initiative')
  initiativeId!: string;

  @TextColumn()
  title!: string;

  @TextColumn()
  date!: string;

  @TextColumn({ nullable: true })
  doneOn!: string | null;
}

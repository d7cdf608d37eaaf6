import { Entity } from 'typeorm';
import { IntegerColumn, type Link, PackableRow, RefColumn, TextColumn, Tracked } from '../../data/index.js';

/** A theme that must be won, with its episodes and lead measures (M27). */
@Tracked({
  entity: 'mustWinBattle',
  program: 'programId',
  title: 'title',
  links: {
    episodes: { table: 'battle_episode', owner: 'battle_id', target: 'episode_id' },
    leadMeasures: { table: 'battle_measure', owner: 'battle_id', target: 'measure_id' },
  },
})
@Entity('must_win_battle')
export class MustWinBattle extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  title!: string;

  @TextColumn()
  why!: string;

  @TextColumn({ nullable: true })
  captain!: string | null;

  @TextColumn({ nullable: true })
  startsOn!: string | null;

  @TextColumn({ nullable: true })
  endsOn!: string | null;

  @IntegerColumn()
  position!: number;

  episodes!: Link[];

  leadMeasures!: Link[];
}

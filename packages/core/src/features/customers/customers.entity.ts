import { Entity } from 'typeorm';
import { IntegerColumn, JsonColumn, PackableRow, RefColumn, TextColumn, Tracked } from '../../data/index.js';

/** From a customer's need to the need met (M12). */
@Tracked({ entity: 'episode', program: 'programId', title: 'title' })
@Entity('episode')
export class Episode extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  title!: string;

  @TextColumn()
  need!: string;

  @TextColumn()
  lifecycleStage!: string;

  @TextColumn()
  experienceType!: string;

  @IntegerColumn({ nullable: true })
  frequency!: number | null;

  @IntegerColumn({ nullable: true })
  emotionalImportance!: number | null;

  @JsonColumn()
  touchpoints!: string[];

  @JsonColumn()
  channels!: string[];

  /** The department that owns it. */
  @RefColumn('Department', { nullable: true })
  ownerId!: string | null;

  @TextColumn({ nullable: true })
  rationale!: string | null;
}

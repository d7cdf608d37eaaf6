import { Entity, Unique } from 'typeorm';
import { JsonColumn, RefColumn, Row, TextColumn, Tracked } from '../../data/index.js';

/** A pack installed into a program, with the content it put there (M32). */
@Tracked({ entity: 'packInstallation', program: 'programId', title: 'packId', hidden: ['base'] })
@Entity('pack_installation')
@Unique(['programId', 'packId'])
export class PackInstallation extends Row {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  packId!: string;

  @TextColumn()
  packVersion!: string;

  @TextColumn()
  contentHash!: string;

  /** The chosen content as it was, the base of later merges. */
  @JsonColumn()
  base!: object;

  @JsonColumn()
  added!: Record<string, number>;

  @JsonColumn()
  skipped!: Record<string, number>;

  @TextColumn({ nullable: true })
  installedBy!: string | null;
}

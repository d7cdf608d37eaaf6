import { Entity, Unique } from 'typeorm';
import { IntegerColumn, PackableRow, RefColumn, TextColumn, Tracked } from '../../data/index.js';

/** A node of a program's organisation tree. */
@Tracked({ entity: 'unit', program: 'programId', title: 'name', hidden: ['path', 'depth'] })
@Entity('unit')
@Unique(['programId', 'externalId'])
export class Unit extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @RefColumn('Unit', { nullable: true })
  parentId!: string | null;

  @TextColumn()
  name!: string;

  @TextColumn()
  kind!: string;

  /** Ids from the root to this unit, joined by dots. */
  @TextColumn()
  path!: string;

  @IntegerColumn()
  depth!: number;

  @TextColumn({ nullable: true })
  externalId!: string | null;

  @TextColumn({ nullable: true })
  head!: string | null;

  @IntegerColumn({ nullable: true })
  headcount!: number | null;

  @TextColumn({ nullable: true })
  timeZone!: string | null;

  /** First day it is open; null when it has always been. */
  @TextColumn({ nullable: true })
  opensOn!: string | null;

  /** Last day it is open; null when it goes on. */
  @TextColumn({ nullable: true })
  closesOn!: string | null;
}

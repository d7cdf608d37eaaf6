import { Entity } from 'typeorm';
import { IntegerColumn, PackableRow, RefColumn, Row, TextColumn, Tracked } from '../../data/index.js';

/** One transformation program of 18-24 months. */
@Tracked({ entity: 'program', program: 'id', title: 'name', hidden: ['isDemo'] })
@Entity('program')
export class Program extends Row {
  @TextColumn()
  name!: string;

  @TextColumn()
  contentLanguage!: string;

  @TextColumn()
  currency!: string;

  @TextColumn()
  timeZone!: string;

  @TextColumn()
  startsOn!: string;

  @IntegerColumn()
  horizonMonths!: number;

  @IntegerColumn()
  isDemo!: number;
}

/** One of the three phases of a program (M30). */
@Tracked({ entity: 'phase', program: 'programId', title: 'title' })
@Entity('phase')
export class Phase extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  key!: string;

  @TextColumn()
  title!: string;

  @TextColumn()
  purpose!: string;

  @IntegerColumn()
  position!: number;

  @TextColumn()
  startsOn!: string;

  @TextColumn()
  endsOn!: string;
}

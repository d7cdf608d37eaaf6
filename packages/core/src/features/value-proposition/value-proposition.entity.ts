import { Entity } from 'typeorm';
import { IntegerColumn, JsonColumn, type Link, PackableRow, RefColumn, TextColumn, Tracked } from '../../data/index.js';

/** What a program promises its customers (M10); one live per program. */
@Tracked({ entity: 'valueProposition', program: 'programId', title: 'title' })
@Entity('value_proposition')
export class ValueProposition extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  title!: string;

  @TextColumn()
  statement!: string;

  @JsonColumn()
  standsFor!: string[];

  @JsonColumn()
  notFor!: string[];
}

/** A word of the promise with the behaviours that keep it (M10). */
@Tracked({
  entity: 'promiseWord',
  program: 'programId',
  title: 'word',
  links: { measures: { table: 'promise_word_measure', owner: 'promise_word_id', target: 'measure_id' } },
})
@Entity('promise_word')
export class PromiseWord extends PackableRow {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  word!: string;

  @TextColumn()
  meaning!: string;

  @TextColumn({ nullable: true })
  champion!: string | null;

  @JsonColumn()
  behaviours!: string[];

  @IntegerColumn()
  position!: number;

  /** Measures that prove it. */
  measures!: Link[];
}

import type { Text } from '@wheelhouse/plugin-api';
import { Entity, PrimaryColumn } from 'typeorm';
import { IntegerColumn, JsonColumn, RefColumn, Row, TextColumn, Tracked } from '../../../data/index.js';

/** One option of a question in every language, as it stood when the pulse was opened. */
export interface PulseOption {
  key: string;
  text: Text;
}

/** A question of a pulse: which of these is ours? `correct` is the key of the option that is. */
export interface PulseQuestion {
  key: string;
  objectiveId: string;
  correct: string;
  options: PulseOption[];
}

/** A comprehension pulse (M8): three questions that everybody answers once, without a name. */
@Tracked({ entity: 'pulse', program: 'programId', title: 'title', hidden: ['salt', 'questions'], undoable: false })
@Entity('pulse')
export class Pulse extends Row {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  title!: string;

  @TextColumn()
  opensOn!: string;

  @TextColumn()
  closesOn!: string;

  /** When somebody closed it before its last day. */
  @TextColumn({ nullable: true })
  closedAt!: string | null;

  /** As they stood when it was opened. */
  @JsonColumn()
  questions!: PulseQuestion[];

  /** Keyed into the marks of who answered. */
  @TextColumn()
  salt!: string;
}

/** That somebody answered a pulse, as a keyed hash of the person; it says nothing of what they answered. */
@Entity('pulse_ballot')
export class PulseBallot {
  @PrimaryColumn({ type: 'text' })
  pulseId!: string;

  @PrimaryColumn({ type: 'text' })
  voter!: string;
}

/**
 * The answers of a level of a unit, counted and no more: a row for each answer would, by its place beside the ballots,
 * tell who gave it (reliability A6).
 */
@Entity('pulse_tally')
export class PulseCount {
  @PrimaryColumn({ type: 'text' })
  pulseId!: string;

  @PrimaryColumn({ type: 'text' })
  level!: string;

  @PrimaryColumn({ type: 'text' })
  unitId!: string;

  @IntegerColumn()
  people!: number;

  @IntegerColumn()
  firstCorrect!: number;

  @IntegerColumn()
  secondCorrect!: number;

  @IntegerColumn()
  thirdCorrect!: number;
}

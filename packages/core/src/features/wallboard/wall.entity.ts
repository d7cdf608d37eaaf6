import { Entity, Unique } from 'typeorm';
import { IntegerColumn, JsonColumn, type Link, RefColumn, Row, TextColumn, Tracked } from '../../data/index.js';

/** A wallboard: the units it shows and the digest of the secret in its address. Revoked when archived. */
@Tracked({
  entity: 'wall',
  program: 'programId',
  title: 'name',
  hidden: ['tokenHash', 'lastSeenAt'],
  undoable: false,
})
@Entity('wall')
@Unique(['tokenHash'])
export class Wall extends Row {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  name!: string;

  /** Ids of the units in the order they are shown. */
  @JsonColumn()
  units!: Link[];

  /** 1 when the units directly below each of them follow it. */
  @IntegerColumn()
  withChildren!: number;

  @IntegerColumn()
  seconds!: number;

  @TextColumn()
  language!: string;

  @TextColumn()
  theme!: string;

  /** Name of the person who made it. */
  @TextColumn()
  createdBy!: string;

  /** The sha256 of the secret in the address, in hex. */
  @TextColumn()
  tokenHash!: string;

  /** Instant from which the present address holds. */
  @TextColumn()
  addressSince!: string;

  @TextColumn({ nullable: true })
  lastSeenAt!: string | null;
}

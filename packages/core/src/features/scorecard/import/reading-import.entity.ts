import { Entity, Unique } from 'typeorm';
import { JsonColumn, RefColumn, Row, TextColumn, Tracked } from '../../../data/index.js';

/** One import of a readings file. */
@Tracked({
  entity: 'readingImport',
  program: 'programId',
  title: 'fileName',
  hidden: ['mapping', 'report'],
  undoable: false,
})
@Entity('reading_import')
@Unique(['programId', 'idempotencyKey'])
export class ReadingImport extends Row {
  @RefColumn('Program')
  programId!: string;

  @TextColumn({ nullable: true })
  idempotencyKey!: string | null;

  @TextColumn({ nullable: true })
  fileName!: string | null;

  @TextColumn()
  fileHash!: string;

  @JsonColumn()
  mapping!: object;

  /** The answer as it was given, replayed for the same idempotency key. */
  @JsonColumn()
  report!: object;

  @TextColumn({ nullable: true })
  importedBy!: string | null;
}

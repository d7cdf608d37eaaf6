import { Entity, Index, Unique } from 'typeorm';
import { JsonColumn, RefColumn, Row, TextColumn, Tracked } from '../../../data/index.js';

/** One import of a readings file. */
@Tracked({
  entity: 'readingImport',
  program: 'programId',
  title: 'fileName',
  hidden: ['mapping', 'report', 'headerHash', 'undo', 'idempotencyKey'],
  undoable: false,
})
@Entity('reading_import')
@Unique(['programId', 'idempotencyKey'])
@Index(['programId', 'headerHash'])
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

  /** Tells files with the same header; null for imports before headers were kept. */
  @TextColumn({ nullable: true })
  headerHash!: string | null;

  /** When it was taken back; null while it stands. */
  @TextColumn({ nullable: true })
  undoneAt!: string | null;

  /** What taking it back did. */
  @JsonColumn({ nullable: true })
  undo!: object | null;
}

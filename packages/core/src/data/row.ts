import { Column, ForeignKey, Index, PrimaryColumn } from 'typeorm';

const json = {
  to: (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value)),
  from: (text: unknown): unknown => (typeof text === 'string' ? JSON.parse(text) : (text ?? null)),
};

interface ColumnOptions {
  nullable?: boolean;
}

/** A text column of any length. */
export const TextColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'text', nullable: options.nullable ?? false });

/** A whole-number column. */
export const IntegerColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'integer', nullable: options.nullable ?? false });

/** A double-precision column. */
export const RealColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'double precision', nullable: options.nullable ?? false });

/** A column that holds JSON as text: the same shape in both databases, read and written as a plain value. */
export const JsonColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'text', nullable: options.nullable ?? false, transformer: json });

/** An id that names a row of another table, with a foreign key and an index; entities are named, never imported. */
export const RefColumn = (entity: string, options: ColumnOptions = {}): PropertyDecorator => {
  const decorators = [Column({ type: 'text', nullable: options.nullable ?? false }), ForeignKey(entity), Index()];
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property as string);
  };
};

/** A row with a stable id (uuid v7) and a version that counts its changes. Instants are ISO 8601 UTC texts. */
export abstract class Row {
  @PrimaryColumn({ type: 'text' })
  id!: string;

  @IntegerColumn()
  version!: number;

  @TextColumn()
  createdAt!: string;

  @TextColumn()
  updatedAt!: string;

  @TextColumn({ nullable: true })
  archivedAt!: string | null;
}

/** Texts of a row by field and language, as a pack brought them; a field leaves it when somebody edits it. */
export type RowTexts = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** A row a pack may create: knows its origin and keeps the pack's texts in every language until they are edited. */
export abstract class PackableRow extends Row {
  @TextColumn({ nullable: true })
  originPack!: string | null;

  @TextColumn({ nullable: true })
  originKey!: string | null;

  @JsonColumn({ nullable: true })
  texts!: RowTexts | null;
}

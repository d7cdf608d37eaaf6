import { type QueryRunner, Table, TableColumn, TableForeignKey, TableIndex, TableUnique } from 'typeorm';

/** One step of the schema, written once for both databases; `down` takes it back. */
export interface Migration {
  /** Sorts and names the step: `0001-people`; a plugin's begins with its id. */
  readonly id: string;
  up(schema: SchemaBuilder): Promise<void>;
  down(schema: SchemaBuilder): Promise<void>;
}

/** Types of columns that mean the same in both databases. */
export type ColumnType = 'text' | 'integer' | 'double precision';

/** A column of a new table. */
export interface ColumnSpec {
  type: ColumnType;
  nullable?: boolean;
  primary?: boolean;
  /** Table whose id this column names; indexed. */
  references?: string;
}

/** Keys of a new table besides its primary key and its references. */
export interface TableKeys {
  unique?: readonly (readonly string[])[];
  index?: readonly (readonly string[])[];
}

/** A text column. */
export const text = (): ColumnSpec => ({ type: 'text' });
/** A whole-number column. */
export const integer = (): ColumnSpec => ({ type: 'integer' });
/** A double-precision column. */
export const real = (): ColumnSpec => ({ type: 'double precision' });
/** A reference to another table's id. */
export const ref = (table: string): ColumnSpec => ({ type: 'text', references: table });
/** The same column, allowed to be null. */
export const nullable = (column: ColumnSpec): ColumnSpec => ({ ...column, nullable: true });
/** The same column as (part of) the primary key. */
export const primary = (column: ColumnSpec): ColumnSpec => ({ ...column, primary: true });

/** The columns of every Row. */
export const rowColumns = (): Record<string, ColumnSpec> => ({
  id: primary(text()),
  version: integer(),
  created_at: text(),
  updated_at: text(),
  archived_at: nullable(text()),
});

/** The columns of every PackableRow. */
export const packableColumns = (): Record<string, ColumnSpec> => ({
  ...rowColumns(),
  origin_pack: nullable(text()),
  origin_key: nullable(text()),
  texts: nullable(text()),
});

/** Changes the schema of either database with the same words; keys get TypeORM's names so that no drift remains. */
export class SchemaBuilder {
  constructor(
    private readonly runner: QueryRunner,
    readonly kind: 'sqlite' | 'postgres',
  ) {}

  /** Creates a table with its keys. */
  async createTable(name: string, columns: Record<string, ColumnSpec>, keys: TableKeys = {}): Promise<void> {
    const entries = Object.entries(columns);
    const referencing = entries.filter(([, column]) => column.references);
    await this.runner.createTable(
      new Table({
        name,
        columns: entries.map(
          ([column, spec]) =>
            new TableColumn({
              name: column,
              type: spec.type,
              isNullable: spec.nullable ?? false,
              isPrimary: spec.primary ?? false,
            }),
        ),
        foreignKeys: referencing.map(
          ([column, spec]) =>
            new TableForeignKey({
              columnNames: [column],
              referencedTableName: spec.references as string,
              referencedColumnNames: ['id'],
            }),
        ),
        uniques: (keys.unique ?? []).map((columnNames) => new TableUnique({ columnNames: [...columnNames] })),
        indices: [
          ...referencing
            .filter(([, spec]) => !spec.primary)
            .map(([column]) => new TableIndex({ columnNames: [column] })),
          ...(keys.index ?? []).map((columnNames) => new TableIndex({ columnNames: [...columnNames] })),
        ],
      }),
    );
  }

  /** Drops a table. */
  async dropTable(name: string): Promise<void> {
    await this.runner.dropTable(name);
  }

  /** Adds a column; it must be nullable, since rows may exist. */
  async addColumn(table: string, name: string, spec: ColumnSpec): Promise<void> {
    await this.runner.addColumn(table, new TableColumn({ name, type: spec.type, isNullable: true }));
  }

  /** Drops a column. */
  async dropColumn(table: string, name: string): Promise<void> {
    await this.runner.dropColumn(table, name);
  }

  /** Adds an index over columns of a table. */
  async addIndex(table: string, columns: readonly string[]): Promise<void> {
    await this.runner.createIndex(table, new TableIndex({ columnNames: [...columns] }));
  }

  /** Drops the index over exactly these columns. */
  async dropIndex(table: string, columns: readonly string[]): Promise<void> {
    const known = (await this.runner.getTable(table))?.indices ?? [];
    const index = known.find(({ columnNames }) => columnNames.join() === columns.join());
    if (index) await this.runner.dropIndex(table, index);
  }

  /** Runs a statement that has to differ between the databases, for triggers and data moves. */
  async statement(statements: { sqlite: string; postgres: string }): Promise<void> {
    await this.runner.query(statements[this.kind]);
  }
}

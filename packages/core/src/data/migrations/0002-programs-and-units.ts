import { integer, type Migration, nullable, packableColumns, ref, rowColumns, text } from '../migrations.js';

/** Programs with their phases and unit tree. */
export const programsAndUnits: Migration = {
  id: '0002-programs-and-units',
  async up(schema) {
    await schema.createTable('program', {
      ...rowColumns(),
      name: text(),
      content_language: text(),
      currency: text(),
      time_zone: text(),
      starts_on: text(),
      horizon_months: integer(),
      is_demo: integer(),
    });
    await schema.createTable('phase', {
      ...packableColumns(),
      program_id: ref('program'),
      key: text(),
      title: text(),
      purpose: text(),
      position: integer(),
      starts_on: text(),
      ends_on: text(),
    });
    await schema.createTable(
      'unit',
      {
        ...packableColumns(),
        program_id: ref('program'),
        parent_id: nullable(ref('unit')),
        name: text(),
        kind: text(),
        path: text(),
        depth: integer(),
        external_id: nullable(text()),
        head: nullable(text()),
        headcount: nullable(integer()),
        time_zone: nullable(text()),
      },
      { unique: [['program_id', 'external_id']] },
    );
  },
  async down(schema) {
    for (const table of ['unit', 'phase', 'program']) await schema.dropTable(table);
  },
};

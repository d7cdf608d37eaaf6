import { type Migration, nullable, ref, rowColumns, text } from '../migrations.js';

/** Installed packs. */
export const packs: Migration = {
  id: '0006-packs',
  async up(schema) {
    await schema.createTable(
      'pack_installation',
      {
        ...rowColumns(),
        program_id: ref('program'),
        pack_id: text(),
        pack_version: text(),
        content_hash: text(),
        base: text(),
        added: text(),
        skipped: text(),
        installed_by: nullable(text()),
      },
      { unique: [['program_id', 'pack_id']] },
    );
  },
  async down(schema) {
    for (const table of ['pack_installation']) await schema.dropTable(table);
  },
};

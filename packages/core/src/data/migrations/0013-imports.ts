import { type Migration, nullable, text } from '../migrations.js';

/** What an import needs to be taken back, and the header it had, so that its mapping is found again. */
export const imports: Migration = {
  id: '0013-imports',
  async up(schema) {
    for (const column of ['source', 'entered_at', 'import_id', 'replaced_by']) {
      await schema.addColumn('reading_correction', column, nullable(text()));
    }
    await schema.addIndex('reading_correction', ['import_id']);
    for (const column of ['header_hash', 'undone_at', 'undo']) {
      await schema.addColumn('reading_import', column, nullable(text()));
    }
    await schema.addIndex('reading_import', ['program_id', 'header_hash']);
    // Corrections so far and the import that made them carry the same instant.
    const link = `UPDATE reading_correction SET replaced_by = (
      SELECT r.import_id FROM reading r WHERE r.measure_id = reading_correction.measure_id
        AND r.unit_id = reading_correction.unit_id AND r.period = reading_correction.period
        AND r.updated_at = reading_correction.at)`;
    await schema.statement({ sqlite: link, postgres: link });
  },
  async down(schema) {
    await schema.dropIndex('reading_import', ['program_id', 'header_hash']);
    for (const column of ['undo', 'undone_at', 'header_hash']) await schema.dropColumn('reading_import', column);
    await schema.dropIndex('reading_correction', ['import_id']);
    for (const column of ['replaced_by', 'import_id', 'entered_at', 'source']) {
      await schema.dropColumn('reading_correction', column);
    }
  },
};

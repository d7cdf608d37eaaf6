import { integer, type Migration, nullable, ref, rowColumns, text } from '../migrations.js';

/** Wallboards. */
export const wallboard: Migration = {
  id: '0010-wallboard',
  async up(schema) {
    await schema.createTable(
      'wall',
      {
        ...rowColumns(),
        program_id: ref('program'),
        name: text(),
        units: text(),
        with_children: integer(),
        seconds: integer(),
        language: text(),
        theme: text(),
        created_by: text(),
        token_hash: text(),
        address_since: text(),
        last_seen_at: nullable(text()),
      },
      { unique: [['token_hash']] },
    );
  },
  async down(schema) {
    await schema.dropTable('wall');
  },
};

import { integer, type Migration, nullable, primary, text } from '../migrations.js';

/** The append-only record of every change, and the triggers that keep it append-only. */
export const history: Migration = {
  id: '0001-history',
  async up(schema) {
    await schema.createTable(
      'history',
      {
        id: primary(text()),
        chain: text(),
        seq: integer(),
        at: text(),
        actor_id: nullable(text()),
        actor_name: text(),
        action: text(),
        entity: text(),
        entity_id: text(),
        row_version: integer(),
        title: text(),
        fields: text(),
        reason: nullable(text()),
        group_id: text(),
        undoes: nullable(text()),
        hash: text(),
      },
      { unique: [['chain', 'seq']], index: [['entity', 'entity_id'], ['group_id'], ['undoes']] },
    );
    for (const verb of ['UPDATE', 'DELETE']) {
      await schema.statement({
        sqlite: `CREATE TRIGGER history_no_${verb.toLowerCase()} BEFORE ${verb} ON history BEGIN SELECT RAISE(ABORT, 'history is append-only'); END`,
        postgres: 'SELECT 1',
      });
    }
    await schema.statement({
      sqlite: 'SELECT 1',
      postgres: `CREATE FUNCTION history_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'history is append-only'; END $$`,
    });
    await schema.statement({
      sqlite: 'SELECT 1',
      postgres:
        'CREATE TRIGGER history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history FOR EACH STATEMENT EXECUTE FUNCTION history_append_only()',
    });
  },
  async down(schema) {
    await schema.dropTable('history');
    await schema.statement({ sqlite: 'SELECT 1', postgres: 'DROP FUNCTION history_append_only()' });
  },
};

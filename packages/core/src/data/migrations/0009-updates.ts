import { integer, type Migration, nullable, ref, rowColumns, text } from '../migrations.js';

/** Locked periods, actions on red measures, and what a program asks of those who report. */
export const updates: Migration = {
  id: '0009-updates',
  async up(schema) {
    await schema.addColumn('program', 'grace_days', integer());
    await schema.addColumn('program', 'red_rule', text());
    await schema.createTable(
      'period_lock',
      {
        ...rowColumns(),
        program_id: ref('program'),
        period: text(),
        starts_on: text(),
        ends_on: text(),
        locked_by: nullable(text()),
        locked_at: text(),
      },
      { unique: [['program_id', 'period']] },
    );
    await schema.createTable(
      'measure_action',
      {
        ...rowColumns(),
        program_id: ref('program'),
        measure_id: ref('measure'),
        unit_id: ref('unit'),
        period: text(),
        title: text(),
        owner: nullable(text()),
        due_on: nullable(text()),
        done_on: nullable(text()),
        initiative_id: nullable(ref('initiative')),
      },
      { index: [['unit_id', 'measure_id']] },
    );
  },
  async down(schema) {
    await schema.dropTable('measure_action');
    await schema.dropTable('period_lock');
    await schema.dropColumn('program', 'red_rule');
    await schema.dropColumn('program', 'grace_days');
  },
};

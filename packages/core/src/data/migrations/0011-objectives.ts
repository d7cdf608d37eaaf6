import {
  integer,
  type Migration,
  nullable,
  packableColumns,
  primary,
  real,
  ref,
  rowColumns,
  text,
} from '../migrations.js';

/** Objectives with their measures, the goals they cascade into, and comprehension pulses with anonymous answers. */
export const objectives: Migration = {
  id: '0011-objectives',
  async up(schema) {
    await schema.createTable('objective', {
      ...packableColumns(),
      program_id: ref('program'),
      quadrant: text(),
      title: text(),
      description: text(),
      owner: nullable(text()),
      carried_by: nullable(text()),
      rank: real(),
    });
    await schema.createTable(
      'objective_measure',
      { objective_id: primary(ref('objective')), measure_id: primary(ref('measure')) },
      { index: [['measure_id']] },
    );
    await schema.createTable('cascade_goal', {
      ...packableColumns(),
      program_id: ref('program'),
      objective_id: ref('objective'),
      parent_goal_id: nullable(ref('cascade_goal')),
      unit_id: ref('unit'),
      level: text(),
      title: text(),
      measure_id: nullable(ref('measure')),
      kpi: nullable(text()),
      target: nullable(text()),
      owner: nullable(text()),
      owner_user_id: nullable(ref('app_user')),
      due_on: nullable(text()),
    });
    await schema.createTable('pulse', {
      ...rowColumns(),
      program_id: ref('program'),
      title: text(),
      opens_on: text(),
      closes_on: text(),
      closed_at: nullable(text()),
      questions: text(),
      salt: text(),
    });
    await schema.createTable('pulse_ballot', { pulse_id: primary(text()), voter: primary(text()) });
    await schema.createTable('pulse_tally', {
      pulse_id: primary(text()),
      level: primary(text()),
      unit_id: primary(text()),
      people: integer(),
      first_correct: integer(),
      second_correct: integer(),
      third_correct: integer(),
    });
  },
  async down(schema) {
    for (const table of ['pulse_tally', 'pulse_ballot', 'pulse', 'cascade_goal', 'objective_measure', 'objective'])
      await schema.dropTable(table);
  },
};

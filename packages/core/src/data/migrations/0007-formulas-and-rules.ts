import { integer, type Migration, nullable, primary, real, ref, text } from '../migrations.js';

const MEASURE = ['kind', 'time_aggregation', 'expression', 'owner_user_id', 'deputy_user_id'];

/** Kinds and formulas of measures, their people, baselines, weights of single units, and re-scoring in the background. */
export const formulasAndRules: Migration = {
  id: '0007-formulas-and-rules',
  async up(schema) {
    for (const column of MEASURE) await schema.addColumn('measure', column, nullable(text()));
    await schema.addColumn('threshold', 'baseline', nullable(real()));
    await schema.addColumn('measure_weight', 'unit_id', nullable(text()));
    await schema.createTable('score_job', {
      id: primary(text()),
      program_id: ref('program'),
      measure_id: ref('measure'),
      unit_id: nullable(text()),
      reason: text(),
      first_period: nullable(text()),
      end_period: nullable(text()),
      cursor: nullable(text()),
      total: integer(),
      done: integer(),
      created_at: text(),
      updated_at: text(),
      finished_at: nullable(text()),
    });
  },
  async down(schema) {
    await schema.dropTable('score_job');
    await schema.dropColumn('measure_weight', 'unit_id');
    await schema.dropColumn('threshold', 'baseline');
    for (const column of MEASURE) await schema.dropColumn('measure', column);
  },
};

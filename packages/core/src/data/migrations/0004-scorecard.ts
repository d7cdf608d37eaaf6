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

/** Measures with dated rules, readings, scores and imports. */
export const scorecard: Migration = {
  id: '0004-scorecard',
  async up(schema) {
    await schema.createTable(
      'measure',
      {
        ...packableColumns(),
        program_id: ref('program'),
        key: text(),
        name: text(),
        short_name: text(),
        definition: text(),
        formula: text(),
        numerator: nullable(text()),
        denominator: nullable(text()),
        quadrant: text(),
        polarity: text(),
        cadence: text(),
        aggregation: text(),
        unit: text(),
        decimals: integer(),
        ratio_scale: real(),
        owner: nullable(text()),
        source: nullable(text()),
        wheel_position: nullable(integer()),
        is_focus: integer(),
        benchmark_value: nullable(text()),
        benchmark_basis: nullable(text()),
      },
      { unique: [['program_id', 'key']] },
    );
    await schema.createTable('threshold', {
      ...rowColumns(),
      program_id: ref('program'),
      measure_id: ref('measure'),
      unit_id: nullable(ref('unit')),
      valid_from: text(),
      goal: real(),
      red_flag: real(),
    });
    await schema.createTable('measure_weight', {
      ...rowColumns(),
      program_id: ref('program'),
      measure_id: ref('measure'),
      valid_from: text(),
      weight: real(),
    });
    await schema.createTable(
      'reading',
      {
        measure_id: primary(text()),
        unit_id: primary(text()),
        period: primary(text()),
        id: text(),
        version: integer(),
        period_end: text(),
        value: nullable(real()),
        numerator: nullable(real()),
        denominator: nullable(real()),
        note: nullable(text()),
        source: text(),
        entered_by: nullable(text()),
        updated_at: text(),
        import_id: nullable(text()),
      },
      { index: [['unit_id', 'period_end']] },
    );
    await schema.createTable(
      'reading_correction',
      {
        id: primary(text()),
        measure_id: text(),
        unit_id: text(),
        period: text(),
        value: nullable(real()),
        numerator: nullable(real()),
        denominator: nullable(real()),
        note: nullable(text()),
        entered_by: nullable(text()),
        at: text(),
      },
      { index: [['measure_id', 'unit_id', 'period']] },
    );
    await schema.createTable(
      'measure_score',
      {
        unit_id: primary(text()),
        measure_id: primary(text()),
        period_end: primary(text()),
        period: text(),
        value: nullable(real()),
        numerator: nullable(real()),
        denominator: nullable(real()),
        goal: real(),
        red_flag: real(),
        score: nullable(real()),
        basis: text(),
        present: integer(),
        expected: integer(),
        rule_version: text(),
        updated_at: text(),
      },
      { index: [['measure_id', 'period']] },
    );
    await schema.createTable(
      'reading_import',
      {
        ...rowColumns(),
        program_id: ref('program'),
        idempotency_key: nullable(text()),
        file_name: nullable(text()),
        file_hash: text(),
        mapping: text(),
        report: text(),
        imported_by: nullable(text()),
      },
      { unique: [['program_id', 'idempotency_key']] },
    );
  },
  async down(schema) {
    for (const table of [
      'reading_import',
      'measure_score',
      'reading_correction',
      'reading',
      'measure_weight',
      'threshold',
      'measure',
    ])
      await schema.dropTable(table);
  },
};

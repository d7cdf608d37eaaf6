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

/** Value proposition, departments, episodes, battles and initiatives with their links. */
export const strategy: Migration = {
  id: '0005-strategy',
  async up(schema) {
    await schema.createTable('value_proposition', {
      ...packableColumns(),
      program_id: ref('program'),
      title: text(),
      statement: text(),
      stands_for: text(),
      not_for: text(),
    });
    await schema.createTable('promise_word', {
      ...packableColumns(),
      program_id: ref('program'),
      word: text(),
      meaning: text(),
      champion: nullable(text()),
      behaviours: text(),
      position: integer(),
    });
    await schema.createTable('department', {
      ...packableColumns(),
      program_id: ref('program'),
      unit_id: ref('unit'),
      name: text(),
      importance: nullable(integer()),
      impact: nullable(integer()),
      evidence: nullable(text()),
      policy: nullable(text()),
      process: nullable(text()),
      technology: nullable(text()),
      skills: nullable(text()),
      updated_by: nullable(text()),
    });
    await schema.createTable('episode', {
      ...packableColumns(),
      program_id: ref('program'),
      title: text(),
      need: text(),
      lifecycle_stage: text(),
      experience_type: text(),
      frequency: nullable(integer()),
      emotional_importance: nullable(integer()),
      touchpoints: text(),
      channels: text(),
      owner_id: nullable(ref('department')),
      rationale: nullable(text()),
    });
    await schema.createTable('must_win_battle', {
      ...packableColumns(),
      program_id: ref('program'),
      title: text(),
      why: text(),
      captain: nullable(text()),
      starts_on: nullable(text()),
      ends_on: nullable(text()),
      position: integer(),
    });
    await schema.createTable('initiative', {
      ...packableColumns(),
      program_id: ref('program'),
      title: text(),
      description: text(),
      kind: text(),
      status: text(),
      battle_id: nullable(ref('must_win_battle')),
      frequency: nullable(integer()),
      emotional_importance: nullable(integer()),
      frequency_override: nullable(integer()),
      emotional_importance_override: nullable(integer()),
      effort: nullable(integer()),
      owner: nullable(text()),
      sponsor: nullable(text()),
      cost: nullable(real()),
      starts_on: nullable(text()),
      ends_on: nullable(text()),
    });
    await schema.createTable('milestone', {
      ...rowColumns(),
      program_id: ref('program'),
      initiative_id: ref('initiative'),
      title: text(),
      date: text(),
      done_on: nullable(text()),
    });
    await schema.createTable(
      'promise_word_measure',
      {
        promise_word_id: primary(ref('promise_word')),
        measure_id: primary(ref('measure')),
      },
      { index: [['measure_id']] },
    );
    await schema.createTable(
      'battle_episode',
      {
        battle_id: primary(ref('must_win_battle')),
        episode_id: primary(ref('episode')),
      },
      { index: [['episode_id']] },
    );
    await schema.createTable(
      'battle_measure',
      {
        battle_id: primary(ref('must_win_battle')),
        measure_id: primary(ref('measure')),
      },
      { index: [['measure_id']] },
    );
    await schema.createTable(
      'initiative_episode',
      {
        initiative_id: primary(ref('initiative')),
        episode_id: primary(ref('episode')),
      },
      { index: [['episode_id']] },
    );
    await schema.createTable(
      'initiative_measure',
      {
        initiative_id: primary(ref('initiative')),
        measure_id: primary(ref('measure')),
      },
      { index: [['measure_id']] },
    );
    await schema.createTable(
      'initiative_department',
      {
        initiative_id: primary(ref('initiative')),
        department_id: primary(ref('department')),
        impact: nullable(text()),
      },
      { index: [['department_id']] },
    );
  },
  async down(schema) {
    for (const table of [
      'initiative_department',
      'initiative_measure',
      'initiative_episode',
      'battle_measure',
      'battle_episode',
      'promise_word_measure',
      'milestone',
      'initiative',
      'must_win_battle',
      'episode',
      'department',
      'promise_word',
      'value_proposition',
    ])
      await schema.dropTable(table);
  },
};

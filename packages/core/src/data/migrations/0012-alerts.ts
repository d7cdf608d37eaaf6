import { integer, type Migration, nullable, primary, real, ref, rowColumns, text } from '../migrations.js';

/** Subscriptions, notices, the signals they are found from, and the outbox of e-mails. */
export const alerts: Migration = {
  id: '0012-alerts',
  async up(schema) {
    await schema.createTable(
      'alert_subscription',
      {
        ...rowColumns(),
        person_id: ref('app_user'),
        program_id: ref('program'),
        unit_id: ref('unit'),
        target: text(),
        includes_below: integer(),
        events: text(),
      },
      { unique: [['person_id', 'unit_id', 'target']] },
    );
    await schema.createTable(
      'notice',
      {
        id: primary(text()),
        person_id: ref('app_user'),
        program_id: text(),
        event: text(),
        unit_id: text(),
        measure_id: text(),
        period: text(),
        value: nullable(real()),
        goal: nullable(real()),
        at: text(),
        read_at: nullable(text()),
        mail_id: nullable(text()),
      },
      {
        unique: [['person_id', 'event', 'unit_id', 'measure_id', 'period']],
        index: [['person_id', 'program_id', 'at']],
      },
    );
    await schema.createTable('alert_signal', {
      id: primary(text()),
      program_id: text(),
      measure_id: text(),
      period: text(),
      period_end: text(),
      at: text(),
    });
    await schema.createTable('alert_mark', { key: primary(text()), value: text() });
    await schema.createTable('alert_email', {
      person_id: primary(text()),
      frequency: text(),
      since: text(),
      last_slot: nullable(text()),
      unsubscribe_token: text(),
    });
    await schema.createTable(
      'mail',
      {
        id: primary(text()),
        person_id: ref('app_user'),
        slot: text(),
        created_at: text(),
        due_at: text(),
        attempts: integer(),
        sent_at: nullable(text()),
        failed_at: nullable(text()),
        error: nullable(text()),
      },
      { unique: [['person_id', 'slot']] },
    );
  },
  async down(schema) {
    for (const table of ['mail', 'alert_email', 'alert_mark', 'alert_signal', 'notice', 'alert_subscription'])
      await schema.dropTable(table);
  },
};

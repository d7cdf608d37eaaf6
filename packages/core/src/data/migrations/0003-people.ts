import { integer, type Migration, nullable, primary, ref, rowColumns, text } from '../migrations.js';

/** People, roles, sessions, tokens and one-time links. */
export const people: Migration = {
  id: '0003-people',
  async up(schema) {
    await schema.createTable(
      'app_user',
      {
        ...rowColumns(),
        name: text(),
        email: text(),
        password_hash: nullable(text()),
        language: text(),
        time_zone: text(),
        is_active: integer(),
        last_seen_at: nullable(text()),
      },
      { unique: [['email']] },
    );
    await schema.createTable('role_grant', {
      ...rowColumns(),
      user_id: ref('app_user'),
      role: text(),
      program_id: nullable(ref('program')),
      unit_id: nullable(ref('unit')),
    });
    await schema.createTable('session', {
      token_hash: primary(text()),
      user_id: ref('app_user'),
      created_at: text(),
      seen_at: text(),
    });
    await schema.createTable(
      'api_token',
      {
        ...rowColumns(),
        user_id: ref('app_user'),
        name: text(),
        token_hash: text(),
        expires_at: text(),
        last_used_at: nullable(text()),
      },
      { unique: [['token_hash']] },
    );
    await schema.createTable('one_time_link', {
      token_hash: primary(text()),
      purpose: text(),
      user_id: nullable(ref('app_user')),
      expires_at: text(),
    });
    await schema.createTable('sign_in_attempt', {
      subject: primary(text()),
      failures: integer(),
      last_at: text(),
    });
  },
  async down(schema) {
    for (const table of ['sign_in_attempt', 'one_time_link', 'api_token', 'session', 'role_grant', 'app_user'])
      await schema.dropTable(table);
  },
};

import { type Migration, nullable, text } from '../migrations.js';

/** When units opened and closed. */
export const unitLife: Migration = {
  id: '0008-unit-life',
  async up(schema) {
    await schema.addColumn('unit', 'opens_on', nullable(text()));
    await schema.addColumn('unit', 'closes_on', nullable(text()));
  },
  async down(schema) {
    await schema.dropColumn('unit', 'closes_on');
    await schema.dropColumn('unit', 'opens_on');
  },
};

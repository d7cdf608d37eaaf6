// A migration of the core: the next number, and its line in the list.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { camel, Refused, requireKebabCase } from '../new.mjs';
import { root } from '../repository.mjs';

const folder = 'packages/core/src/data/migrations';

/** The list of migrations with one more at its end. */
export function listed(index, name, id) {
  const line = `import { ${name} } from './${id}.js';\n`;
  const lastImport = index.lastIndexOf("';\n", index.indexOf('export const')) + 3;
  const withImport = `${index.slice(0, lastImport)}${line}${index.slice(lastImport)}`;
  return withImport.replace(/(= \[[^\]]*?),?(\s*\];)/, `$1, ${name}$2`);
}

/**
 * The files of `npm run new -- migration NAME`.
 * @param {string[]} names
 */
export async function plan([name]) {
  requireKebabCase('The name of the migration', name);
  const files = readdirSync(join(root, folder));
  const same = files.find((file) => file.slice(5) === `${name}.ts`);
  if (same) throw new Refused(`${folder}/${same} has that name already.`);
  const numbers = files.map((file) => Number(/^(\d{4})-/.exec(file)?.[1] ?? 0));
  const id = `${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}-${name}`;
  const table = name.replaceAll('-', '_');
  const index = `${folder}/index.ts`;
  const migration = `import { type Migration, ref, rowColumns, text } from '../migrations.js';

/** The table ${table}. */
export const ${camel(name)}: Migration = {
  id: '${id}',
  async up(schema) {
    await schema.createTable('${table}', { ...rowColumns(), program_id: ref('program'), title: text() });
  },
  async down(schema) {
    await schema.dropTable('${table}');
  },
};
`;
  return {
    files: {
      [`${folder}/${id}.ts`]: migration,
      [index]: listed(readFileSync(join(root, index), 'utf8'), camel(name), id),
    },
    changed: [index],
    next: [
      'Write the columns; `up` and `down` must undo each other.',
      'A released migration is never edited: write another one.',
    ],
  };
}

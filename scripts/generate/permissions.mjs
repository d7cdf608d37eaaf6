// docs/reference/permissions.md: what guards each root field of the API, and which roles hold each permission.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../repository.mjs';

const FIELD = /@(Query|Mutation)\(\)\s+@(Allow\('([^']+)'\)|Public\(\))(?:\s+@\w+\([^)]*\))*\s+(?:async )?(\w+)\(/g;

/** The generated files by path. The boot proof checks the same decorators against the schema at every start. */
export async function outputs() {
  const { module } = await runnerImport(join(root, 'packages/core/src/kernel/access.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['wheelhouse-source'] },
  });
  const roles = module.ROLES;
  const fields = globSync('packages/core/src/features/**/*.resolver.ts', { cwd: root })
    .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(FIELD)])
    .map(([, kind, , permission, name]) => ({ name: `${kind}.${name}`, permission: permission ?? 'public' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const mark = (role, permission) => (module.ROLE_PERMISSIONS[role].includes(permission) ? 'yes' : '');
  const permissions = module.PERMISSIONS.map(
    (permission) => `| \`${permission}\` | ${roles.map((role) => mark(role, permission)).join(' | ')} |`,
  );
  const text = [
    '# Permissions',
    '',
    'Generated from the code by `npm run generate`. Not edited by hand. A role is held on everything, on a program or on a unit and below.',
    '',
    `| permission | ${roles.join(' | ')} |`,
    `|---|${roles.map(() => '---|').join('')}`,
    ...permissions,
    '',
    '| root field | needs |',
    '|---|---|',
    ...fields.map(
      ({ name, permission }) => `| ${name} | ${permission === 'public' ? 'nothing' : `\`${permission}\``} |`,
    ),
    '',
  ];
  return { 'docs/reference/permissions.md': text.join('\n') };
}

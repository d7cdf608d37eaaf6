// Removes what was built: dist folders, caches and coverage. Data, node_modules and .node stay.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, workspaces } from './repository.mjs';

/** Removes every build output of the repository. Resolves to 0. */
export async function run() {
  const built = workspaces().flatMap(({ folder }) => ['dist', '.turbo', 'coverage'].map((name) => join(folder, name)));
  for (const path of [...built, '.turbo', 'coverage']) rmSync(join(root, path), { recursive: true, force: true });
  process.stderr.write('Removed everything that was built.\n');
  return 0;
}

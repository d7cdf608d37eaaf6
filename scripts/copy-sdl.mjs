// Part of a package's build: puts the .graphql files of src beside the compiled resolvers in dist.
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

for (const path of readdirSync('src', { recursive: true })) {
  if (path.endsWith('.graphql')) cpSync(join('src', path), join('dist', path));
}

// Part of a package's build: puts the .graphql files of src beside the compiled resolvers in dist, and takes away there
// what src no longer has, since a left-over file would still be loaded.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const sdl = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.graphql'));

for (const path of sdl('dist')) if (!existsSync(join('src', path))) rmSync(join('dist', path));
for (const path of sdl('src')) cpSync(join('src', path), join('dist', path));

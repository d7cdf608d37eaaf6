// Generators that make the right way the easy way: what they write passes `npm run check`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bin, root, runNode, say } from './repository.mjs';

const USAGE = `Usage:
  npm run new -- feature NAME [ROW]            a feature of the core: NAME is its folder (risks), ROW one row (risk)
  npm run new -- migration NAME                a migration of the core
  npm run new -- plugin NAME EN HANS HANT      an industry plugin with its title in English and in both Chinese scripts`;

/** A sentence for the person who typed something that cannot be done. */
export class Refused extends Error {}

/** Throws Refused unless a name is in kebab-case, which files, folders and plugin ids use. */
export function requireKebabCase(what, name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '')) {
    throw new Refused(
      `${what} is "${name ?? ''}": it must be lower-case words joined by hyphens, like "early-warnings".`,
    );
  }
}

/** "early-warning" as a type is named: "EarlyWarning". */
export const pascal = (name) => name.replaceAll(/(^|-)([a-z0-9])/g, (_match, _dash, letter) => letter.toUpperCase());

/** "early-warning" as a property is named: "earlyWarning". */
export const camel = (name) => pascal(name).replace(/^./, (letter) => letter.toLowerCase());

/** Writes `files` (path -> content); refuses to write over one that is there unless it is in `changed`. */
async function write(files, changed) {
  for (const path of Object.keys(files)) {
    if (existsSync(join(root, path)) && !changed.includes(path)) throw new Refused(`${path} is there already.`);
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    say(`${changed.includes(path) ? 'changed' : 'wrote  '} ${path}`);
  }
  const code = Object.keys(files).filter((path) => /\.(ts|json)$/.test(path) && !path.includes('/packs/'));
  await runNode([bin('@biomejs/biome', 'biome'), 'check', '--write', ...code], { quiet: true });
}

/** Runs one generator: `args` are its kind and its names. Resolves to 0, or 2 when the names do not do. */
export async function run([kind, ...names] = []) {
  if (!['feature', 'migration', 'plugin'].includes(kind)) {
    say(USAGE);
    return 2;
  }
  try {
    const generator = await import(`./new/${kind}.mjs`);
    const { files, changed = [], next } = await generator.plan(names);
    await write(files, changed);
    say(`\nNext:\n${next.map((line) => `  - ${line}`).join('\n')}`);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    say(`${error.message}\n${USAGE}`);
    return 2;
  }
}

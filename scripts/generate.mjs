// Generated files are committed. `npm run generate` writes them; `npm run check` only compares. Each generator is a file
// of scripts/generate/ that exports outputs(), the files it makes by path, and may export owns, the folders only it fills.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, say } from './repository.mjs';

/**
 * What would change if everything were generated now: `{ path, content }` per file, `content` undefined for one that no
 * longer belongs. Throws an Error that names the generator when one fails.
 */
export async function changes() {
  const found = [];
  for (const path of globSync('scripts/generate/*.mjs', { cwd: root }).sort()) {
    const generator = await import(pathToFileURL(join(root, path)).href);
    const files = await generator.outputs().catch((cause) => {
      throw new Error(`${basename(path)}: ${cause.message}`, { cause });
    });
    for (const [file, content] of Object.entries(files)) {
      const here = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
      if (here !== content) found.push({ path: file, content });
    }
    for (const folder of generator.owns ?? []) {
      const here = globSync(`${folder}/**/*.*`, { cwd: root }).map((file) => file.replaceAll('\\', '/'));
      for (const file of here) if (!(file in files)) found.push({ path: file, content: undefined });
    }
  }
  return found;
}

/** Writes every generated file that is not up to date and names it. Resolves to 0. */
export async function run() {
  const found = await changes();
  for (const { path, content } of found) {
    if (content === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    say(`${content === undefined ? 'removed' : 'wrote'} ${path}`);
  }
  if (found.length === 0) say('All generated files are up to date.');
  return 0;
}

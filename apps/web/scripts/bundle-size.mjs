// Prints what the first route (the wheel) costs on the wire against its budgets; exits 1 beyond a hard limit.
// Run after `vite build`. Budgets: docs of the product's experience; sizes are gzip level 9 in kB of 1000 bytes.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist');
const manifestPath = join(dist, '.vite', 'manifest.json');
const FIRST_ROUTE = [
  'index.html',
  'src/features/scorecard/wheel.page.tsx',
  'src/shell/locales/en.json',
  'src/features/scorecard/locales/en.json',
];
const BUDGETS = {
  js: { goal: 230, hard: 250 },
  css: { goal: 20, hard: 24 },
  font: { goal: 50, hard: 55 },
  lazy: { goal: 40, hard: 60 },
};

const say = (line) => process.stdout.write(`${line}\n`);
const size = (file) => {
  const bytes = readFileSync(join(dist, file));
  return (file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length) / 1000;
};

if (!existsSync(manifestPath)) {
  process.stderr.write(`${manifestPath} is missing: run vite build first\n`);
  process.exit(1);
}
const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));

/** Files a chunk needs before it runs: itself and its static imports. */
function closure(keys) {
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  const chunks = [...seen].map((key) => manifest[key]);
  return {
    js: [...new Set(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')))],
    css: [...new Set(chunks.flatMap((chunk) => chunk.css ?? []))],
    assets: [...new Set(chunks.flatMap((chunk) => chunk.assets ?? []))],
  };
}

const missing = FIRST_ROUTE.filter((key) => !manifest[key]);
if (missing.length > 0) {
  process.stderr.write(`the build has no entry ${missing.join(', ')}: correct FIRST_ROUTE\n`);
  process.exit(1);
}
const first = closure(FIRST_ROUTE);
const total = (files) => files.reduce((sum, file) => sum + size(file), 0);
let isBeyond = false;
const report = (name, kB, budget, shared) => {
  const verdict = kB > budget.hard ? 'BEYOND THE HARD LIMIT' : kB > budget.goal ? 'over the goal' : 'ok';
  isBeyond ||= kB > budget.hard;
  say(
    `${name.padEnd(34)} ${kB.toFixed(1).padStart(7)} kB  goal ${budget.goal}, hard ${budget.hard}: ${verdict}${shared ? `, shared ${shared.toFixed(1)} kB` : ''}`,
  );
};

say('first route (wheel)');
for (const file of [...first.js, ...first.css]) say(`  ${file.padEnd(50)} ${size(file).toFixed(1).padStart(7)} kB`);
report('JavaScript, gzip', total(first.js), BUDGETS.js);
report('CSS, gzip', total(first.css), BUDGETS.css);
report('fonts', total(first.assets.filter((file) => file.endsWith('.woff2'))), BUDGETS.font);

say('lazy routes: what is theirs alone, and what they share with other lazy routes');
const known = new Set(first.js);
const pages = Object.entries(manifest)
  .filter(([key, chunk]) => chunk.isDynamicEntry && key.endsWith('.page.tsx') && !FIRST_ROUTE.includes(key))
  .map(([key]) => ({ key, files: closure([key]).js.filter((file) => !known.has(file)) }));
const users = new Map();
for (const { files } of pages) for (const file of files) users.set(file, (users.get(file) ?? 0) + 1);
for (const { key, files } of pages) {
  const own = files.filter((file) => users.get(file) === 1);
  const shared = total(files) - total(own);
  report(`  ${key.replace('src/features/', '').replace('.page.tsx', '')}`, total(own), BUDGETS.lazy, shared);
}
process.exit(isBeyond ? 1 : 0);

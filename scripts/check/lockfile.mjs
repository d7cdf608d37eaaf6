// Is package-lock.json something one can trust and install anywhere?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missing } from '../complete-lock.mjs';
import { root } from '../repository.mjs';

// Licences that an Apache-2.0 product may ship or be built with.
const LICENCES =
  /^\(?(0BSD|Apache-2\.0|Artistic-2\.0|BlueOak-1\.0\.0|BSD(-[23]-Clause)?|CC-BY-(3|4)\.0|CC0-1\.0|ISC|MIT(-0)?|MPL-2\.0|OFL-1\.1|PostgreSQL|Python-2\.0|Unlicense|WTFPL|Zlib)\b/;
// Known bad, or without maintenance: never again, not even through another package.
const BANNED = ['xlsx', 'exceljs', 'sqlite3', 'marked', 'request'];

/** Every complaint about the lockfile, one line each: no hash, an address of one machine, an unknown licence, a ban. */
export function issues() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const left = Object.keys(missing(lock)).map((path) => `${path}: left out, run node scripts/complete-lock.mjs`);
  const entries = Object.entries(lock.packages).flatMap(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const found = [];
    // What scripts/complete-lock.mjs added for another platform has no hash: the registry at hand did not hold it.
    const isOfAnotherPlatform = entry.optional && entry.os;
    if (!entry.integrity && !entry.inBundle && !isOfAnotherPlatform) found.push(`${path}: no integrity hash`);
    if (/^https?:/.test(entry.resolved ?? '')) found.push(`${path}: names the address it came from`);
    if (entry.license && !LICENCES.test(entry.license)) found.push(`${path}: licence ${entry.license}`);
    if (BANNED.includes(name)) found.push(`${path}: banned, see scripts/check/lockfile.mjs`);
    return found;
  });
  return [...left, ...entries];
}

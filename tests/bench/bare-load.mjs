// The limit of an import: the rows it writes, already in memory, through one prepared statement in one transaction into
// tables like those of the product that hold the same other weeks. `node bare-load.mjs <database> <period>` prints rows, milliseconds and CPU as JSON.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';

const [, , source, period] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'wheelhouse-bare-'));
const from = new BetterSqlite3(source, { readonly: true });
const to = new BetterSqlite3(join(folder, 'bare.db'));

/** Copies a table; answers how long writing the rows of the period took, after all others were there. */
function load(table) {
  const schema = from
    .prepare('SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL ORDER BY rootpage')
    .pluck()
    .all(table);
  for (const statement of schema) to.exec(statement);
  to.prepare(`INSERT INTO "${table}" SELECT * FROM source."${table}" WHERE period <> ? ORDER BY rowid`).run(period);
  to.pragma('wal_checkpoint(TRUNCATE)');
  const columns = from.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
  // The rows are written in the order of the file, as the import writes them, and not in that of an index.
  const rows = from.prepare(`SELECT * FROM "${table}" WHERE period = ? ORDER BY rowid`).raw().all(period);
  const insert = to.prepare(`INSERT INTO "${table}" VALUES (${columns.map(() => '?').join(', ')})`);
  const start = performance.now();
  const before = process.cpuUsage();
  to.exec('BEGIN IMMEDIATE');
  for (const row of rows) insert.run(row);
  to.exec('COMMIT');
  const { user, system } = process.cpuUsage(before);
  return { rows: rows.length, ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}

try {
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON']) to.pragma(pragma);
  to.prepare('ATTACH ? AS source').run(source);
  console.log(JSON.stringify({ readings: load('reading'), scores: load('measure_score') }));
} finally {
  from.close();
  to.close();
  rmSync(folder, { recursive: true, force: true });
}

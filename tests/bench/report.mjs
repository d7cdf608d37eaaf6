// Medians, tables and the machine they were measured on.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The size asked for on the command line: `small`, or `large` with --size=large. */
export function sizeOf(args = process.argv.slice(2)) {
  const given = args.find((arg) => arg.startsWith('--size='))?.slice('--size='.length) ?? 'small';
  if (given !== 'small' && given !== 'large') throw new Error(`--size=${given} is not known; allowed: small, large.`);
  return given;
}

/** True with --profile: a profile of each work follows its figures. */
export const wantsProfile = process.argv.includes('--profile');

/** Prints where a measured process spends its time while `work` runs, in shares of its own time. */
export async function printProfile(title, measured, work) {
  await measured.probe('profile');
  await work();
  const { places } = await measured.probe('profiled');
  const total = places.reduce((sum, [, ms]) => sum + ms, 0);
  console.log(`\n${title}: where the time goes`);
  for (const [place, ms] of places.slice(0, 45))
    console.log(`${((100 * ms) / total).toFixed(1).padStart(5)} %  ${place}`);
}

/** Prints rows as a table of Markdown. */
export function printTable(header, rows) {
  const all = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  console.log(line(all[0]));
  console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  for (const row of all.slice(1)) console.log(line(row));
}

/** Says whether a ratio meets its goal; nothing is asserted, since machines differ. */
export const verdict = (isMet) => (isMet ? 'met' : 'MISSED');

/** The machine and the Node of a run. */
export const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  node: process.version,
});

/** Writes the figures of a run where other programs can read them and says where. */
export function writeResults(name, figures) {
  const file = fileURLToPath(new URL(`./results/${name}.json`, import.meta.url));
  mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), machine: machine(), ...figures }, null, 2)}\n`);
  console.log(`Figures: ${file}`);
}

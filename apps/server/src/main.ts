#!/usr/bin/env node
import { resolve } from 'node:path';
import { Command } from 'commander';
import { runOperation } from './commands/run-operation.js';
import type { Report } from './control.js';
import { CommandError, EXIT } from './exit-code.js';
import { version } from './version.js';

// What takes long to load is loaded where it is needed: a command that a running server carries out needs next to nothing.
const program = new Command('wheelhouse')
  .description('Runs a customer-experience transformation from promise to proof.')
  .version(version)
  .option('--json', 'print one JSON object instead of text')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage));

const wantsJson = (): boolean => program.opts<{ json?: boolean }>().json === true;

/** A progress bar on stderr for people; nothing where a script reads. */
async function progressBar(): Promise<{ report: Report; stop: () => void }> {
  if (wantsJson() || !process.stderr.isTTY) return { report: () => undefined, stop: () => undefined };
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({ format: '{phase} {bar} {percentage}%', stream: process.stderr, hideCursor: true });
  let isRunning = false;
  return {
    report: (phase, done, total) => {
      if (!isRunning) bar.start(total, 0, { phase });
      isRunning = true;
      bar.update(done, { phase });
    },
    stop: () => bar.stop(),
  };
}

async function start(demo: boolean): Promise<void> {
  const server = await import('./commands/start.js');
  await server.start({ demo });
}

async function csvOf(path: string): Promise<string> {
  if (!/\.xlsx$/i.test(path)) return path;
  const { workbookToCsv } = await import('./xlsx.js');
  return workbookToCsv(path);
}

type Print = (result: Record<string, unknown>) => string;

async function perform(command: string, args: Record<string, unknown>, print: Print): Promise<void> {
  const { report, stop } = await progressBar();
  const result = (await runOperation(command, args, report).finally(stop)) as Record<string, unknown>;
  process.stdout.write(`${wantsJson() ? JSON.stringify(result) : print(result)}\n`);
  const findings = result.findings;
  if (Array.isArray(findings) && findings.length > 0) process.exitCode = EXIT.findings;
  if (result.__typename === 'Invalid') process.exitCode = EXIT.invalid;
}

const issuesText = (result: Record<string, unknown>): string =>
  (result.issues as { path?: string; row?: number; message: string }[])
    .map((issue) => `${issue.path ?? `row ${issue.row}`}: ${issue.message}`)
    .join('\n');

program
  .command('start')
  .description('start the server')
  .action(() => start(false));
program
  .command('demo')
  .description('start the server with a filled demo program')
  .action(() => start(true));

program
  .command('admin')
  .description('administrators')
  .command('create')
  .description('create an administrator')
  .requiredOption('--email <address>')
  .option('--name <name>')
  .option('--password <password>', 'at least 15 characters; better in WHEELHOUSE_ADMIN_PASSWORD')
  .action((options: Record<string, string>) =>
    perform(
      'admin create',
      { ...options, password: options.password ?? process.env.WHEELHOUSE_ADMIN_PASSWORD },
      (result) => `Created ${String(result.email)}.`,
    ),
  );

program
  .command('token')
  .description('API tokens')
  .command('create')
  .description('create an API token and print it once')
  .requiredOption('--user <email>')
  .option('--days <days>', '1 to 365', '90')
  .option('--name <name>')
  .action((options: Record<string, string>) => perform('token create', options, (result) => String(result.token)));

const packs = program.command('packs').description('industry packs');
packs
  .command('list')
  .option('--program <id>', 'also say what is installed there')
  .action((options: Record<string, string>) =>
    perform('packs list', options, (result) =>
      (result.packs as { id: string; version: string; title: string }[])
        .map((pack) => `${pack.id}@${pack.version}  ${pack.title}`)
        .join('\n'),
    ),
  );
packs
  .command('install <pack>')
  .requiredOption('--program <id>')
  .action((pack: string, options: Record<string, string>) =>
    perform('packs install', { ...options, pack }, (result) =>
      (result.added as { kind: string; count: number }[]).map((entry) => `${entry.kind} ${entry.count}`).join('\n'),
    ),
  );

const imported = program.command('import').description('bring in files');
imported
  .command('readings <file>')
  .description('import readings from CSV or XLSX')
  .requiredOption('--program <id>')
  .option('--mapping <file>', 'JSON with the column of each field; found out from the header when left out')
  .option('--dry-run', 'say what would happen and write nothing')
  .option('--valid-rows-only', 'leave out the rows with errors')
  .option('--idempotency-key <key>', 'the same key writes once')
  .option('--errors <file>', 'write the rows that cannot be taken there, with the reason of each')
  .action(async (file: string, options: Record<string, string | boolean>) => {
    const csv = await csvOf(resolve(file));
    const mapping = typeof options.mapping === 'string' ? resolve(options.mapping) : undefined;
    const errors = typeof options.errors === 'string' ? resolve(options.errors) : undefined;
    await perform('import readings', { ...options, mapping, errors, file: csv }, (result) =>
      result.__typename === 'Invalid'
        ? issuesText(result)
        : [
            `${String(result.accepted)} of ${String(result.readings)} readings taken: ${String(result.created)} new, ${String(result.updated)} corrected, ${String(result.unchanged)} as they were.`,
            ...(Number(result.rejected) > 0 ? [issuesText(result)] : []),
          ].join('\n'),
    );
  });

imported
  .command('units <file>')
  .description('import units from CSV or XLSX, of any size')
  .requiredOption('--program <id>')
  .option('--dry-run', 'say what would happen and write nothing')
  .action(async (file: string, options: Record<string, string | boolean>) => {
    const csv = await csvOf(resolve(file));
    await perform('import units', { ...options, file: csv }, (result) =>
      [
        `${String(result.rows)} units: ${String(result.created)} new, ${String(result.updated)} changed, ${String(result.unchanged)} as they were.`,
        ...((result.issues as unknown[]).length > 0 ? [issuesText(result)] : []),
      ].join('\n'),
    );
  });

const imports = program.command('imports').description('imports of readings so far');
imports
  .command('list')
  .requiredOption('--program <id>')
  .action((options: Record<string, string>) =>
    perform('imports list', options, (result) =>
      (result.imports as Record<string, unknown>[])
        .map(({ id, status, finishedAt, fileName, by, created, updated }) =>
          [
            id,
            status,
            finishedAt,
            fileName ?? '-',
            by ?? '-',
            `${String(created)} new`,
            `${String(updated)} corrected`,
          ].join('  '),
        )
        .join('\n'),
    ),
  );
imports
  .command('undo <id>')
  .description('take an import back; what was changed since stays')
  .requiredOption('--program <id>')
  .requiredOption('--reason <text>', 'why, for the history')
  .action((id: string, options: Record<string, string>) =>
    perform('imports undo', { ...options, id }, (result) => {
      const { removed, restored, kept } = result.undo as Record<string, number>;
      return `${removed} readings removed, ${restored} as they were before, ${kept} kept because they were changed since.`;
    }),
  );

program
  .command('export <view>')
  .description('write what a screen shows to a file: wheel, readings, scores, measures, units, initiatives, ...')
  .requiredOption('--program <id>')
  .requiredOption('--out <file>')
  .option('--format <format>', 'csv or xlsx', 'csv')
  .option('--unit <id>', 'this unit and everything below it')
  .option('--period <period>')
  .option('--from <period>')
  .option('--to <period>')
  .option('--measures <ids>', 'ids of measures, with commas between')
  .option('--keys', 'stable keys for titles and codes')
  .option('--about', 'begin a CSV file with what it is')
  .action((view: string, options: Record<string, string | boolean>) =>
    perform(
      'export',
      { ...options, view, out: resolve(String(options.out)) },
      (result) => `Wrote ${String(result.file)}.`,
    ),
  );

program
  .command('doctor')
  .description('check the installation')
  .action(() =>
    perform('doctor', {}, (result) =>
      Object.entries(result)
        .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') || 'none' : String(value)}`)
        .join('\n'),
    ),
  );

program
  .command('recompute')
  .description('compute the stored scores of a program again')
  .requiredOption('--program <id>')
  .option('--verify', 'only compare the stored scores with computed ones')
  .action((options: Record<string, string | boolean>) =>
    perform('recompute', options, (result) =>
      (result.findings as string[]).length === 0
        ? 'Stored and computed scores are equal.'
        : (result.findings as string[]).join('\n'),
    ),
  );

try {
  await program.parseAsync();
} catch (error) {
  const { code, message } = error instanceof CommandError ? error : (await import('./outcome.js')).outcomeOf(error);
  if (wantsJson()) process.stdout.write(`${JSON.stringify({ error: { code, message } })}\n`);
  else process.stderr.write(`${message}\n`);
  process.exit(code);
}

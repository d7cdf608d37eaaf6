import { createWriteStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  EXPORT_FORMATS,
  ExportQuery,
  ExportsService,
  ImportUndoService,
  parseMapping,
  ReadingImports,
  UnitImport,
} from '@wheelhouse/core';
import { CommandError, EXIT } from '../exit-code.js';
import { context, type Operation, text } from './operation.js';

const UNITS_DEADLINE_MS = 600_000;

const fileOf = (args: Record<string, unknown>): string => {
  const file = text(args, 'file');
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`, EXIT.usage);
  return file;
};

/** Imports a file of readings; with `errors` the rows that cannot be taken are written to that file with their reasons. */
export const importReadings: Operation = async (server, args, report) => {
  const ctx = context(server);
  const file = fileOf(args);
  const imports = server.app.get(ReadingImports);
  const request = {
    programId: text(args, 'program'),
    source: { bytes: readFileSync(file) },
    mapping: typeof args.mapping === 'string' ? parseMapping(ctx, readFileSync(args.mapping, 'utf8')) : null,
    dryRun: args.dryRun === true,
    validRowsOnly: args.validRowsOnly === true,
    idempotencyKey: typeof args.idempotencyKey === 'string' ? args.idempotencyKey : null,
    fileName: basename(file),
  };
  report('importing', 0, 1);
  if (typeof args.errors === 'string') {
    const wrong = await imports.errorFile(ctx, request);
    if (wrong !== null) writeFileSync(args.errors, wrong);
  }
  const result = await imports.import(ctx, request);
  report('importing', 1, 1);
  return result;
};

/** Imports a file of units of any size. */
export const importUnits: Operation = async (server, args) => {
  const ctx = context(server);
  const input = {
    programId: text(args, 'program'),
    csv: readFileSync(fileOf(args), 'utf8'),
    dryRun: args.dryRun === true,
  };
  return server.db.tx(ctx, () => server.app.get(UnitImport).import(ctx, input), { deadlineMs: UNITS_DEADLINE_MS });
};

/** The newest imports of readings of a program. */
export const importsList: Operation = async (server, args) => ({
  imports: await server.app.get(ReadingImports).imports(context(server), text(args, 'program'), { skip: 0, take: 200 }),
});

/** Takes an import of readings back. */
export const importsUndo: Operation = async (server, args) => {
  const ctx = context(server);
  const [id, reason] = [text(args, 'id'), text(args, 'reason')];
  const imports = await server.app.get(ReadingImports).imports(ctx, text(args, 'program'), { skip: 0, take: 200 });
  const known = imports.find((entry) => entry.id === id);
  if (!known) throw new CommandError(`There is no import ${id} among the newest 200 of this program.`, EXIT.invalid);
  return server.app.get(ImportUndoService).undo(ctx, { id, version: known.version, reason });
};

/** Writes an export to a file. */
export const exportView: Operation = async (server, args) => {
  const format = EXPORT_FORMATS.find((one) => one === args.format);
  if (!format) throw new CommandError(`--format is one of ${EXPORT_FORMATS.join(', ')}.`, EXIT.usage);
  const names = { unitId: args.unit, period: args.period, from: args.from, to: args.to, measures: args.measures };
  const query = new ExportQuery({
    programId: text(args, 'program'),
    ...Object.fromEntries(Object.entries(names).filter(([, value]) => typeof value === 'string')),
    ...(args.keys === true ? { headers: 'keys' } : {}),
    ...(args.about === true ? { about: 'true' } : {}),
  });
  const out = text(args, 'out');
  const { content } = await server.app.get(ExportsService).export(context(server), text(args, 'view'), format, query);
  await pipeline(Buffer.isBuffer(content) ? Readable.from([content]) : Readable.from(content), createWriteStream(out));
  return { file: out };
};

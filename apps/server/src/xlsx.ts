import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes the first sheet of a workbook as CSV into a temporary folder and answers its path. The server never reads workbooks. */
export async function workbookToCsv(file: string): Promise<string> {
  const [sheet] = await readXlsxFile(file);
  const rows = (sheet?.data ?? []) as unknown[][];
  const path = join(mkdtempSync(join(tmpdir(), 'wheelhouse-xlsx-')), 'sheet.csv');
  writeFileSync(path, rows.map((row) => row.map(cell).join(',')).join('\n'));
  return path;
}

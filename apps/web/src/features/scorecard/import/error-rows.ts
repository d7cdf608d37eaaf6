import type { ChosenFile } from './chosen-file';
import { csvRow, csvRows, plainCell } from './csv-text';
import type { RowIssue } from './import-answer';

/**
 * The rows of a file that have errors, as CSV: the header with a column for the row number and one for the reason,
 * then each row once with all its reasons. Ready to be mended and imported again.
 */
export async function errorRows(
  file: ChosenFile,
  issues: readonly RowIssue[],
  words: { row: string; reason: string },
): Promise<string> {
  const rows = new Map(csvRows(await file.csv.text(), file.delimiter).map(({ line, cells }) => [line, cells]));
  const reasons = new Map<number, string[]>();
  for (const issue of issues) reasons.set(issue.row, [...(reasons.get(issue.row) ?? []), issue.message]);
  const body = [...reasons]
    .sort(([a], [b]) => a - b)
    .map(([row, messages]) => {
      const cells = rows.get(row) ?? [];
      const padded = file.header.map((_, at) => plainCell(cells[at] ?? ''));
      return csvRow([...padded, row, messages.join(' ')]);
    });
  return csvRow([...file.header, words.row, words.reason]) + body.join('');
}

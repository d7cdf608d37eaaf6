import readWorkbook from 'read-excel-file/web-worker';
import { csvRow } from './csv-text';

/** What the worker answers: the sheets as CSV, or that the file cannot be read. */
export type WorkbookAnswer = { sheets: { name: string; csv: string; rows: number }[] } | { error: string };

type Cell = string | number | boolean | Date | null;

const text = (cell: Cell): string | number | null => {
  if (cell instanceof Date) {
    const iso = cell.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  return typeof cell === 'boolean' ? String(cell) : cell;
};

async function answer(file: Blob): Promise<WorkbookAnswer> {
  try {
    const sheets = await readWorkbook(file);
    return {
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.length,
        csv: data.map((row) => csvRow(row.map((cell) => text(cell as Cell)))).join(''),
      })),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<Blob>) => {
  void answer(event.data).then((result) => self.postMessage(result));
});

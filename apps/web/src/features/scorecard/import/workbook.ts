import type { WorkbookAnswer } from './xlsx.worker';

/** A sheet of a workbook as CSV text, with its number of rows. */
export interface Sheet {
  name: string;
  csv: string;
  rows: number;
}

/** Why a workbook could not be read. */
export class WorkbookError extends Error {
  constructor(readonly reason: 'damaged' | 'slow') {
    super(`workbook ${reason}`);
    this.name = 'WorkbookError';
  }
}

const LONGEST_MS = 60_000;

/**
 * Reads a workbook in a worker, so that a hostile or huge one cannot stop the page; the server never sees it. Throws
 * WorkbookError when it is no workbook or takes longer than a minute, and the signal's reason when it is called off.
 */
export function readSheets(file: Blob, signal: AbortSignal): Promise<Sheet[]> {
  const worker = new Worker(new URL('./xlsx.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Sheet[]>((resolve, reject) => {
    const timer = window.setTimeout(() => reject(new WorkbookError('slow')), LONGEST_MS);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', () => reject(new WorkbookError('damaged')), { once: true });
    worker.addEventListener(
      'message',
      (event: MessageEvent<WorkbookAnswer>) => {
        window.clearTimeout(timer);
        if ('error' in event.data) reject(new WorkbookError('damaged'));
        else resolve(event.data.sheets.filter((sheet) => sheet.rows > 0));
      },
      { once: true },
    );
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

import { reportConnection } from './connection';

/** Formats the server writes. */
export type ExportFormat = 'csv' | 'xlsx';

/** What to fetch: a view of the server with its parameters. */
export interface ExportRequest {
  view: string;
  format: ExportFormat;
  language: string;
  params: Readonly<Record<string, string | null | undefined>>;
}

/** Hands a file to the browser as a download. */
export function saveBlob(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function sentenceOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const errors = (body as { errors?: { message?: string }[] } | null)?.errors;
  return errors?.[0]?.message ?? '';
}

/** Fetches an export and hands it to the browser under the name the server gives it. Throws with the server's sentence. */
export async function downloadExport({ view, format, language, params }: ExportRequest): Promise<void> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value) query.set(name, value);
  const response = await fetch(`/export/${view}.${format}?${query}`, {
    headers: { 'x-wheelhouse-language': language },
    credentials: 'same-origin',
  });
  if (response.status === 401) reportConnection({ hasSessionEnded: true });
  if (!response.ok) throw new Error(await sentenceOf(response));
  const named = /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  saveBlob(await response.blob(), named ? decodeURIComponent(named) : `${view}.${format}`);
}

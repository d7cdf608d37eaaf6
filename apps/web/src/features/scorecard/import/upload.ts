import { reportConnection } from '../../../app/connection';
import type { ImportRefusal, ImportResult, MappingInput } from './import-answer';

/** What the import route answers. */
export type UploadAnswer = ImportResult | ImportRefusal;

/** What to send and how to treat it. */
export interface Upload {
  programId: string;
  csv: Blob;
  fileName: string;
  mapping: MappingInput;
  dryRun: boolean;
  validRowsOnly: boolean;
  idempotencyKey?: string;
  /** Lets the page ask how far the server is. */
  progressKey?: string;
  language: string;
}

/** A refused or broken upload: the server's sentence where it gave one. */
export class UploadError extends Error {
  constructor(
    readonly status: number,
    readonly sentence: string | null,
  ) {
    super(sentence ?? `upload failed with ${status}`);
    this.name = 'UploadError';
  }
}

interface ErrorBody {
  message?: string;
  errors?: { message?: string }[];
}

function sentenceOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const { message, errors } = body as ErrorBody;
  return errors?.[0]?.message ?? message ?? null;
}

/**
 * Streams a file to the import route, telling the share that has been sent (0-1). Resolves with the import or the
 * refusal; throws UploadError for any other answer, and an AbortError when it is called off.
 */
export function upload(
  { csv, mapping, language, ...rest }: Upload,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<UploadAnswer> {
  const query = new URLSearchParams({ mapping: JSON.stringify(mapping) });
  for (const [name, value] of Object.entries(rest)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much of a body has been sent.
    const request = new XMLHttpRequest();
    request.open('POST', `/import/readings?${query}`);
    request.setRequestHeader('content-type', 'text/csv');
    request.setRequestHeader('x-wheelhouse-language', language);
    request.responseType = 'json';
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      const body: unknown = request.response;
      if (request.status === 401) reportConnection({ hasSessionEnded: true });
      if (typeof body === 'object' && body !== null && '__typename' in body) resolve(body as UploadAnswer);
      else reject(new UploadError(request.status, sentenceOf(body)));
    });
    request.addEventListener('error', () => {
      reportConnection({ isOffline: true });
      reject(new UploadError(0, null));
    });
    request.addEventListener('abort', () => reject(new DOMException('called off', 'AbortError')));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(csv);
  });
}

/**
 * A key that is the same for the same content, mapping and choice of rows, so that sending it twice writes once. Where
 * the browser has no hashing (a page without https) it is a new one each time it is asked for.
 */
export async function idempotencyKey(csv: Blob, mapping: MappingInput, validRowsOnly: boolean): Promise<string> {
  const rules = new TextEncoder().encode(`\n${JSON.stringify(mapping)}\n${validRowsOnly}`);
  const bytes = new Uint8Array(
    window.isSecureContext
      ? await crypto.subtle.digest('SHA-256', await new Blob([csv, rules]).arrayBuffer())
      : crypto.getRandomValues(new Uint8Array(32)),
  );
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The rows of a file that cannot be taken, as a CSV file with the reason beside each in the language on screen; null when all
 * are sound. Nothing is written. Throws UploadError when the server refuses the file.
 */
export async function errorFile(
  input: Pick<Upload, 'programId' | 'csv' | 'mapping' | 'language'>,
): Promise<Blob | null> {
  const { programId, csv, mapping, language } = input;
  const query = new URLSearchParams({ programId, mapping: JSON.stringify(mapping), errors: 'true' });
  const response = await fetch(`/import/readings?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv', 'x-wheelhouse-language': language },
    body: csv,
  });
  if (response.status === 204) return null;
  const isFile = response.headers.get('content-type')?.startsWith('text/csv');
  if (!response.ok || !isFile) throw new UploadError(response.status, sentenceOf(await response.json()));
  return response.blob();
}

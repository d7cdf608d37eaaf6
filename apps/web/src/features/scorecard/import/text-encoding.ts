/** Encodings a file may be read in, by their names of the Encoding Standard. */
export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

/** One of ENCODINGS. */
export type Encoding = (typeof ENCODINGS)[number];

const SAMPLE_BYTES = 64 * 1024;
const EVERYDAY_SHARE = 0.6;

/** The first 64 kB of a file. */
export async function firstBytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer());
}

/** Whether the bytes are the beginning of a workbook (a zip archive). */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * Guesses the encoding of the beginning of a text file: by its byte order mark, else UTF-8 when it is valid, else by how
 * the bytes above 127 pair up: everyday Chinese signs start with B0-D7 in GB 18030 and with A4-C6 in Big5, and the small
 * accented letters of Western text with E0-FF.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isDecodable(bytes, 'utf-8')) return 'utf-8';
  let [signs, everydayGb, everydayBig5] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    if (first < 0x81) continue;
    const second = bytes[at + 1] ?? 0;
    const isLow = second >= 0x40 && second <= 0x7e;
    signs += 1;
    if (second >= 0xa1 && first >= 0xb0 && first <= 0xd7) everydayGb += 1;
    if ((second >= 0xa1 || isLow) && first >= 0xa4 && first <= 0xc6) everydayBig5 += 1;
    if (second >= 0x80 || isLow) at += 1;
  }
  if (Math.max(everydayGb, everydayBig5) < signs * EVERYDAY_SHARE) return 'windows-1252';
  if (everydayBig5 > everydayGb && isDecodable(bytes, 'big5')) return 'big5';
  return isDecodable(bytes, 'gb18030') ? 'gb18030' : 'windows-1252';
}

function isDecodable(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    // The sample may end inside a character, which a stream forgives.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The beginning of a file as text. */
export function decodeSample(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

/** A text file as UTF-8: itself when it is, else written anew, so that the server reads what was shown here. */
export async function asUtf8(file: Blob, encoding: Encoding): Promise<Blob> {
  if (encoding === 'utf-8') return file;
  const text = new TextDecoder(encoding).decode(await file.arrayBuffer());
  return new Blob([text], { type: 'text/csv' });
}

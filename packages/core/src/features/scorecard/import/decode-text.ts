import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { RefusedFile } from './refused-file.js';

/** Encodings that office programs write tables in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

const PIECE = 64 * 1024;
const SAMPLE = 256 * 1024;

/** Share of the two-byte signs of a text that are everyday ones in an encoding, and how many signs there are. */
interface Plausibility {
  share: number;
  signs: number;
}

type Everyday = (lead: number, trail: number) => boolean;

// GB 2312 level 1 and punctuation; rarer signs lie outside, and Latin text read as pairs rarely falls inside.
const everydayGb: Everyday = (lead, trail) =>
  trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
// Big5 level 1 (frequently used) and punctuation.
const everydayBig5: Everyday = (lead, trail) =>
  ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1) && lead >= 0xa1 && lead <= 0xc6;

function plausibility(bytes: Buffer, isEveryday: Everyday): Plausibility {
  let signs = 0;
  let everyday = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1];
    signs += 1;
    if (trail === undefined || trail < 0x40) continue;
    if (isEveryday(lead, trail)) everyday += 1;
    at += 1;
  }
  return { share: signs === 0 ? 0 : everyday / signs, signs };
}

/**
 * The encoding of a file: by its byte order mark, else UTF-8 when the bytes are valid, else GB18030 or Big5 when nearly
 * all signs are everyday Chinese ones in it, else Windows-1252, which holds latin-1. Throws NOT_TEXT for binary files.
 */
export function encodingOf(bytes: Buffer): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) throw new RefusedFile('NOT_TEXT');
  if (isUtf8(bytes)) return 'utf-8';
  const gb = plausibility(bytes, everydayGb);
  const big5 = plausibility(bytes, everydayBig5);
  if (gb.share >= 0.8 && gb.share >= big5.share) return 'gb18030';
  if (big5.share >= 0.8) return 'big5';
  return gb.share >= 0.6 ? 'gb18030' : 'windows-1252';
}

/** The text of a file in pieces, without its byte order mark. */
export function* decodedPieces(bytes: Buffer, encoding: Encoding): Generator<string> {
  const decoder = iconv.getDecoder(encoding);
  let isFirst = true;
  const clean = (text: string): string => {
    if (!isFirst || text === '') return text;
    isFirst = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
  for (let start = 0; start < bytes.length; start += PIECE) {
    yield clean(decoder.write(bytes.subarray(start, start + PIECE)));
  }
  yield clean(decoder.end() ?? '');
}

/** A text that is decoded already, in pieces, without a byte order mark. */
export function* textPieces(text: string): Generator<string> {
  for (let start = text.startsWith('\uFEFF') ? 1 : 0; start < text.length; start += PIECE) {
    yield text.slice(start, start + PIECE);
  }
}

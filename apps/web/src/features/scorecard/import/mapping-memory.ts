import { readStored, writeStored } from '../../../app/language';
import { EMPTY_MAPPING, MAPPING_FIELDS, type ReadingMapping } from './reading-mapping';

const KEPT = 20;

const placeOf = (programId: string) => `wheelhouse.mapping.${programId}`;
const signatureOf = (header: readonly string[]) => JSON.stringify(header);

type Remembered = [signature: string, mapping: ReadingMapping][];

function read(programId: string): Remembered {
  const stored = readStored(placeOf(programId));
  if (!stored) return [];
  try {
    const list: unknown = JSON.parse(stored);
    return Array.isArray(list) ? (list as Remembered).filter((entry) => isMapping(entry?.[1])) : [];
  } catch {
    return [];
  }
}

// What is stored may come from another version of the app.
function isMapping(value: unknown): value is ReadingMapping {
  if (typeof value !== 'object' || value === null) return false;
  const known = value as Partial<ReadingMapping>;
  const fields = known.fields;
  return (
    (known.layout === 'LONG' || known.layout === 'WIDE') &&
    typeof known.columns === 'object' &&
    typeof fields === 'object' &&
    MAPPING_FIELDS.every((name) => name in fields)
  );
}

/** The mapping that was last used on this device for a file with this header; null when there is none. */
export function rememberedMapping(programId: string, header: readonly string[]): ReadingMapping | null {
  const found = read(programId).find(([signature]) => signature === signatureOf(header));
  return found ? { ...EMPTY_MAPPING, ...found[1] } : null;
}

/** Keeps a mapping for the next file with this header; the twenty newest of a program stay. */
export function rememberMapping(programId: string, header: readonly string[], mapping: ReadingMapping): void {
  const signature = signatureOf(header);
  const others = read(programId).filter(([known]) => known !== signature);
  writeStored(placeOf(programId), JSON.stringify([[signature, mapping], ...others].slice(0, KEPT)));
}

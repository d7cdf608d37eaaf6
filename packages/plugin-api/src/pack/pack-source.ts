import { readFileSync } from 'node:fs';

/** A template pack a plugin offers: its identity, and its text on demand. */
export interface PackSource {
  /** Id of the pack; equal to `id` inside the pack. */
  readonly id: string;
  /** Content version of the pack; equal to `version` inside the pack. */
  readonly version: string;
  /** Gives the pack as JSON text, unchecked; the reader passes it to `parsePack`. Throws if it cannot be read. */
  readonly read: () => string;
}

/**
 * A pack kept in a JSON file beside the plugin's code, read at the first call of `read` and kept from then on. Pass
 * `new URL('../packs/name.json', import.meta.url)`, which resolves alike from `src` and from `dist`.
 */
export function packFile(id: string, version: string, url: URL): PackSource {
  let text: string | undefined;
  return {
    id,
    version,
    read: () => {
      text ??= readFileSync(url, 'utf8');
      return text;
    },
  };
}

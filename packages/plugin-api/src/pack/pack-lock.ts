import crypto from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonical-json.js';
import type { Pack } from './pack.schema.js';

/** Content of `packs.lock.json`: `id@version` to the sha256 of the pack published under that version. */
export type PackLock = Readonly<Record<string, string>>;

/** Answer of {@link checkPackLock}: the pack is what was published, was never published, or was changed since. */
export type PackLockResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'UNLOCKED' | 'CHANGED'; readonly message: string };

const lockSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]{1,62}@\d{1,9}\.\d{1,9}\.\d{1,9}$/),
  z.string().regex(/^[0-9a-f]{64}$/),
);

/** Sha256, in lower-case hex, of a pack's canonical JSON: the same for any order of keys and any white space. */
export function packHash(pack: Pack): string {
  return crypto.createHash('sha256').update(canonicalJson(pack), 'utf8').digest('hex');
}

/** The name of a pack in the lock, such as `industry-telecom@1.0.0`. */
export function packLockKey(pack: Pick<Pack, 'id' | 'version'>): string {
  return `${pack.id}@${pack.version}`;
}

/** Reads the text of a `packs.lock.json`. Throws an Error that says which entry is wrong and what is allowed. */
export function parsePackLock(text: string): PackLock {
  const result = lockSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const entry = result.error.issues[0]?.path.join('.') ?? '';
  throw new Error(`packs.lock.json: entry "${entry}" is wrong; allowed: "id@1.0.0" with a sha256 of 64 hex digits`);
}

/** Compares a pack with the lock. Published content never changes: a changed pack needs a new version and entry. */
export function checkPackLock(lock: PackLock, pack: Pack): PackLockResult {
  const key = packLockKey(pack);
  const hash = packHash(pack);
  const locked = Object.hasOwn(lock, key) ? lock[key] : undefined;
  if (locked === hash) return { ok: true };
  if (locked === undefined) {
    return { ok: false, reason: 'UNLOCKED', message: `${key} is not in packs.lock.json; add it with "${hash}"` };
  }
  const message = `${key} was published as ${locked} and is now ${hash}; raise the version and add an entry`;
  return { ok: false, reason: 'CHANGED', message };
}

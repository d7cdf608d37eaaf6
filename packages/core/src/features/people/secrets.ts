import { hash as digestOf, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

/** The argon2id hash of a password (m=19456, t=2, p=1); at most four are computed at once. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, OPTIONS));

// Verified against when there is no such person, so that the answer takes as long.
const nobody = hashPassword(randomBytes(24).toString('base64url'));

/** True when the password fits the hash; a null hash takes as long and never fits. */
export async function fitsPassword(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await nobody);
  const fits = await inTurn(() => verify(against, password));
  return fits && stored !== null;
}

/** A new secret of 256 bits, with a prefix that secret scanners can find. */
export const newSecret = (prefix = ''): string => `${prefix}${randomBytes(32).toString('base64url')}`;

/** The sha256 of a secret in hex: all that is stored of it. */
export const digest = (secret: string): string => digestOf('sha256', secret, 'hex');

import { readStored, writeStored } from '../../../app/language';
import type { WallPicture } from './wall-picture';

/** The newest picture a screen had, with what it needs to ask for the next one and to know its age. */
export interface LastGood {
  picture: WallPicture;
  tag: string;
  /** Instant of the answer by the server's clock, ISO 8601. */
  at: string;
  /** Milliseconds the server's clock is ahead of this device's. */
  ahead: number;
}

// Enough of the address to tell the wallboards of a device apart; the secret itself is not stored.
const keyOf = (address: string): string => `wheelhouse.wall.${address.split('/').at(-1)?.slice(0, 8)}`;

/** The newest picture this device kept for an address; null when there is none or what is stored does not read. */
export function readLastGood(address: string): LastGood | null {
  const text = readStored(keyOf(address));
  if (text === null) return null;
  try {
    return JSON.parse(text) as LastGood;
  } catch {
    return null;
  }
}

/** Keeps a picture for an address on this device. */
export function keepLastGood(address: string, last: LastGood): void {
  writeStored(keyOf(address), JSON.stringify(last));
}

/** Forgets the picture of an address, as when it is revoked. */
export function forgetLastGood(address: string): void {
  writeStored(keyOf(address), 'null');
}

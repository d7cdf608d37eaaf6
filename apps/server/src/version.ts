import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

/** The version of the product. */
export const version = manifest.version;

/** Folder of the built web app beside this one. */
export const webRoot = fileURLToPath(new URL('../../web/dist', import.meta.url));

// Writes a .br and a .gz beside every text file of the build, so that the server sends them without work of its own.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

for (const name of globSync('**/*.{js,css,html,svg,json,txt}', { cwd: dist })) {
  const bytes = readFileSync(dist + name);
  if (bytes.length < 1024) continue;
  writeFileSync(`${dist}${name}.br`, brotliCompressSync(bytes, brotli));
  writeFileSync(`${dist}${name}.gz`, gzipSync(bytes, { level: 9 }));
}

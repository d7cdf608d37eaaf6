// Run by hand after `npm install`, where the registry at hand does not hold every platform's binary of a tool. npm then
// leaves those packages out of package-lock.json, and `npm ci` refuses such a lockfile everywhere. This puts them back:
// same version as the tool asks for, marked as optional and for their platform, so that only that platform fetches them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, say } from './repository.mjs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'sunos', 'win32', 'windows', 'netbsd'];
const CPUS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', '64'];
const PLAIN = { windows: 'win32', 64: 'x64' };

/** The lockfile entry of a platform's package, with os, cpu and libc read from its name: "@turbo/windows-64". */
function entryOf(name, version) {
  const words = name.split('/').at(-1).split('-');
  const pick = (known) => words.filter((word) => known.includes(word)).map((word) => PLAIN[word] ?? word);
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { version, cpu: pick(CPUS), ...(libc ? { libc } : {}), optional: true, os: pick(SYSTEMS) };
}

/** The optional packages that a lockfile's packages ask for by exact version and that it does not hold, by path. */
export function missing({ packages }) {
  const asked = Object.values(packages).flatMap((entry) => Object.entries(entry.optionalDependencies ?? {}));
  return Object.fromEntries(
    asked
      .filter(([name, version]) => /^\d/.test(version) && !packages[`node_modules/${name}`])
      .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version)]),
  );
}

function complete() {
  const path = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(path, 'utf8'));
  const added = missing(lock);
  const { '': own, ...rest } = { ...lock.packages, ...added };
  const sorted = Object.fromEntries(Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(path, `${JSON.stringify({ ...lock, packages: { '': own, ...sorted } }, null, 2)}\n`);
  say(`Added ${Object.keys(added).length} packages of other platforms to package-lock.json.`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) complete();

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Locale } from '@wheelhouse/domain';

const SOURCE = fileURLToPath(new URL('../../apps/web/src/', import.meta.url));
const FILE = /^(?:features\/)?(.+)\/locales\/(.+)\.json$/;

/** Looks words of the interface up as its pages do: `words('scorecard.import:check.import', { count: 3 })`. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const known = new Map<Locale, Map<string, Record<string, string>>>();

function load(language: Locale): Map<string, Record<string, string>> {
  const loaded = known.get(language);
  if (loaded) return loaded;
  const namespaces = new Map<string, Record<string, string>>();
  for (const path of globSync(`**/locales/${language}.json`, { cwd: SOURCE })) {
    const name = FILE.exec(path.replaceAll('\\', '/'))?.[1]?.replaceAll('/', '.');
    if (name) namespaces.set(name, JSON.parse(readFileSync(`${SOURCE}${path}`, 'utf8')));
  }
  known.set(language, namespaces);
  return namespaces;
}

/**
 * The words of one language, read from the locale files. A key is `namespace:key`, or a bare key of the common words;
 * `count` chooses the plural, marks such as <kbd> are left out. Throws for a key or a value that is not there.
 */
export function wordsOf(language: Locale): Words {
  const namespaces = load(language);
  const plurals = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const at = key.indexOf(':');
    const name = at < 0 ? key : key.slice(at + 1);
    const keys = typeof values.count === 'number' ? [`${name}_${plurals.select(values.count)}`, name] : [name];
    const files = [namespaces.get(at < 0 ? 'shell' : key.slice(0, at)), namespaces.get('shell')];
    const found = files
      .flatMap((file) => keys.map((candidate) => file?.[candidate]))
      .find((text) => text !== undefined);
    if (found === undefined) throw new Error(`There are no words for ${key} in ${language}.`);
    return found.replaceAll(/\{(\w+)\}/g, (_, field: string) => {
      const value = values[field];
      if (value === undefined) throw new Error(`${key} needs a value for {${field}}.`);
      return String(value);
    });
  };
}

/** A pattern for a text of which some values are not known: `pattern(words('x:y', { name: ANY }))`. */
export const ANY = '\u0000';

/** Turns a text with ANY in it into a pattern over the whole text. */
export const pattern = (text: string): RegExp =>
  new RegExp(
    `^${text
      .split(ANY)
      .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  );

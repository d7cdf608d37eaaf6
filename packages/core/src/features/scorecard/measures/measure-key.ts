const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** True for a key of small letters and digits, with single hyphens between them. */
export const isMeasureKey = (text: string): boolean => text.length <= 80 && KEY.test(text);

/** The key a name gives: small Latin letters and digits, hyphens between words; empty for a name without any. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/**
 * A key made from a name that no other measure of the program has: the slug, with a number when it is taken. Names
 * without Latin letters, such as 缺货率, become `measure-<n>`.
 */
export function freeKeyOf(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name);
  if (slug !== '' && !taken.has(slug)) return slug;
  const stem = slug === '' ? 'measure' : slug;
  for (let number = slug === '' ? taken.size + 1 : 2; ; number += 1) {
    if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
  }
}

/**
 * Writes a JSON value in one canonical form (RFC 8785): object keys sorted by UTF-16 code unit, no white space, so
 * that equal content always gives equal text. Throws a TypeError naming the path of a value JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '');
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((inner, index) => write(inner, `${path}[${index}]`)).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => `${JSON.stringify(key)}:${write(inner, path === '' ? key : `${path}.${key}`)}`);
    return `{${entries.join(',')}}`;
  }
  throw new TypeError(`${path === '' ? 'value' : path} is ${String(value)}; allowed: what JSON can hold`);
}

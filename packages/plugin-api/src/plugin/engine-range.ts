/**
 * Version of the plugin contract (not of the product). Raised by the rules of semantic versioning: a plugin that asks
 * for `^1.0.0` loads on every 1.x of this contract.
 */
export const API_VERSION = '1.0.0';

/** The range forms {@link isEngineCompatible} reads, in words for an error message. */
export const ENGINE_RANGE_FORMS =
  'an exact version (1.0.0), ^1.0.0, ~1.2.0, or comparisons joined by spaces (>=1.0 <2); no ||, x or pre-release';

type Version = readonly [number, number, number];
type Bound = { readonly operator: '>=' | '>' | '<' | '<=' | '='; readonly version: Version };

const COMPARATOR = /^(\^|~|>=|<=|>|<|=)?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?$/;

function compare(left: Version, right: Version): number {
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

function ceilingOfCaret([major, minor, patch]: Version): Version {
  if (major > 0) return [major + 1, 0, 0];
  return minor > 0 ? [0, minor + 1, 0] : [0, 0, patch + 1];
}

function boundsOf(comparator: string): readonly Bound[] | undefined {
  const match = COMPARATOR.exec(comparator);
  if (match === null) return undefined;
  const version: Version = [Number(match[2]), Number(match[3] ?? 0), Number(match[4] ?? 0)];
  const operator = match[1] ?? '=';
  if (operator === '^') {
    return [
      { operator: '>=', version },
      { operator: '<', version: ceilingOfCaret(version) },
    ];
  }
  if (operator === '~') {
    return [
      { operator: '>=', version },
      { operator: '<', version: [version[0], version[1] + 1, 0] },
    ];
  }
  return [{ operator: operator as Bound['operator'], version }];
}

function parseRange(range: string): readonly Bound[] | undefined {
  const comparators = range.trim().split(/\s+/).map(boundsOf);
  return comparators.some((bounds) => bounds === undefined) ? undefined : comparators.flatMap((bounds) => bounds ?? []);
}

function holds({ operator, version: bound }: Bound, version: Version): boolean {
  const order = compare(version, bound);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '=':
      return order === 0;
  }
}

/** True if the text is a range {@link isEngineCompatible} can read (see {@link ENGINE_RANGE_FORMS}). */
export function isEngineRange(range: string): boolean {
  return range.length <= 100 && parseRange(range) !== undefined;
}

/**
 * True if a version of the plugin contract lies in a plugin's `engine` range. A missing minor or patch number counts
 * as 0. Throws a RangeError naming the text that is not a range or not a version.
 *
 * Hand-written because the subset plugins need is this small: no alternatives, wildcards or pre-releases.
 */
export function isEngineCompatible(range: string, version: string = API_VERSION): boolean {
  const bounds = isEngineRange(range) ? parseRange(range) : undefined;
  if (bounds === undefined) throw new RangeError(`engine range is "${range}"; allowed: ${ENGINE_RANGE_FORMS}`);
  const match = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version);
  if (match === null) throw new RangeError(`engine version is "${version}"; allowed: three numbers such as 1.0.0`);
  const parsed: Version = [Number(match[1]), Number(match[2]), Number(match[3])];
  return bounds.every((bound) => holds(bound, parsed));
}

import { type EntityClass, type Link, type LinkSet, trackingOf } from './tracked.js';

/**
 * The links to store when somebody replaces a set: what they chose, and the links they could not see because the row
 * they name is archived (not among `live`), so that bringing that row back brings its links back.
 */
export function keptLinks(chosen: readonly Link[], stored: readonly Link[], live: ReadonlySet<string>): Link[] {
  const ids = new Set(chosen.map((link) => link.id));
  return [...chosen, ...stored.filter((link) => !live.has(link.id) && !ids.has(link.id))];
}

/** The link set an entity declares under a pseudo-property; throws when it declares none. */
export function linkSetOf(entity: EntityClass<object>, property: string): LinkSet {
  const set = trackingOf(entity).links?.[property];
  if (!set) throw new Error(`${entity.name} declares no links "${property}" in @Tracked.`);
  return set;
}

/** Links without values to these ids. */
export const linksTo = (ids: readonly string[]): Link[] => ids.map((id) => ({ id }));

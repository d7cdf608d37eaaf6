import type { Link } from './tracked.js';

/**
 * The links to store when somebody replaces a set: what they chose, and the links they could not see because the row
 * they name is archived (not among `live`), so that bringing that row back brings its links back.
 */
export function keptLinks(chosen: readonly Link[], stored: readonly Link[], live: ReadonlySet<string>): Link[] {
  const ids = new Set(chosen.map((link) => link.id));
  return [...chosen, ...stored.filter((link) => !live.has(link.id) && !ids.has(link.id))];
}

/** A set of links from a row to others, kept in a table of its own and treated like a field of the row. */
export interface LinkSet {
  table: string;
  /** Column with the id of the row that owns the set. */
  owner: string;
  /** Column with the id of the row that is named. */
  target: string;
  /** Column with a value on the link, for example the impact of an initiative on a department. */
  value?: string;
}

/** An element of a link set: the id of the row that is named, with the link's value where the set has one. */
export interface Link {
  id: string;
  value?: string;
}

/** How an entity appears in the history. */
export interface Tracking {
  /** The kind of row as the API names it, for example `initiative`. */
  entity: string;
  /** Property that holds the program's id; null for rows outside programs. */
  program: string | null;
  /** Property that names the row for people. */
  title: string;
  /** The row this one is a part of, whose name goes before its title: the property with its id and its entity. */
  belongsTo?: { property: string; entity: string };
  /** Link sets by pseudo-property. */
  links?: Readonly<Record<string, LinkSet>>;
  /** Properties whose values stay out of the history (secrets, derived numbers). */
  hidden?: readonly string[];
  /** False where taking a change back makes no sense, as for an installation. Default true. */
  undoable?: boolean;
}

/** A class of rows. */
export type EntityClass<T extends object> = abstract new () => T;

const registry = new Map<unknown, Tracking>();

/** Declares how the rows of an entity are recorded; rows without it cannot be written through insert or update. */
export const Tracked =
  (tracking: Tracking): ClassDecorator =>
  (target) => {
    registry.set(target, tracking);
  };

/** The tracking of an entity class; throws when it has none. */
export function trackingOf(entity: EntityClass<object>): Tracking {
  const tracking = registry.get(entity);
  if (!tracking) throw new Error(`${entity.name} has no @Tracked: it cannot be written through the write door.`);
  return tracking;
}

/** Every tracked entity class by the name its changes carry in the history. */
export function trackedEntities(): ReadonlyMap<string, EntityClass<object>> {
  return new Map([...registry].map(([entity, tracking]) => [tracking.entity, entity as EntityClass<object>]));
}

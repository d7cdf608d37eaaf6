import type { UnitChoice } from '../../app/program';

/** A unit as a line of the tree. */
export interface UnitLine {
  unit: UnitChoice;
  /** Units directly below it. */
  children: number;
  isOpen: boolean;
}

const SMALL = 60;

/**
 * The units in the order of the tree: each with what is below it, siblings by name, numbers in names by size. The server
 * lists them level by level.
 */
export function inTreeOrder(units: readonly UnitChoice[], tag: string): UnitChoice[] {
  const collator = new Intl.Collator(tag, { numeric: true });
  const known = new Set(units.map((unit) => unit.id));
  const below = new Map<string | null, UnitChoice[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(unit);
    else below.set(parent, [unit]);
  }
  const ordered: UnitChoice[] = [];
  const add = (parent: string | null) => {
    const siblings = (below.get(parent) ?? []).sort((a, b) => collator.compare(a.name, b.name));
    for (const unit of siblings) {
      ordered.push(unit);
      add(unit.id);
    }
  };
  add(null);
  return ordered;
}

/** Units directly below each unit, by its id. */
export function childCounts(units: readonly UnitChoice[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { parentId } of units) {
    if (parentId) counts.set(parentId, (counts.get(parentId) ?? 0) + 1);
  }
  return counts;
}

/** Ids that start closed: none in a small organisation, everything below the top in a large one. */
export function closedAtFirst(units: readonly UnitChoice[]): Set<string> {
  if (units.length <= SMALL) return new Set();
  const counts = childCounts(units);
  return new Set(units.filter((unit) => unit.depth >= 1 && counts.has(unit.id)).map((unit) => unit.id));
}

/**
 * Lines of the tree in order, parents before children: what stands below a closed unit is left out. While searching,
 * the units whose name holds the text are shown with everything above them, open.
 */
export function unitLines(units: readonly UnitChoice[], closed: ReadonlySet<string>, search: string): UnitLine[] {
  const counts = childCounts(units);
  const wanted = search.trim().toLocaleLowerCase();
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const kept = new Set<string>();
  if (wanted) {
    for (const unit of units) {
      if (!unit.name.toLocaleLowerCase().includes(wanted)) continue;
      for (let at: UnitChoice | undefined = unit; at && !kept.has(at.id); ) {
        kept.add(at.id);
        at = at.parentId ? byId.get(at.parentId) : undefined;
      }
    }
  }
  const hidden = new Set<string>();
  const lines: UnitLine[] = [];
  for (const unit of units) {
    const isBelowClosed = unit.parentId !== null && hidden.has(unit.parentId);
    if (isBelowClosed || (wanted && !kept.has(unit.id))) {
      hidden.add(unit.id);
      continue;
    }
    const isOpen = wanted !== '' || !closed.has(unit.id);
    if (!isOpen) hidden.add(unit.id);
    lines.push({ unit, children: counts.get(unit.id) ?? 0, isOpen });
  }
  return lines;
}

/** Place of the first line from `from` on, round the end, whose name begins with a text; null when none does. */
export function lineStartingWith(lines: readonly UnitLine[], text: string, from: number): number | null {
  const wanted = text.toLocaleLowerCase();
  for (let step = 0; step < lines.length; step += 1) {
    const at = (from + step) % lines.length;
    if (lines[at]?.unit.name.toLocaleLowerCase().startsWith(wanted)) return at;
  }
  return null;
}

/** Ids of a unit and everything below it; a unit cannot move there. */
export function withDescendants(units: readonly UnitChoice[], id: string): Set<string> {
  const below = new Set([id]);
  for (const unit of units) {
    if (unit.parentId && below.has(unit.parentId)) below.add(unit.id);
  }
  return below;
}

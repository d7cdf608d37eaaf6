import type { PackItemKind, PackPickInput, PackPreviewQuery } from '../../graphql/graphql';

/** Items of one kind in a preview. */
export type PackSection = PackPreviewQuery['packPreview']['sections'][number];

/** One item of a preview. */
export type PackItem = PackSection['items'][number];

/** Items by kind and key, written `KIND key`. */
export type ItemSet = ReadonlySet<string>;

/** The name of an item in an ItemSet. */
export const itemId = (kind: PackItemKind, key: string): string => `${kind} ${key}`;

/** What will be added: what was picked, and what comes along because something picked needs it. */
export interface Closure {
  /** Everything that is added, installed items left out. */
  added: ItemSet;
  /** Added only because others need it. */
  alongside: ItemSet;
  /** For each item that others need: how many of the added items do. */
  neededBy: ReadonlyMap<string, number>;
}

/** What the preview chooses when nothing is picked by hand. */
export function defaultPicks(sections: readonly PackSection[]): Set<string> {
  return new Set(
    sections.flatMap(({ kind, items }) =>
      items.filter((item) => item.isDefault && !item.isInstalled).map((item) => itemId(kind, item.key)),
    ),
  );
}

/** Follows the needs of what is picked, through needs of needs; items that are in the program already add nothing. */
export function closureOf(sections: readonly PackSection[], picked: ItemSet): Closure {
  const items = new Map(
    sections.flatMap(({ kind, items: list }) => list.map((item) => [itemId(kind, item.key), item] as const)),
  );
  const added = new Set<string>();
  const waiting = [...picked];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const item = items.get(id);
    if (!item || item.isInstalled || added.has(id)) continue;
    added.add(id);
    for (const need of item.needs) waiting.push(itemId(need.kind, need.key));
  }
  const neededBy = new Map<string, number>();
  for (const id of added) {
    for (const need of items.get(id)?.needs ?? []) {
      const needed = itemId(need.kind, need.key);
      neededBy.set(needed, (neededBy.get(needed) ?? 0) + 1);
    }
  }
  const alongside = new Set([...added].filter((id) => !picked.has(id)));
  return { added, alongside, neededBy };
}

/** How many items of each kind are in a set. */
export function countByKind(sections: readonly PackSection[], set: ItemSet): Map<PackItemKind, number> {
  return new Map(
    sections.map(({ kind, items }) => [kind, items.filter((item) => set.has(itemId(kind, item.key))).length]),
  );
}

/** The picks to send: every kind by name, because a kind that is left out would be taken whole. */
export function pickInputs(sections: readonly PackSection[], added: ItemSet): PackPickInput[] {
  return sections.map(({ kind, items }) => ({
    kind,
    keys: items.filter((item) => added.has(itemId(kind, item.key))).map((item) => item.key),
  }));
}

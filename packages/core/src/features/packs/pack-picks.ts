import type { Pack } from '@wheelhouse/plugin-api';
import { type Ctx, Issues, say } from '../../kernel/index.js';
import { PACK_ITEM_KINDS, type PackItemKind } from '../../plugins/index.js';
import { packKinds, packMessages } from './packs.messages.js';

/** Some items of a pack: keys by kind. */
export type Selection = Readonly<Record<PackItemKind, ReadonlySet<string>>>;

/** An item named by its kind and key. */
export interface PackItemRef {
  kind: PackItemKind;
  key: string;
}

/** What a caller picks of one kind. */
export interface PackPick {
  kind: PackItemKind;
  keys: readonly string[];
}

type Chosen = Record<PackItemKind, Set<string>>;

const refs = (kind: PackItemKind, keys: readonly string[]): PackItemRef[] => keys.map((key) => ({ kind, key }));

/** Keys of the items of a kind, in the pack's order. */
export function keysOf(pack: Pack, kind: PackItemKind): string[] {
  const lists: Record<PackItemKind, readonly { key: string }[]> = {
    VALUE_PROPOSITION: pack.valuePropositions,
    DEPARTMENT: pack.departments,
    EPISODE: pack.episodes,
    BATTLE: pack.battles,
    INITIATIVE: pack.initiatives,
    MEASURE: pack.measures,
  };
  return lists[kind].map((item) => item.key);
}

function directNeeds(pack: Pack): Map<string, PackItemRef[]> {
  const found = new Map<string, PackItemRef[]>();
  const put = (kind: PackItemKind, key: string, needs: PackItemRef[]): void => {
    found.set(`${kind} ${key}`, needs);
  };
  for (const { key, promiseWords } of pack.valuePropositions) {
    put(
      'VALUE_PROPOSITION',
      key,
      refs(
        'MEASURE',
        promiseWords.flatMap((word) => word.measures),
      ),
    );
  }
  for (const { key, owner } of pack.episodes) put('EPISODE', key, refs('DEPARTMENT', [owner]));
  for (const { key, episodes, leadMeasures } of pack.battles) {
    put('BATTLE', key, [...refs('EPISODE', episodes), ...refs('MEASURE', leadMeasures)]);
  }
  for (const { key, battle, episodes, measures, departments } of pack.initiatives) {
    const touched = departments.map((department) => department.key);
    put('INITIATIVE', key, [
      ...refs('BATTLE', [battle]),
      ...refs('EPISODE', episodes),
      ...refs('DEPARTMENT', touched),
      ...refs('MEASURE', measures),
    ]);
  }
  return found;
}

/** For each item (`KIND key`) everything it brings along, directly or through what it brings; each once. */
export function needsOf(pack: Pack): ReadonlyMap<string, readonly PackItemRef[]> {
  const direct = directNeeds(pack);
  const all = new Map<string, PackItemRef[]>();
  for (const start of direct.keys()) {
    const seen = new Map<string, PackItemRef>();
    const open = [...(direct.get(start) ?? [])];
    for (let ref = open.shift(); ref; ref = open.shift()) {
      const name = `${ref.kind} ${ref.key}`;
      if (seen.has(name)) continue;
      seen.set(name, ref);
      open.push(...(direct.get(name) ?? []));
    }
    all.set(start, [...seen.values()]);
  }
  return all;
}

function checkPicks(ctx: Ctx, pack: Pack, picks: readonly PackPick[]): void {
  const issues = new Issues(ctx.locale);
  for (const [index, { kind, keys }] of picks.entries()) {
    const known = new Set(keysOf(pack, kind));
    for (const [at, key] of keys.entries()) {
      if (known.has(key)) continue;
      const values = { kind: say(packKinds[kind], ctx.locale), value: key };
      issues.add(`input.picks[${index}].keys[${at}]`, 'UNKNOWN', packMessages.unknownItem, values);
    }
  }
  const propositions = new Set(picks.flatMap(({ kind, keys }) => (kind === 'VALUE_PROPOSITION' ? keys : [])));
  if (propositions.size > 1) {
    issues.add('input.picks', 'TOO_MANY', packMessages.oneProposition, { count: propositions.size });
  }
  issues.throwIfAny();
}

/**
 * What to install: of a kind that is picked its keys, of every other kind all items (of value propositions the first, and
 * none when the program has one), and whatever these need. Throws InvalidInput naming each key that the pack lacks.
 */
export function selectItems(
  ctx: Ctx,
  pack: Pack,
  picks: readonly PackPick[] | null | undefined,
  hasProposition: boolean,
): Selection {
  const given = picks ?? [];
  checkPicks(ctx, pack, given);
  const chosen = Object.fromEntries(
    PACK_ITEM_KINDS.map((kind) => {
      const picked = given.filter((pick) => pick.kind === kind);
      if (picked.length > 0) return [kind, new Set(picked.flatMap((pick) => pick.keys))];
      const keys = keysOf(pack, kind);
      const isOne = kind === 'VALUE_PROPOSITION';
      return [kind, new Set(isOne ? keys.slice(0, hasProposition ? 0 : 1) : keys)];
    }),
  ) as Chosen;
  const needs = needsOf(pack);
  for (const kind of PACK_ITEM_KINDS) {
    for (const key of [...chosen[kind]]) {
      for (const ref of needs.get(`${kind} ${key}`) ?? []) chosen[ref.kind].add(ref.key);
    }
  }
  return chosen;
}

/** The chosen part of a pack as it is kept for later merges: whole items by list, with identity and wheel order. */
export function chosenContent(pack: Pack, selection: Selection): object {
  const only = <T extends { key: string }>(items: readonly T[], kind: PackItemKind): T[] =>
    items.filter((item) => selection[kind].has(item.key));
  return {
    format: pack.format,
    id: pack.id,
    version: pack.version,
    valuePropositions: only(pack.valuePropositions, 'VALUE_PROPOSITION'),
    departments: only(pack.departments, 'DEPARTMENT'),
    episodes: only(pack.episodes, 'EPISODE'),
    battles: only(pack.battles, 'BATTLE'),
    initiatives: only(pack.initiatives, 'INITIATIVE'),
    measures: only(pack.measures, 'MEASURE'),
    scorecard: pack.scorecard,
    focus: pack.focus,
  };
}

import { describe, expect, it } from 'vitest';
import { closureOf, defaultPicks, type PackSection, pickInputs } from './pack-picks';

type Item = PackSection['items'][number];

const item = (key: string, change: Partial<Item> = {}): Item => ({
  __typename: 'PackPreviewItem',
  key,
  title: key,
  detail: null,
  isDefault: true,
  isInstalled: false,
  needs: [],
  ...change,
});
const section = (kind: PackSection['kind'], ...items: Item[]): PackSection => ({
  __typename: 'PackPreviewSection',
  kind,
  items,
});
const need = (kind: PackSection['kind'], key: string): Item['needs'][number] => ({
  __typename: 'PackItemRef',
  kind,
  key,
});

const sections = [
  section('INITIATIVE', item('fix', { needs: [need('BATTLE', 'easy')] })),
  section('BATTLE', item('easy', { needs: [need('EPISODE', 'call'), need('EPISODE', 'bill')] })),
  section('EPISODE', item('call'), item('bill', { isInstalled: true }), item('move', { isDefault: false })),
];

describe('packs in the browser', () => {
  it('chooses what is chosen by itself and not installed yet', () => {
    expect([...defaultPicks(sections)]).toEqual(['INITIATIVE fix', 'BATTLE easy', 'EPISODE call']);
  });

  it('brings along what is needed, through needs of needs, but not what the program has', () => {
    const closure = closureOf(sections, new Set(['INITIATIVE fix']));
    expect([...closure.added].sort()).toEqual(['BATTLE easy', 'EPISODE call', 'INITIATIVE fix']);
    expect([...closure.alongside].sort()).toEqual(['BATTLE easy', 'EPISODE call']);
    expect(closure.neededBy.get('BATTLE easy')).toBe(1);
  });

  it('ends where items need each other', () => {
    const ring = [
      section('EPISODE', item('a', { needs: [need('EPISODE', 'b')] }), item('b', { needs: [need('EPISODE', 'a')] })),
    ];
    expect(closureOf(ring, new Set(['EPISODE a'])).added.size).toBe(2);
  });

  it('names every kind, so that nothing comes unasked', () => {
    expect(pickInputs(sections, new Set(['EPISODE move']))).toEqual([
      { kind: 'INITIATIVE', keys: [] },
      { kind: 'BATTLE', keys: [] },
      { kind: 'EPISODE', keys: ['move'] },
    ]);
  });
});

import { type Pack, packFile, parsePack } from '@wheelhouse/plugin-api';
import { describe, expect, it } from 'vitest';
import { type InvalidInput, systemClock, systemCtx } from '../../kernel/index.js';
import { chosenContent, needsOf, selectItems } from './pack-picks.js';
import { packTexts } from './pack-texts.js';
import { wheelPlaces } from './wheel-places.js';

const file = new URL('../../../../../plugins/industry-telecom/packs/telecom.json', import.meta.url);
const telecom = (): Pack => {
  const result = parsePack(packFile('industry-telecom', '1.0.0', file).read());
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.pack;
};
const ctx = systemCtx(systemClock);
const sizes = (selection: ReturnType<typeof selectItems>): Record<string, number> =>
  Object.fromEntries(Object.entries(selection).map(([kind, keys]) => [kind, keys.size]));

describe('picking from a pack', () => {
  const pack = telecom();

  it('takes everything and the first value proposition when nothing is picked', () => {
    const selection = selectItems(ctx, pack, null, false);
    expect(sizes(selection)).toEqual({
      VALUE_PROPOSITION: 1,
      DEPARTMENT: 13,
      EPISODE: 15,
      BATTLE: 6,
      INITIATIVE: 34,
      MEASURE: 40,
    });
    expect([...selection.VALUE_PROPOSITION]).toEqual(['simple-and-friendly']);
    expect(sizes(selectItems(ctx, pack, undefined, true)).VALUE_PROPOSITION).toBe(0);
  });

  it('brings along what a picked initiative needs, and what that needs', () => {
    const none = (['VALUE_PROPOSITION', 'DEPARTMENT', 'EPISODE', 'BATTLE', 'MEASURE'] as const).map((kind) => ({
      kind,
      keys: [],
    }));
    const selection = selectItems(ctx, pack, [...none, { kind: 'INITIATIVE', keys: ['shorter-phone-menu'] }], false);
    expect([...selection.BATTLE]).toEqual(['easy-to-reach']);
    expect([...selection.EPISODE].sort()).toEqual(['get-help-with-a-fault', 'network-outage']);
    expect([...selection.DEPARTMENT]).toEqual(expect.arrayContaining(['contact-centre', 'it-and-data']));
    expect([...selection.MEASURE]).toEqual(expect.arrayContaining(['phone-service-level', 'chat-response-in-120s']));
    const content = chosenContent(pack, selection) as { initiatives: { key: string }[]; battles: unknown[] };
    expect(content.initiatives.map(({ key }) => key)).toEqual(['shorter-phone-menu']);
    expect(content.battles).toHaveLength(1);
  });

  it('names what each item brings once', () => {
    const needs = needsOf(pack).get('INITIATIVE shorter-phone-menu') ?? [];
    const names = needs.map(({ kind, key }) => `${kind} ${key}`);
    expect(names).toContain('BATTLE easy-to-reach');
    expect(new Set(names).size).toBe(names.length);
  });

  it('refuses keys the pack lacks and more than one value proposition, all at once', () => {
    const propositions = pack.valuePropositions.slice(0, 2).map(({ key }) => key);
    const picks = [
      { kind: 'MEASURE', keys: ['arpu', 'arpo'] },
      { kind: 'VALUE_PROPOSITION', keys: propositions },
    ] as const;
    let issues: InvalidInput['issues'] = [];
    try {
      selectItems({ ...ctx, locale: 'zh-Hans' }, pack, picks, false);
    } catch (error) {
      issues = (error as InvalidInput).issues;
    }
    expect(issues).toEqual([
      { path: 'input.picks[0].keys[1]', code: 'UNKNOWN', message: '该内容包中没有指标“arpo”，请使用预览中的键。' },
      { path: 'input.picks', code: 'TOO_MANY', message: '一个项目只有一个价值主张，现选了 2 个，请只选一个。' },
    ]);
  });
});

describe('places on the wheel', () => {
  const pack = telecom();
  const all = new Set(pack.measures.map(({ key }) => key));

  it('follow the scorecard of the pack', () => {
    const places = wheelPlaces(pack, all, []);
    expect(places.size).toBe(18);
    expect(places.get('episode-nps')).toEqual({ wheelPosition: 1, isFocus: true });
    expect(places.get('callback-promises-kept')).toEqual({ wheelPosition: 5, isFocus: false });
  });

  it('are those still free, and the focus only where there is none', () => {
    const taken = [
      { quadrant: 'CUSTOMER', wheelPosition: 1, isFocus: true },
      { quadrant: 'CUSTOMER', wheelPosition: 3, isFocus: false },
    ];
    const places = wheelPlaces(pack, all, taken);
    const customer = pack.scorecard.CUSTOMER.map((key) => places.get(key)?.wheelPosition ?? null);
    expect(customer).toEqual([2, 4, 5, null, null]);
    expect(places.get('episode-nps')?.isFocus).toBe(false);
  });
});

describe('texts of a pack', () => {
  const text = (word: string) => ({ en: word, 'zh-Hans': `${word}简`, 'zh-Hant': `${word}繁` });

  it('stand in the content language with every language beside them', () => {
    expect(packTexts({ title: text('a'), lines: [text('b')], missing: null }, 'zh-Hant')).toEqual({
      title: 'a繁',
      lines: ['b繁'],
      missing: null,
      texts: {
        title: { en: 'a', 'zh-Hans': 'a简', 'zh-Hant': 'a繁' },
        lines: { en: ['b'], 'zh-Hans': ['b简'], 'zh-Hant': ['b繁'] },
      },
    });
  });
});

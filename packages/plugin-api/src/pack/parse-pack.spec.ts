import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../locale/locale.js';
import type { Pack } from './pack.schema.js';
import { MAX_PACK_BYTES, MAX_PACK_ITEMS, type PackResult, parsePack } from './parse-pack.js';

const text = (en: string) => ({ en, 'zh-Hans': `${en}（简）`, 'zh-Hant': `${en}（繁）` });
const judgement = { source: [], judgement: true as const };

function measure(key: string, quadrant: Pack['measures'][number]['quadrant']): Pack['measures'][number] {
  return {
    key,
    title: text(key),
    shortName: text('Kept'),
    quadrant,
    definition: text('Call-backs made by the hour promised, of all promised'),
    formula: '100 * kept / promised',
    numerator: text('kept'),
    denominator: text('promised'),
    ratioScale: 100,
    unit: '%',
    decimals: 1,
    polarity: 'HIGHER',
    cadence: 'WEEK',
    aggregation: 'RATIO',
    goal: 95,
    redFlag: 85,
    typical: null,
    benchmark: { value: text('90'), basis: text('One survey'), source: ['S1'] },
    source: ['S1'],
  };
}

/** A small pack with every list filled once. */
function smallPack(): Pack {
  return {
    format: 'wheelhouse-pack/1',
    id: 'industry-sample',
    version: '1.0.0',
    locales: ['en', 'zh-Hans', 'zh-Hant'],
    title: text('Sample'),
    summary: text('A sample'),
    sources: [{ id: 'S1', title: 'A study, 2024', where: 'https://example.org/study' }],
    valuePropositions: [
      {
        key: 'simple',
        title: text('Simple'),
        statement: text('One price'),
        standsFor: [text('One price')],
        notFor: [text('Fees')],
        promiseWords: [
          {
            key: 'clear',
            title: text('Clear'),
            meaning: text('Seen once'),
            behaviours: [text('Says it')],
            measures: ['kept'],
          },
        ],
        source: ['S1'],
      },
    ],
    departments: [
      {
        key: 'care',
        title: text('Care'),
        importance: 5,
        impact: 4,
        equip: { policy: text('a'), process: text('b'), technology: text('c'), skills: text('d') },
        ...judgement,
      },
    ],
    segments: [{ key: 'families', title: text('Families'), note: text('Many'), ...judgement }],
    drivers: [{ key: 'speed', title: text('Speed'), keywords: { en: ['slow'], zh: ['慢'] }, ...judgement }],
    episodes: [
      {
        key: 'get-help',
        title: text('Get help'),
        need: text('Have it work again'),
        lifecycleStage: 'service',
        experienceType: 'service',
        touchpoints: [text('Call')],
        channels: ['phone'],
        owner: 'care',
        frequency: 3,
        emotionalImportance: 5,
        rationale: text('It hurts'),
        ...judgement,
      },
    ],
    battles: [
      {
        key: 'fix-it',
        title: text('Fix it'),
        why: text('It hurts'),
        episodes: ['get-help'],
        leadMeasures: ['kept'],
        captainRole: text('Head of care'),
        ...judgement,
      },
    ],
    initiatives: [
      {
        key: 'own-case',
        title: text('Own the case'),
        description: text('One person'),
        battle: 'fix-it',
        kind: 'QUICK_WIN',
        weeks: 8,
        effort: 2,
        departments: [{ key: 'care', impact: 'HIGH' }],
        drivers: ['speed'],
        episodes: ['get-help'],
        measures: ['kept'],
        ...judgement,
      },
    ],
    measures: [
      measure('kept', 'CUSTOMER'),
      measure('coached', 'PEOPLE'),
      measure('fixed', 'OPERATIONS'),
      measure('margin', 'FINANCE'),
    ],
    scorecard: { CUSTOMER: ['kept'], PEOPLE: ['coached'], OPERATIONS: ['fixed'], FINANCE: ['margin'] },
    focus: { CUSTOMER: 'kept', PEOPLE: 'coached', OPERATIONS: 'fixed', FINANCE: 'margin' },
  };
}

/** The small pack with one place changed; `path` is dotted, as in `measures.0.goal`. */
function changed(path: string, value: unknown): unknown {
  const pack: unknown = smallPack();
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = pack as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return pack;
}

function reasons(result: PackResult): readonly string[] {
  return result.ok ? [] : result.issues.map((issue) => `${issue.path} ${issue.reason}`);
}

describe('parsePack', () => {
  it('accepts a pack, as a value or as text with a byte order mark, and shares nothing with it', () => {
    const pack = smallPack();
    const fromValue = parsePack(pack);
    expect(fromValue).toEqual({ ok: true, pack });
    expect(fromValue.ok && fromValue.pack.measures).not.toBe(pack.measures);
    expect(parsePack(`\uFEFF${JSON.stringify(pack)}`)).toEqual({ ok: true, pack });
  });

  it.each<[string, string, unknown, string]>([
    ['an extra field of the pack', 'script', 'x', ' UNKNOWN_KEY'],
    ['an extra field of an item', 'measures.0.sql', 'DROP TABLE', 'measures[0] UNKNOWN_KEY'],
    ['an extra language', 'title.fr', 'Exemple', 'title UNKNOWN_KEY'],
    ['another format', 'format', 'wheelhouse-pack/2', 'format NOT_ALLOWED'],
    ['a missing format', 'format', undefined, 'format MISSING'],
    ['a version that is none', 'version', '1.0', 'version BAD_FORM'],
    ['a missing language', 'episodes.0.title.zh-Hant', undefined, 'episodes[0].title.zh-Hant MISSING'],
    ['a blank language', 'episodes.0.title.zh-Hans', '  ', 'episodes[0].title.zh-Hans BLANK'],
    ['HTML', 'battles.0.why.en', 'See <img src=x onerror=alert(1)>', 'battles[0].why.en MARKUP'],
    ['a closing tag', 'battles.0.why.en', 'a</b>', 'battles[0].why.en MARKUP'],
    ['a comment', 'battles.0.why.en', 'a<!-- b', 'battles[0].why.en MARKUP'],
    ['HTML in a source', 'sources.0.title', '<script>alert(1)</script>', 'sources[0].title MARKUP'],
    ['HTML in a keyword', 'drivers.0.keywords.zh', ['<b>慢'], 'drivers[0].keywords.zh[0] MARKUP'],
    ['a control character', 'title.en', 'Sam\u0000ple', 'title.en CONTROL_CHARACTER'],
    ['reversed writing', 'title.en', 'Sam\u202Eple', 'title.en CONTROL_CHARACTER'],
    ['a text without end', 'title.en', 'a'.repeat(2_001), 'title.en TEXT_TOO_LONG'],
    ['a number as text', 'title.en', 7, 'title.en WRONG_TYPE'],
    [
      'a source title that is neither text nor texts',
      'sources.0.title',
      { en: 'A' },
      'sources[0].title.zh-Hans MISSING',
    ],
    ['a key that is none', 'segments.0.key', 'Families', 'segments[0].key BAD_FORM'],
    ['a doubled key', 'measures.1.key', 'kept', 'measures[1].key DUPLICATE'],
    ['a doubled reference', 'battles.0.episodes', ['get-help', 'get-help'], 'battles[0].episodes[1] DUPLICATE'],
    ['a dangling owner', 'episodes.0.owner', 'nobody', 'episodes[0].owner DANGLING'],
    ['a dangling battle', 'initiatives.0.battle', 'nothing', 'initiatives[0].battle DANGLING'],
    [
      'a dangling department',
      'initiatives.0.departments.0.key',
      'nobody',
      'initiatives[0].departments[0].key DANGLING',
    ],
    ['a dangling driver', 'initiatives.0.drivers', ['nothing'], 'initiatives[0].drivers[0] DANGLING'],
    [
      'a dangling promise measure',
      'valuePropositions.0.promiseWords.0.measures',
      ['nothing'],
      'valuePropositions[0].promiseWords[0].measures[0] DANGLING',
    ],
    ['a dangling source', 'measures.0.source', ['S9'], 'measures[0].source[0] DANGLING'],
    ['a dangling benchmark source', 'measures.0.benchmark.source', ['S9'], 'measures[0].benchmark.source[0] DANGLING'],
    ['an item without source', 'measures.0.source', [], 'measures[0].source NO_SOURCE'],
    ['judgement as a source', 'measures.0.source', ['J'], 'measures[0].source[0] BAD_FORM'],
    ['judgement as a benchmark', 'measures.0.benchmark.source', [], 'measures[0].benchmark.source LIST_TOO_SHORT'],
    ['judgement: false', 'segments.0.judgement', false, 'segments[0].judgement NOT_ALLOWED'],
    ['a band above 5', 'episodes.0.frequency', 6, 'episodes[0].frequency TOO_BIG'],
    ['a band that is a fraction', 'episodes.0.frequency', 2.5, 'episodes[0].frequency WRONG_TYPE'],
    ['a channel nobody knows', 'episodes.0.channels', ['fax'], 'episodes[0].channels[0] NOT_ALLOWED'],
    ['goal = red flag', 'measures.0.goal', 85, 'measures[0].goal GOAL_AGAINST_POLARITY'],
    ['a goal against LOWER', 'measures.0.polarity', 'LOWER', 'measures[0].goal GOAL_AGAINST_POLARITY'],
    ['a goal above IN_RANGE', 'measures.0.polarity', 'IN_RANGE', 'measures[0].goal GOAL_AGAINST_POLARITY'],
    ['a RATIO without scale', 'measures.0.ratioScale', undefined, 'measures[0].ratioScale RATIO_INCOMPLETE'],
    ['a RATIO without numerator', 'measures.0.numerator', null, 'measures[0].numerator RATIO_INCOMPLETE'],
    ['a scale the formula contradicts', 'measures.0.ratioScale', 1, 'measures[0].ratioScale RATIO_SCALE_MISMATCH'],
    ['a scale without RATIO', 'measures.0.aggregation', 'SUM', 'measures[0].ratioScale RATIO_SCALE_STRAY'],
    ['a quick win of half a year', 'initiatives.0.weeks', 26, 'initiatives[0].weeks QUICK_WIN_TOO_LONG'],
    ['a scorecard of six', 'scorecard.CUSTOMER', Array(6).fill('kept'), 'scorecard.CUSTOMER LIST_TOO_LONG'],
    ['a measure of another quadrant', 'scorecard.CUSTOMER', ['kept', 'margin'], 'scorecard.CUSTOMER[1] OTHER_QUADRANT'],
    ['a focus off the scorecard', 'focus.PEOPLE', 'margin', 'focus.PEOPLE FOCUS_OFF_SCORECARD'],
  ])('refuses %s', (_what, path, value, reason) => {
    expect(reasons(parsePack(changed(path, value)))).toContain(reason);
  });

  it.each([
    ['of the pack', (json: string) => json.replace('{', '{"__proto__":{"polluted":true},'), '__proto__'],
    ['of an item', (json: string) => json.replace('"key":', '"__proto__":{},"key":'), 'valuePropositions[0].__proto__'],
    ['named constructor', (json: string) => json.replace('{', '{"constructor":{"prototype":{}},'), 'constructor'],
  ])('refuses the poisoned field %s', (_what, poison, path) => {
    expect(reasons(parsePack(poison(JSON.stringify(smallPack()))))).toEqual([`${path} FORBIDDEN_KEY`]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('accepts 5,000 items and refuses 5,001', () => {
    const pack = smallPack();
    const one = pack.segments[0];
    const others = 15;
    const withSegments = (count: number) => ({
      ...pack,
      segments: Array.from({ length: count }, (_, index) => ({ ...one, key: `segment-${index}` })),
    });
    expect(parsePack(withSegments(MAX_PACK_ITEMS - others)).ok).toBe(true);
    const tooMany = parsePack(withSegments(MAX_PACK_ITEMS - others + 1));
    expect(reasons(tooMany)).toEqual([' TOO_MANY_ITEMS']);
    expect(!tooMany.ok && tooMany.issues[0]?.message).toBe('The pack holds 5001 items; at most 5000 are allowed.');
  });

  it('refuses 3 MB, counted in bytes and before reading', () => {
    expect(reasons(parsePack('a'.repeat(3_000_000)))).toEqual([' TOO_LARGE']);
    expect(reasons(parsePack('舵'.repeat(MAX_PACK_BYTES / 3 + 1)))).toEqual([' TOO_LARGE']);
  });

  it('refuses what is not JSON, cyclic, or nested without end', () => {
    const cyclic: Record<string, unknown> = smallPack();
    cyclic.self = cyclic;
    for (const input of ['', '{', 'undefined', undefined, () => 1, 10n, cyclic]) {
      expect(reasons(parsePack(input))).toEqual([' NOT_JSON']);
    }
    for (const input of ['null', '[]', '7', null]) expect(reasons(parsePack(input))).toEqual([' WRONG_TYPE']);
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(reasons(parsePack(`{"segments":${deep}}`)).join()).toMatch(/TOO_DEEP|NOT_JSON/);
  });

  it('keeps its answer short, whatever the input', () => {
    const long = 'k'.repeat(10_000);
    const fields = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`extra-${index}`, 1]));
    for (const input of [
      { ...smallPack(), ...fields },
      { [long]: { [long]: { constructor: 1 } } },
      Array(9_999).fill(1),
    ]) {
      const result = parsePack(input);
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result).length).toBeLessThan(5_000);
    }
  });

  it('says in each language what is wrong and what is allowed', () => {
    const messages = LOCALES.map((locale) => {
      const result = parsePack(changed('measures.0.aggregation', 'RATIOS'), locale);
      return result.ok ? '' : result.issues[0]?.message;
    });
    expect(messages).toEqual([
      '"RATIOS" is not allowed; allowed: SUM, AVERAGE, LAST, RATIO.',
      '不允许“RATIOS”，可用的值：SUM、AVERAGE、LAST、RATIO。',
      '不允許「RATIOS」，可用的值：SUM、AVERAGE、LAST、RATIO。',
    ]);
  });

  it('never throws and never accepts a pack with any one value replaced by junk of another type', () => {
    const paths: string[] = [];
    const walk = (value: unknown, path: string) => {
      if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`);
      } else paths.push(path);
    };
    walk(smallPack(), '');
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom({ en: '<b>' }, [[]], ''), (path, junk) => {
        expect(parsePack(changed(path, junk)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('answers any JSON at all with reasons, each with a sentence', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (json) => {
        const result = parsePack(json, 'zh-Hant');
        expect(result.ok).toBe(false);
        expect(
          !result.ok &&
            result.issues.every(
              (issue) =>
                issue.message !== '' && !/\{(keys?|found|limit|expected|allowed|detail|list)\}/.test(issue.message),
            ),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Freshness } from '../status/status.types';
import { STATUSES } from '../status/status.types';
import { textWidth } from '../text/text-fit';
import { placeSpokeText } from './spoke-text';
import { Wheel } from './wheel';
import type { WheelMeasure, WheelProps, WheelQuadrant } from './wheel.types';
import {
  COMPACT_BELOW,
  cleanScore,
  isLowerHalf,
  MEASURES_PER_QUADRANT,
  QUADRANT_ORDER,
  scoreRadius,
  spokeRotation,
  trackSpan,
  wheelGeometry,
  wheelSectors,
} from './wheel-layout';
import { nextWheelKey } from './wheel-moves';

const words = { ON_TRACK: 'on', AT_RISK: 'risk', OFF_TRACK: 'off', NO_DATA: 'none', LOW_COVERAGE: 'low' };

function measure(key: string, over: Partial<WheelMeasure> = {}): WheelMeasure {
  return {
    key,
    label: `M ${key}`,
    fullLabel: `Measure ${key}`,
    value: '42',
    target: '50',
    score: 5,
    status: 'AT_RISK',
    freshness: 'FRESH',
    ...over,
  };
}

function quadrants(count: number, over: Partial<WheelMeasure> = {}): WheelQuadrant[] {
  return QUADRANT_ORDER.map((key) => ({
    key,
    label: key.toLowerCase(),
    score: 5,
    status: 'AT_RISK',
    coverage: 1,
    measures: Array.from({ length: count }, (_, index) => measure(`${key}-${index}`, over)),
  }));
}

function props(over: Partial<WheelProps> = {}): WheelProps {
  return {
    score: 5,
    scoreLabel: '5.0',
    coverage: 1,
    status: 'AT_RISK',
    unitName: 'Unit',
    periodLabel: 'Week 47',
    quadrants: quadrants(5),
    labels: {
      chart: 'Wheel',
      summary: 'Summary.',
      status: words,
      freshness: { FRESH: 'fresh', LATE: 'late', STALE: 'stale' },
      noValue: '–',
      emptyQuadrant: 'Nothing here',
      coverage: (coverage) => `${coverage} covered`,
      measure: (m) => `${m.quadrant}: ${m.name} is ${m.value ?? 'unknown'}, ${m.status}.`,
      quadrant: (q) => `${q.name} scores ${q.scoreLabel ?? 'nothing'}.`,
      goal: 'Goal',
      redFlag: 'Red flag',
    },
    ...over,
  };
}

const render = (over: Partial<WheelProps> = {}) => renderToStaticMarkup(<Wheel {...props(over)} />);
const count = (html: string, part: string) => html.split(part).length - 1;

const score = fc.option(fc.double({ min: -5, max: 15, noNaN: false }), { nil: null });
const anyMeasure = fc.record({
  score,
  status: fc.constantFrom(...STATUSES),
  freshness: fc.constantFrom<Freshness | null>('FRESH', 'LATE', 'STALE', null),
  value: fc.option(fc.string({ maxLength: 12 }), { nil: null }),
  label: fc.string({ maxLength: 24, unit: 'grapheme' }),
  focus: fc.boolean(),
});
const anyQuadrants = fc.array(fc.array(anyMeasure, { maxLength: 7 }), { maxLength: 4 }).map((sets) =>
  sets.map(
    (set, at): WheelQuadrant => ({
      key: QUADRANT_ORDER[at] ?? 'CUSTOMER',
      label: `Q${at}`,
      score: set[0]?.score ?? null,
      status: 'ON_TRACK',
      coverage: 1,
      measures: set.map((over, index) => measure(`${at}-${index}`, over)),
    }),
  ),
);

describe('Wheel', () => {
  it('is a list of quadrants with lists of measures, each named by a full sentence', () => {
    const html = render();
    expect(html).toContain('role="list" aria-label="Wheel"');
    expect(count(html, 'role="listitem"')).toBe(24);
    expect(html).toContain('aria-label="customer: Measure CUSTOMER-0 is 42, risk."');
    expect(html).toContain('Summary.');
    expect(html).not.toContain('tabindex');
  });

  it('has exactly one tab stop when it is operable, and it is the selected part', () => {
    const html = render({ onSelect: () => undefined, selectedKey: 'PEOPLE-2' });
    expect(count(html, 'tabindex="0"')).toBe(1);
    expect(count(html, 'aria-pressed="true"')).toBe(1);
    expect(html).toMatch(/data-key="PEOPLE-2"[^>]*aria-pressed="true" tabindex="0"/);
  });

  it('draws a quiet quarter with words where there are no measures', () => {
    const html = render({ quadrants: [], score: null });
    expect(count(html, 'Nothing here</text>')).toBe(4);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('shows no fill and a dotted track for a measure without data, and hatches a stale one', () => {
    const none = render({ quadrants: quadrants(1, { score: null, status: 'NO_DATA', value: null }) });
    expect(none).not.toContain('wh-wheel__fill');
    expect(none).toContain('data-empty="true"');
    expect(render({ quadrants: quadrants(1, { freshness: 'STALE' }) })).toMatch(/fill="url\(#[^"]+-AT_RISK\)"/);
  });

  it('tells a score of 0 from no data by a line at the foot of the track', () => {
    expect(count(render({ quadrants: quadrants(1, { score: 0, status: 'OFF_TRACK' }) }), 'wh-wheel__fill')).toBe(4);
  });

  it('drops the names along the spokes on a small wheel and keeps unit and week in a caption', () => {
    const small = render({ size: 320 });
    expect(small).not.toContain('wh-wheel__name');
    expect(small).toContain('<figcaption class="wh-wheel__caption"><strong>Unit</strong><span>Week 47</span>');
    expect(count(render({ size: 640 }), 'wh-wheel__name')).toBe(20);
  });

  it('never shows more than five measures in a quadrant', () => {
    expect(count(render({ quadrants: quadrants(9) }), 'wh-wheel__wedge')).toBe(4 * MEASURES_PER_QUADRANT);
  });

  it('draws without NaN whatever the scores, names and sizes', () => {
    fc.assert(
      fc.property(anyQuadrants, score, fc.integer({ min: 0, max: 2000 }), (sets, overall, size) => {
        const html = render({ quadrants: sets, score: overall, size, compareTo: { '0-0': overall } });
        expect(html).not.toMatch(/(?:d|x|y|cx|cy|r|transform|font-size|stroke-width)="[^"]*(?:NaN|Infinity)/);
      }),
      { numRuns: 60 },
    );
  });
});

function* allSizes(): Generator<[size: number, fromAfar: boolean]> {
  for (let size = 240; size <= 2000; size += 1) for (const fromAfar of [false, true]) yield [size, fromAfar];
}

describe('wheel layout', () => {
  it('fills a full turn with quarters that do not overlap, and every quarter with its measures', () => {
    fc.assert(
      fc.property(anyQuadrants, (sets) => {
        const sectors = wheelSectors(sets);
        const total = sectors.reduce((sum, sector) => sum + sector.end - sector.start, 0);
        expect(total).toBeCloseTo(2 * Math.PI, 9);
        for (const sector of sectors) {
          let at = sector.start;
          for (const wedge of sector.wedges) {
            expect(wedge.start).toBeGreaterThanOrEqual(at - 1e-9);
            expect(wedge.end).toBeGreaterThan(wedge.start);
            at = wedge.end;
          }
          expect(at).toBeLessThanOrEqual(sector.end + 1e-9);
        }
      }),
    );
  });

  it('never turns a name upside down, and keeps names and arcs upright together', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (angle) => {
        const { degrees } = spokeRotation(angle);
        expect(degrees).toBeGreaterThanOrEqual(-90);
        expect(degrees).toBeLessThanOrEqual(90);
        expect(isLowerHalf(angle)).toBe(Math.cos(angle) < -1e-9);
      }),
    );
  });

  it('keeps the rings in order and the tracks long enough to read at every width', () => {
    for (const [size, fromAfar] of allSizes()) {
      const g = wheelGeometry(size, fromAfar);
      const inside = g.compact
        ? [g.trackInner, g.trackOuter, g.textInner, g.textOuter]
        : [g.textInner, g.textOuter, g.trackInner, g.trackOuter];
      const rings = [0, g.hub, ...inside, g.shape, g.bandInner, g.bandOuter, g.radius];
      expect(rings, `at ${size} px`).toEqual([...rings].sort((a, b) => a - b));
      expect(g.trackOuter - g.trackInner, `at ${size} px`).toBeGreaterThan(g.size * 0.07);
      expect(Math.min(...Object.values(g.font)), `at ${size} px`).toBeGreaterThanOrEqual(10);
    }
  });

  it('keeps name and value apart and inside their ring', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: COMPACT_BELOW, max: 1600 }),
        fc.integer({ min: 0, max: 19 }),
        fc.constantFrom('0', '94.2%', 'HK$1.2M', '6 min 40'),
        fc.constantFrom('NPS', 'Retention value per customer', '留存客戶價值與收入貢獻'),
        (size, at, value, name) => {
          const geometry = wheelGeometry(size);
          const wedge = wheelSectors(quadrants(5)).flatMap((sector) => sector.wedges)[at];
          if (wedge === undefined) throw new Error('twenty spokes expected');
          const text = placeSpokeText(geometry, wedge, value, name);
          expect(text.value.text).toBe(value);
          expect(text.value.radius).toBeLessThan(geometry.trackInner);
          expect(text.name?.radius ?? 0).toBeLessThan(text.value.radius);
          const width = textWidth(text.name?.text ?? '') * (text.name?.font ?? 0);
          expect((text.name?.radius ?? 0) - width).toBeGreaterThanOrEqual(geometry.hub - 1);
          const [from, to] = trackSpan(geometry, wedge);
          expect(from).toBeGreaterThanOrEqual(wedge.start);
          expect(to).toBeLessThanOrEqual(wedge.end);
        },
      ),
    );
  });

  it('maps scores to radii in order and holds strays at the ends', () => {
    const g = wheelGeometry(640);
    expect(scoreRadius(g, 0)).toBeCloseTo(g.trackInner);
    expect(scoreRadius(g, 10)).toBeCloseTo(g.trackOuter);
    expect(cleanScore(Number.NaN)).toBeNull();
    expect(cleanScore(12)).toBe(10);
    expect(cleanScore(0)).toBe(0);
  });
});

describe('wheel moves', () => {
  const sectors = wheelSectors(quadrants(2));

  it('goes round the measures in a circle, and back', () => {
    expect(nextWheelKey(sectors, 'CUSTOMER-1', 'ArrowRight')).toBe('PEOPLE-0');
    expect(nextWheelKey(sectors, 'FINANCE-1', 'ArrowRight')).toBe('CUSTOMER-0');
    expect(nextWheelKey(sectors, 'CUSTOMER-0', 'ArrowLeft')).toBe('FINANCE-1');
  });

  it('goes up to the quadrant and down into it, also when it is empty', () => {
    expect(nextWheelKey(sectors, 'PEOPLE-1', 'ArrowUp')).toBe('PEOPLE');
    expect(nextWheelKey(sectors, 'PEOPLE', 'ArrowDown')).toBe('PEOPLE-0');
    expect(nextWheelKey(sectors, 'PEOPLE', 'ArrowRight')).toBe('OPERATIONS');
    expect(nextWheelKey(sectors, 'PEOPLE', 'ArrowUp')).toBe('TOTAL');
    expect(nextWheelKey(sectors, 'TOTAL', 'ArrowDown')).toBe('CUSTOMER');
    expect(nextWheelKey(sectors, 'TOTAL', 'ArrowRight')).toBeNull();
    expect(nextWheelKey(wheelSectors(quadrants(0)), 'PEOPLE', 'ArrowDown')).toBeNull();
    expect(nextWheelKey(sectors, 'nowhere', 'ArrowRight')).toBeNull();
  });
});

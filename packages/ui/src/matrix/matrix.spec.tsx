import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReadinessMatrix } from '../readiness/readiness-matrix';
import { cellBox, dividers, gridGeometry, layoutCell, nudge, placeAt, snapScore, zoneOf } from './grid-layout';
import { PriorityMatrix } from './priority-matrix';
import type { PriorityMatrixLabels, PriorityMatrixProps } from './priority-matrix.types';
import type { GridWords } from './score-grid.types';

const words: GridWords = {
  chart: 'Matrix',
  summary: 'Summary.',
  keyboardHelp: 'Arrow keys move.',
  unscored: 'Not scored yet',
  listTitle: 'Initiatives',
  more: (count) => `+${count}`,
  moreSentence: (count, place) => `${count} more at ${place.x}, ${place.y}`,
  moveHint: (count) => `${count} selected`,
  clearSelection: 'Clear',
  moveTo: (place) => `Move to ${place.x}, ${place.y}`,
  selected: (count) => `${count} selected`,
};
const labels: PriorityMatrixLabels = {
  ...words,
  frequency: 'Frequency',
  emotionalImportance: 'Emotion',
  low: 'low',
  high: 'high',
  mustWin: 'Must win',
  momentOfTruth: 'Moment of truth',
  makeItEasy: 'Make it easy',
  contain: 'Contain',
  status: { ON_TRACK: 'on', AT_RISK: 'risk', OFF_TRACK: 'off', NO_DATA: 'none', LOW_COVERAGE: 'low' },
  emotionFive: 'Emotion 5',
  item: (item) =>
    `${item.title}: ${item.frequency ?? '?'} by ${item.emotionalImportance ?? '?'}, ${item.zone ?? 'no zone'}`,
  moved: (move) => `${move.title} moved`,
};

function matrix(count: number, over: Partial<PriorityMatrixProps> = {}) {
  const ids = Array.from({ length: count }, (_, at) => `i${at}`);
  return renderToStaticMarkup(
    <PriorityMatrix
      ids={ids}
      titles={ids.map((id) => `Title ${id}`)}
      frequency={ids.map((_, at) => (at % 5) + 1)}
      emotionalImportance={ids.map((_, at) => (Math.floor(at / 5) % 5) + 1)}
      selectedIds={[]}
      onSelect={() => undefined}
      onOpen={() => undefined}
      labels={labels}
      {...over}
    />,
  );
}
const count = (html: string, part: string) => html.split(part).length - 1;

describe('PriorityMatrix', () => {
  it('gives every item a button with a sentence and keeps one of them in the tab order', () => {
    const html = matrix(25);
    expect(count(html, 'class="wh-grid__chip"')).toBe(25);
    expect(html).toContain('aria-label="Title i24: 5 by 5, Must win"');
    expect(html).toContain('aria-label="Title i20: 1 by 5, Moment of truth"');
    expect(count(html, 'tabindex="0"')).toBe(1);
    expect(count(html, 'class="wh-grid__ring"')).toBe(5);
  });

  it('puts items without a score, or with a broken one, into the tray', () => {
    const html = matrix(3, { frequency: [null, Number.NaN, 3], emotionalImportance: [4, 4, 4] });
    expect(count(html, 'class="wh-grid__chip"')).toBe(1);
    expect(html).toMatch(/Not scored yet <span>2<\/span>/);
  });

  it('lists titles up to 60 items, counts what does not fit a cell, and moves to a canvas above 300', () => {
    expect(matrix(60)).toContain('wh-grid__list');
    expect(matrix(61)).not.toContain('wh-grid__list');
    const packed = matrix(100, { frequency: Array(100).fill(5), emotionalImportance: Array(100).fill(5), width: 340 });
    expect(packed).toMatch(/aria-label="\d+ more at 5, 5"/);
    const crowded = matrix(301);
    expect(crowded).toContain('<canvas');
    expect(crowded).toContain('wh-grid__proxy');
    expect(crowded).not.toContain('wh-grid__chip');
  });

  it('draws an empty matrix', () => {
    expect(matrix(0)).not.toMatch(/NaN|Infinity/);
  });
});

describe('ReadinessMatrix', () => {
  it('names zones and rings overloaded departments', () => {
    const html = renderToStaticMarkup(
      <ReadinessMatrix
        ids={['a', 'b']}
        names={['Stores', 'Legal']}
        importance={[5, 1]}
        impact={[5, 1]}
        overloaded={[true, false]}
        selectedIds={[]}
        onSelect={() => undefined}
        onOpen={() => undefined}
        labels={{
          ...words,
          importance: 'Importance',
          impact: 'Impact',
          low: 'low',
          high: 'high',
          critical: 'Critical',
          lead: 'Lead',
          support: 'Support',
          inform: 'Inform',
          overloaded: 'Overloaded',
          item: (item) => `${item.name}, ${item.zone ?? ''}${item.overloaded ? ', overloaded' : ''}`,
          moved: (move) => move.name,
        }}
      />,
    );
    expect(html).toContain('aria-label="Stores, Critical, overloaded"');
    expect(html).toContain('aria-label="Legal, Inform"');
    expect(count(html, 'class="wh-grid__ring"')).toBe(1);
  });
});

describe('grid layout', () => {
  const sizes = [34, 30, 27, 24];

  it('never lets dots of a cell overlap or leave it, and loses none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 60, max: 320 }),
        fc.integer({ min: 60, max: 160 }),
        (n, width, height) => {
          const layout = layoutCell(n, width, height, sizes);
          const dots = layout.more === null ? layout.dots : [...layout.dots, layout.more];
          expect(layout.dots.length + layout.hidden).toBe(n);
          for (const [at, dot] of dots.entries()) {
            expect(dot.x - layout.size / 2).toBeGreaterThanOrEqual(0);
            expect(dot.x + layout.size / 2).toBeLessThanOrEqual(width);
            expect(dot.y - layout.size / 2).toBeGreaterThanOrEqual(0);
            expect(dot.y + layout.size / 2).toBeLessThanOrEqual(height);
            for (const other of dots.slice(at + 1))
              expect(Math.max(Math.abs(dot.x - other.x), Math.abs(dot.y - other.y))).toBeGreaterThanOrEqual(
                layout.size - 1e-6,
              );
          }
        },
      ),
    );
  });

  it('keeps 40 items of one cell clickable on a laptop', () => {
    const box = cellBox(gridGeometry(1080, 1), { x: 5, y: 5 });
    const layout = layoutCell(40, box.width, box.height, sizes);
    expect(layout.hidden + layout.dots.length).toBe(40);
    expect(layout.size).toBeGreaterThanOrEqual(24);
    expect(layout.hidden).toBeLessThan(13);
  });

  it('finds the place of every cell centre, in whole and half points', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 1600 }),
        fc.constantFrom<1 | 0.5>(1, 0.5),
        fc.nat(8),
        fc.nat(8),
        (width, step, a, b) => {
          const geometry = gridGeometry(width, step);
          const place = { x: 1 + (a % geometry.cells) * step, y: 1 + (b % geometry.cells) * step };
          const box = cellBox(geometry, place);
          expect(placeAt(geometry, box.x + box.width / 2, box.y + box.height / 2)).toEqual(place);
        },
      ),
    );
    expect(placeAt(gridGeometry(700, 1), -5, 10)).toBeNull();
  });

  it('divides low from high on the line between two cells', () => {
    const geometry = gridGeometry(700, 1);
    const line = dividers(geometry, { x: 4, y: 4 });
    expect(line.x).toBeCloseTo(cellBox(geometry, { x: 4, y: 1 }).x);
    expect(line.y).toBeCloseTo(cellBox(geometry, { x: 1, y: 3 }).y);
    expect(zoneOf({ x: 4, y: 4 }, { x: 4, y: 4 })).toBe('HIGH_HIGH');
    expect(zoneOf({ x: 1, y: 5 }, { x: 4, y: 4 })).toBe('LOW_HIGH');
  });

  it('nudges within 1 to 5 and starts unscored items in the middle', () => {
    expect(nudge({ x: 5, y: 1 }, 'ArrowRight', 1)).toEqual({ x: 5, y: 1 });
    expect(nudge({ x: 4, y: 1 }, 'ArrowUp', 0.5)).toEqual({ x: 4, y: 1.5 });
    expect(nudge({ x: null, y: null }, 'ArrowUp', 1)).toEqual({ x: 3, y: 3 });
    expect(nudge({ x: 1, y: 1 }, 'q', 1)).toBeNull();
    expect(snapScore(9, 1)).toBe(5);
    expect(snapScore(undefined, 1)).toBeNull();
  });
});

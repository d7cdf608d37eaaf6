import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dateScale, dayLabel, dayNumber, dragSpan, isoOf, nearestMonday } from './date-scale';
import { RoadmapChart } from './roadmap-chart';
import type { RoadmapBar, RoadmapChartProps } from './roadmap-chart.types';
import { roadmapRows, visibleRows } from './roadmap-rows';

const bar = (id: string, start: string, end: string): RoadmapBar => ({
  id,
  title: `Bar ${id}`,
  start,
  end,
  status: 'AT_RISK',
});
const props: RoadmapChartProps = {
  startsOn: '2026-07-15',
  months: 18,
  today: '2026-11-21',
  lanes: [
    {
      key: 'a',
      label: 'Battle A',
      bars: [bar('1', '2026-08-03', '2026-10-04'), bar('2', 'soon', '2026-10-04')],
      milestones: [{ id: 'm', title: 'Review', date: '2026-09-01', done: true }],
    },
    { key: 'b', label: 'Battle B', bars: [] },
  ],
  phases: [{ key: 'p', label: 'Phase 1', start: '2026-07-01', end: '2026-12-31' }],
  onOpen: () => undefined,
  labels: {
    chart: 'Roadmap',
    summary: 'Summary.',
    titleColumn: 'Initiative',
    today: 'Today',
    keyboardHelp: 'Help.',
    status: { ON_TRACK: 'on', AT_RISK: 'risk', OFF_TRACK: 'off', NO_DATA: 'none', LOW_COVERAGE: 'low' },
    bar: (b) => `${b.title} in ${b.lane}, ${b.start} to ${b.end}, ${b.status ?? 'no status'}`,
    milestone: (m) => `${m.title} ${m.date}`,
    moved: (b) => b.title,
    earlier: 'Earlier',
    later: 'Later',
    shorter: 'Shorter',
    longer: 'Longer',
    open: 'Open',
    emptyLane: 'Nothing yet',
  },
  locale: 'en',
};

const day = fc.integer({ min: 10_000, max: 40_000 });

describe('RoadmapChart', () => {
  it('lists lanes and bars with full sentences, and keeps a row for a bar with an unreadable date', () => {
    const html = renderToStaticMarkup(<RoadmapChart {...props} />);
    expect(html).toContain('aria-label="Bar 1 in Battle A, 2026-08-03 to 2026-10-04, risk"');
    expect(html.split('role="listitem"').length - 1).toBe(5);
    expect(html).toContain('Bar 2');
    expect(html).toContain('Nothing yet');
    expect(html).toContain('Today');
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('offers buttons for what dragging does once a bar is selected', () => {
    const html = renderToStaticMarkup(<RoadmapChart {...props} selectedId="1" onMove={() => undefined} />);
    for (const name of ['Earlier', 'Later', 'Shorter', 'Longer', 'Open']) expect(html).toContain(`>${name}</button>`);
    expect(renderToStaticMarkup(<RoadmapChart {...props} selectedId="1" />)).not.toContain('Earlier');
  });

  it('survives a broken start date, an unknown locale and no lanes', () => {
    const html = renderToStaticMarkup(<RoadmapChart {...props} startsOn="?" lanes={[]} locale="not a tag" />);
    expect(html).not.toMatch(/NaN|Infinity/);
  });

  it('draws only the rows in view', () => {
    const bars = Array.from({ length: 2000 }, (_, at) => bar(String(at), '2026-08-03', '2026-10-04'));
    const html = renderToStaticMarkup(<RoadmapChart {...props} lanes={[{ key: 'a', label: 'A', bars }]} />);
    expect(html.split('role="listitem"').length - 1).toBeLessThan(40);
  });
});

describe('date scale', () => {
  it('maps dates to pixels and back', () => {
    const scale = dateScale('2026-07-15', 18, 973, '2026-07-15');
    expect(isoOf(scale.from)).toBe('2026-07-01');
    expect(scale.months).toHaveLength(18);
    fc.assert(
      fc.property(fc.integer({ min: scale.from, max: scale.to - 1 }), (number) => {
        expect(scale.dayAt(scale.xOf(number))).toBe(number);
        expect(dayNumber(isoOf(number))).toBe(number);
      }),
    );
  });

  it('refuses dates that do not exist', () => {
    expect(dayNumber('2026-02-30')).toBeNull();
    expect(dayNumber('2026-2-3')).toBeNull();
    expect(dayNumber(null)).toBeNull();
    expect(dayNumber('2028-02-29')).not.toBeNull();
  });

  it('snaps to Mondays, keeps the length of a moved bar and never inverts one', () => {
    fc.assert(
      fc.property(day, fc.nat(300), fc.integer({ min: -400, max: 400 }), (start, length, shift) => {
        const span = { start, end: start + length };
        const moved = dragSpan(span, 'MOVE', shift, false);
        expect(moved.end - moved.start).toBe(length);
        if (shift !== 0) expect(new Date(moved.start * 86_400_000).getUTCDay()).toBe(1);
        for (const mode of ['START', 'END'] as const) {
          const pulled = dragSpan(span, mode, shift, false);
          expect(pulled.end).toBeGreaterThanOrEqual(pulled.start);
          expect(mode === 'START' ? pulled.end : pulled.start).toBe(mode === 'START' ? span.end : span.start);
        }
        expect(dragSpan(span, 'MOVE', shift, true).start).toBe(start + shift);
        expect(Math.abs(nearestMonday(start) - start)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('writes days in the language asked for', () => {
    expect(dayLabel(dayNumber('2026-11-21') ?? 0, 'zh-Hant')).toBe('2026年11月21日');
  });
});

describe('roadmap rows', () => {
  it('always includes the rows in view and the focused one, in order', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(100_000), fc.integer({ min: -1, max: 3000 }), (total, scroll, focused) => {
        const indexes = visibleRows(total, 36, scroll, 500, focused);
        expect([...indexes].sort((a, b) => a - b)).toEqual(indexes);
        expect(new Set(indexes).size).toBe(indexes.length);
        if (focused >= 0 && focused < total) expect(indexes).toContain(focused);
      }),
    );
    expect(roadmapRows(props.lanes).map((row) => row.kind)).toEqual(['LANE', 'BAR', 'BAR', 'LANE', 'EMPTY']);
  });
});

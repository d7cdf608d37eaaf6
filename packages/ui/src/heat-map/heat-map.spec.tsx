import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Sparkline } from '../sparkline/sparkline';
import { FreshnessMark } from '../status/freshness-mark';
import { STATUSES } from '../status/status.types';
import { StatusMark } from '../status/status-mark';
import { HeatMap, heatScore, nextCell } from './heat-map';
import type { HeatMapProps } from './heat-map.types';

const props: HeatMapProps = {
  rows: [
    { key: 'a', label: 'Stores' },
    { key: 'b', label: 'Legal', note: 'Overloaded' },
  ],
  columns: [
    { key: 'x', label: 'Policy' },
    { key: 'y', label: 'Skills' },
  ],
  values: [[5, null], [Number.NaN]],
  labels: {
    caption: 'Readiness',
    rowHeading: 'Department',
    key: '1 = low',
    keyboardHelp: 'Help',
    empty: '–',
    cell: (cell) => `${cell.row}, ${cell.column}: ${cell.value ?? 'not scored'}`,
    changed: (cell) => String(cell.value),
    choose: (cell) => cell.row,
    clear: 'Clear',
  },
};

describe('HeatMap', () => {
  it('is a grid whose cells say row, column and value, with as many ticks as the number', () => {
    const html = renderToStaticMarkup(<HeatMap {...props} />);
    expect(html).toContain('aria-label="Stores, Policy: 5"');
    expect(html).toContain('aria-label="Legal, Skills: not scored"');
    expect(html.split('data-on').length - 1).toBe(5);
    expect(html).toContain('aria-readonly="true"');
    expect(html.split('tabindex="0" data-cell').length - 1).toBe(1);
  });

  it('moves by arrow keys and stays inside', () => {
    expect(nextCell({ row: 0, column: 0 }, 'ArrowLeft', 2, 2)).toEqual({ row: 0, column: 0 });
    expect(nextCell({ row: 0, column: 0 }, 'End', 2, 4)).toEqual({ row: 0, column: 3 });
    expect(nextCell({ row: 1, column: 1 }, 'x', 2, 2)).toBeNull();
    expect(heatScore(7)).toBe(5);
    expect(heatScore(Number.NaN)).toBeNull();
  });
});

describe('Sparkline', () => {
  it('draws nothing for no values, one point for one, and never NaN', () => {
    for (const values of [[], [null], [3], [3, 3], [1, null, 2, Number.NaN]])
      expect(renderToStaticMarkup(<Sparkline values={values} goal={2} status="ON_TRACK" />)).not.toMatch(
        /NaN|Infinity/,
      );
    expect(renderToStaticMarkup(<Sparkline values={[1, 2]} label="Rising" />)).toContain(
      'role="img" aria-label="Rising"',
    );
  });
});

describe('marks', () => {
  it('always carry their word, shown or only spoken, and a shape of their own', () => {
    const shapes = STATUSES.map((status) => {
      const html = renderToStaticMarkup(<StatusMark status={status} label="word" withLabel={false} />);
      expect(html).toContain('<span class="wh-sr">word</span>');
      return html.replaceAll(/var\(--wh-[a-z]+\)|data-status="[A-Z_]+"/g, '');
    });
    expect(new Set(shapes).size).toBe(STATUSES.length);
  });

  it('shows no mark for a fresh reading, a clock for a late one, a hatch for a stale one', () => {
    expect(renderToStaticMarkup(<FreshnessMark freshness="FRESH" label="fresh" withLabel={false} />)).toBe('');
    expect(renderToStaticMarkup(<FreshnessMark freshness="LATE" label="late" />)).toContain('M7 3.75V7');
    expect(renderToStaticMarkup(<FreshnessMark freshness="STALE" label="stale" />)).toContain('<pattern');
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Waterfall } from './waterfall';

const labels = { part: 'Part', effect: 'Effect', change: 'Points' };

it('begins each bar where the one before it ended, and tells direction without colour', () => {
  const html = renderToStaticMarkup(
    <Waterfall
      caption="From 4 to 6"
      from={{ label: 'Before', level: 4, levelLabel: '4.0' }}
      to={{ label: 'After', level: 6, levelLabel: '6.0' }}
      parts={[
        { key: 'a', label: 'Up', delta: 4, deltaLabel: '+4.0', note: 'has data now' },
        { key: 'b', label: 'Down', delta: -2, deltaLabel: '-2.0', onSelect: () => undefined },
        { key: 'c', label: 'Same', delta: 0, deltaLabel: '0.0' },
      ]}
      labels={labels}
    />,
  );
  // Levels 4, 8, 6 on a lane from 4 % (level 4) to 96 % (level 8).
  const bars = [...html.matchAll(/data-direction="(\w+)" style="left:([\d.]+)%;width:max\(2px, ([\d.]+)%\)/g)];
  expect(bars.map(([, direction, left, width]) => [direction, Number(left), Number(width)])).toEqual([
    ['up', 4, 92],
    ['down', 50, 46],
    ['none', 50, 0],
  ]);
  expect(html).toContain('<caption>From 4 to 6</caption>');
  expect(html).toMatch(/▲ <\/span>\+4\.0/);
  expect(html).toMatch(/▼ <\/span>-2\.0/);
  expect(html).toContain('has data now');
  expect(html.match(/<button/g)).toHaveLength(1);
});

it('stands when nothing moved', () => {
  const end = { label: 'Then', level: 5, levelLabel: '5.0' };
  const html = renderToStaticMarkup(<Waterfall caption="Same" from={end} to={end} parts={[]} labels={labels} />);
  expect(html).not.toContain('NaN');
});

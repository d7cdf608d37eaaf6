import { expect, it } from 'vitest';
import { freeKeyOf, isMeasureKey, slugOf } from './measure-key.js';

it('makes keys of letters, digits and hyphens from names', () => {
  expect(slugOf('  Out-of-stock rate (%) ')).toBe('out-of-stock-rate');
  expect(slugOf('Café fréquenté')).toBe('cafe-frequente');
  expect(slugOf('NPS 净推荐值')).toBe('nps');
  expect(slugOf('缺货率')).toBe('');
  expect(isMeasureKey(slugOf('x'.repeat(300)))).toBe(true);
});

it('numbers keys that are taken, and names without Latin letters', () => {
  expect(freeKeyOf('Visits', new Set())).toBe('visits');
  expect(freeKeyOf('Visits', new Set(['visits', 'visits-2']))).toBe('visits-3');
  expect(freeKeyOf('缺货率', new Set())).toBe('measure-1');
  expect(freeKeyOf('缺货率', new Set(['a', 'measure-3']))).toBe('measure-4');
});

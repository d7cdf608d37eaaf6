import { expect, it } from 'vitest';
import { type HeatMapView, quadrantSpans, rowsOf } from './heat-map-model';

const unit = (id: string, score: number | null): HeatMapView['units'][number] => ({
  __typename: 'HeatMapUnit',
  id,
  name: id,
  kind: 'STORE',
  unitsBelow: 0,
  score,
  status: score === null ? 'NO_DATA' : 'AT_RISK',
});
const measure = (id: string, quadrant: 'CUSTOMER' | 'FINANCE'): HeatMapView['measures'][number] => ({
  __typename: 'HeatMapMeasure',
  id,
  name: id,
  shortName: id,
  quadrant,
});
const map: HeatMapView = {
  __typename: 'HeatMap',
  unitId: 'u',
  unitName: 'North',
  parentId: null,
  period: '2026-W46',
  total: 3,
  measures: [measure('a', 'CUSTOMER'), measure('b', 'CUSTOMER'), measure('c', 'FINANCE')],
  units: [unit('A', null), unit('B', 7), unit('C', 3)],
  scores: [null, null, null, 7, 8, 6, 3, 2, 4],
  statuses: ['NO_DATA', 'NO_DATA', 'NO_DATA', 'ON_TRACK', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK', 'OFF_TRACK', 'AT_RISK'],
  stale: [false, false, false, false, false, true, false, false, false],
};

it('gives each unit its own cells', () => {
  const rows = rowsOf(map, 'name');
  expect(rows.map((row) => row.unit.name)).toEqual(['A', 'B', 'C']);
  expect(rows[1]?.cells).toEqual([
    { score: 7, status: 'ON_TRACK', isStale: false },
    { score: 8, status: 'ON_TRACK', isStale: false },
    { score: 6, status: 'AT_RISK', isStale: true },
  ]);
});

it('puts the worst first and those without a score last', () => {
  expect(rowsOf(map, 'worst').map((row) => row.unit.name)).toEqual(['C', 'B', 'A']);
});

it('spans neighbouring measures of a quadrant', () => {
  expect(quadrantSpans(map)).toEqual([
    { quadrant: 'CUSTOMER', span: 2 },
    { quadrant: 'FINANCE', span: 1 },
  ]);
});

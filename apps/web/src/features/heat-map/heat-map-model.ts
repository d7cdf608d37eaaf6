import type { HeatMapQuery, ScoreStatus } from '../../graphql/graphql';

/** The heat map as the server gives it. */
export type HeatMapView = HeatMapQuery['heatMap'];

/** A score in a cell; stale ones are shown and do not count. */
export interface HeatCell {
  score: number | null;
  status: ScoreStatus;
  isStale: boolean;
}

/** A unit with its cells in the order of the measures. */
export interface HeatRow {
  unit: HeatMapView['units'][number];
  cells: HeatCell[];
}

/** Order of the rows. */
export type HeatSort = 'name' | 'worst';

/** The rows of a heat map: by name as they came, or the worst wheel first and those without a score last. */
export function rowsOf(map: HeatMapView, sort: HeatSort): HeatRow[] {
  const width = map.measures.length;
  const rows = map.units.map((unit, row) => ({
    unit,
    cells: map.measures.map((_, column) => {
      const at = row * width + column;
      return {
        score: map.scores[at] ?? null,
        status: map.statuses[at] ?? 'NO_DATA',
        isStale: map.stale[at] ?? false,
      };
    }),
  }));
  if (sort === 'name') return rows;
  return rows.sort((a, b) => (a.unit.score ?? Number.POSITIVE_INFINITY) - (b.unit.score ?? Number.POSITIVE_INFINITY));
}

/** How many neighbouring measures share a quadrant, in the order of the columns. */
export function quadrantSpans(
  map: HeatMapView,
): { quadrant: HeatMapView['measures'][number]['quadrant']; span: number }[] {
  const spans: { quadrant: HeatMapView['measures'][number]['quadrant']; span: number }[] = [];
  for (const { quadrant } of map.measures) {
    const last = spans.at(-1);
    if (last?.quadrant === quadrant) last.span += 1;
    else spans.push({ quadrant, span: 1 });
  }
  return spans;
}

import type { Pack } from '@wheelhouse/plugin-api';
import { sql } from '../data/index.js';
import { Measure, MeasureService, ReadingImports } from '../features/scorecard/index.js';
import { PackCatalogue } from '../plugins/index.js';
import { demoReadings } from './demo-readings.js';
import { DEMO_PACK, type DemoRun } from './demo-run.js';
import { ADDED_TO_WHEEL, MEASURE_PATHS } from './measure-paths.js';

/** Gives the measures that are not on the pack's scorecard the free places, so that each quadrant shows five. */
async function fillWheel({ server, ctx, program }: DemoRun): Promise<void> {
  const measures = server.app.get(MeasureService);
  const rows = await server.store.list(Measure, sql`WHERE program_id = ${program.id}`);
  for (const key of ADDED_TO_WHEEL) {
    const row = rows.find((measure) => measure.key === key);
    if (row) await measures.update(ctx, { id: row.id, version: row.version, wheelPosition: 5 });
  }
}

function* linesOf({ stores, today, random }: DemoRun, measures: Pack['measures']): Generator<string> {
  yield 'unit,measure,period,value,numerator,denominator';
  for (const path of MEASURE_PATHS) {
    const measure = measures.find(({ key }) => key === path.key);
    if (!measure) continue;
    const readings = demoReadings({ ...measure, ratioScale: measure.ratioScale ?? 1 }, path, stores, today, random);
    for (const { storeId, period, value, numerator, denominator } of readings) {
      yield [storeId, path.key, period, value ?? '', numerator ?? '', denominator ?? ''].join(',');
    }
  }
}

/** Brings 26 weeks of readings in through the import that real files take. */
export async function fillReadings(run: DemoRun): Promise<void> {
  await fillWheel(run);
  const { server, ctx, program } = run;
  const measures = server.app.get(PackCatalogue).find(DEMO_PACK)?.pack.measures ?? [];
  const csv = [...linesOf(run, measures)].join('\n');
  await server.app
    .get(ReadingImports)
    .import(ctx, { programId: program.id, source: { text: csv }, fileName: 'nebula-telecom.csv' });
}

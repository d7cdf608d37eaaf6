import { parsePeriod, periodOf, previousPeriod } from '@wheelhouse/domain';
import type { UnitChoice } from '../../../app/program';
import type { ImportMeasuresQuery } from '../../../graphql/graphql';
import { csvRow, plainCell } from './csv-text';

const UNITS_SHOWN = 3;
const MEASURES_SHOWN = 4;

/**
 * A readings file that this program takes as it is: its own units and measures, the last period of each measure, and
 * the goal as value. Headings are the words the server knows.
 */
export function sampleReadings(
  units: readonly UnitChoice[],
  measures: ImportMeasuresQuery['measures'],
  today: string,
): string {
  const parents = new Set(units.map((unit) => unit.parentId));
  const leaves = units.filter((unit) => !parents.has(unit.id));
  const shown = [...measures].sort((a, b) => (a.wheelPosition ?? 9) - (b.wheelPosition ?? 9)).slice(0, MEASURES_SHOWN);
  const rows = (leaves.length > 0 ? leaves : units).slice(0, UNITS_SHOWN).flatMap((unit) =>
    shown.map((measure) => {
      const period = previousPeriod(periodOf(today, parsePeriod(today) ? measure.cadence : 'WEEK'));
      return csvRow([plainCell(unit.name), plainCell(measure.name), period, measure.goal, '']);
    }),
  );
  return csvRow(['unit', 'measure', 'period', 'value', 'note']) + rows.join('');
}

/** A units file as an example; `words` are names in the reader's language. */
export function sampleUnits(words: {
  company: string;
  north: string;
  south: string;
  store: (n: number) => string;
}): string {
  const rows: string[][] = [
    [words.company, '', 'company', 'HQ'],
    [words.north, words.company, 'region', 'R-N'],
    [words.south, words.company, 'region', 'R-S'],
    [words.store(101), words.north, 'store', 'S-101'],
    [words.store(102), words.north, 'store', 'S-102'],
    [words.store(201), words.south, 'store', 'S-201'],
  ];
  return csvRow(['name', 'parent', 'kind', 'external id']) + rows.map((row) => csvRow(row)).join('');
}

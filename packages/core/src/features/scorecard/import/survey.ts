import { type ColumnPlan, cellOf, numberColumns, type ReadingMapping } from './column-plan.js';
import type { CsvTable } from './csv-table.js';

/** How the numbers and dates of a file are written; `dayFirst` is null while nothing tells. */
export interface Writing {
  decimalComma: boolean;
  dayFirst: boolean | null;
}

const SAMPLE_ROWS = 2_000;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}/;
const NUMBER = /^[-+(]?[\d.,' \u00A0\u202F]+(?:[eE][-+]?\d+)?[)% ]*$/;
const ONE_COMMA = /^[^.,]*,(\d*)[^\d.,]*(?:[eE][-+]?\d+)?[)% ]*$/;
const ONE_POINT = /^[^.,]*\.(\d*)[^\d.,]*(?:[eE][-+]?\d+)?[)% ]*$/;

/** What the cells of a file tell about the way it is written. */
class Evidence {
  commaDecimals = 0;
  pointDecimals = 0;
  eitherNumber = 0;
  dayFirst = 0;
  monthFirst = 0;
  eitherDate = 0;

  number(cell: string): void {
    const comma = cell.lastIndexOf(',');
    const point = cell.lastIndexOf('.');
    if ((comma < 0 && point < 0) || !NUMBER.test(cell)) return;
    if (comma >= 0 && point >= 0) {
      if (comma > point) this.commaDecimals += 1;
      else this.pointDecimals += 1;
      return;
    }
    const digits = (comma >= 0 ? ONE_COMMA : ONE_POINT).exec(cell)?.[1];
    // Several separators of one kind group thousands: 1,234,567 has point decimals, 1.234.567 comma decimals.
    if (digits === undefined) {
      if (comma >= 0) this.pointDecimals += 1;
      else this.commaDecimals += 1;
    } else if (digits.length === 3) this.eitherNumber += 1;
    else if (comma >= 0) this.commaDecimals += 1;
    else this.pointDecimals += 1;
  }

  date(cell: string): void {
    const match = SLASHED.exec(cell);
    if (!match) return;
    if (Number(match[1]) > 12) this.dayFirst += 1;
    else if (Number(match[2]) > 12) this.monthFirst += 1;
    else this.eitherDate += 1;
  }

  /** True while something could be read in two ways and nothing has told yet which. */
  get isOpen(): boolean {
    const numbers = this.eitherNumber > 0 && this.commaDecimals + this.pointDecimals === 0;
    return numbers || (this.eitherDate > 0 && this.dayFirst + this.monthFirst === 0);
  }
}

/** The order a column of dates tells: by any part over 12; null when none tells or both do. */
function dayOrder(evidence: Evidence): boolean | null {
  if (evidence.dayFirst > 0 && evidence.monthFirst === 0) return true;
  return evidence.monthFirst > 0 && evidence.dayFirst === 0 ? false : null;
}

/**
 * Finds out from the number and date columns whether the comma separates decimals and whether dates begin with the day,
 * unless the mapping says so. Looks at 2,000 rows, and at all of them only while 1,234 or 05/11/2026 could mean two
 * things. What stays open: decimals by the habit of the delimiter (semicolon files use the comma), dates by refusing.
 */
export async function survey(
  table: CsvTable,
  plan: ColumnPlan,
  mapping: ReadingMapping | null | undefined,
): Promise<Writing> {
  const evidence = new Evidence();
  const columns = numberColumns(plan);
  let seen = 0;
  for await (const rows of table.rows()) {
    for (const { cells } of rows) {
      for (const at of columns) evidence.number((cells[at] ?? '').trim());
      evidence.date(cellOf(plan.period, cells));
    }
    seen += rows.length;
    if (seen >= SAMPLE_ROWS && !evidence.isOpen) break;
  }
  const { commaDecimals, pointDecimals } = evidence;
  const isDecided = commaDecimals > 0 !== pointDecimals > 0;
  const decimalComma = isDecided ? commaDecimals > 0 : table.delimiter === ';';
  return {
    decimalComma: mapping?.decimalComma ?? decimalComma,
    dayFirst: mapping?.dayFirst ?? dayOrder(evidence),
  };
}

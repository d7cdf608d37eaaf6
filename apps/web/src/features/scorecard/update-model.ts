import { entryPeriod, readNumber, type Status, scoreValue, statusOf } from '@wheelhouse/domain';
import { type WheelMeasureView, type WheelView } from './wheel-model';

/** Growth or fall from which a value is asked about before it is saved. */
export const SUSPICIOUS_TIMES = 3;

/** One line of the update grid: a measure with the period it is entered for and what is known of it. */
export interface UpdateRow {
  measure: WheelMeasureView;
  period: string;
  /** Value already entered for the period in this unit; null when there is none. */
  current: number | null;
  /** Value of the period before (or the newest older one); null when there is none. */
  previous: number | null;
  /** True when the shown value is rolled up from units below, so that a typed one would replace it. */
  isRolledUp: boolean;
}

/** What somebody typed into a line. */
export interface Draft {
  text: string;
  note: string;
  isConfirmed: boolean;
}

/** A line nobody has touched. */
export const EMPTY_DRAFT: Draft = { text: '', note: '', isConfirmed: false };

/** The lines of a unit's grid in the order of its wheel. */
export function updateRows(wheel: WheelView, today: string): UpdateRow[] {
  return wheel.quadrants.flatMap((quadrant) =>
    quadrant.measures.map((measure) => {
      const period = entryPeriod(wheel.period, measure.cadence, today);
      const isOfPeriod = measure.period === period;
      const isRolledUp = isOfPeriod && measure.basis !== null && measure.basis !== 'OWN';
      const before = measure.value !== null && measure.change !== null ? measure.value - measure.change : null;
      return {
        measure,
        period,
        current: isOfPeriod && !isRolledUp ? measure.value : null,
        previous: isOfPeriod ? before : measure.value,
        isRolledUp,
      };
    }),
  );
}

/** What the grid says about a typed value before it is saved. */
export interface DraftCheck {
  /** The number typed; null when empty or unreadable. */
  value: number | null;
  isUnreadable: boolean;
  /** How many times the previous value (or, without one, the goal) it is, when that asks for a second look; else null. */
  times: number | null;
  /** Status it would have; null without a number or thresholds. */
  status: Status | null;
  /** Whether the line is to be saved: readable, changed, and confirmed where asked. */
  isReady: boolean;
}

/** Checks one line: readable, far from last time, and what status it would have (M7). */
export function checkDraft(row: UpdateRow, draft: Draft): DraftCheck {
  const text = draft.text.trim();
  if (text === '') return { value: null, isUnreadable: false, times: null, status: null, isReady: false };
  const value = readNumber(text);
  if (value === null) return { value: null, isUnreadable: true, times: null, status: null, isReady: false };
  const { target, redFlag, polarity } = row.measure;
  const score = target === null || redFlag === null ? null : scoreValue(value, { goal: target, redFlag }, polarity);
  const times = suspiciousTimes(value, row.previous ?? target);
  return {
    value,
    isUnreadable: false,
    times,
    status: score === null ? null : statusOf(score),
    isReady: value !== row.current && (times === null || draft.isConfirmed),
  };
}

function suspiciousTimes(value: number, reference: number | null): number | null {
  if (reference === null || reference === 0 || value === 0) return null;
  const times = value / reference;
  const size = Math.abs(times);
  return size >= SUSPICIOUS_TIMES || size <= 1 / SUSPICIOUS_TIMES || times < 0 ? times : null;
}

const fold = (text: string): string => text.trim().toLocaleLowerCase();

/**
 * Spreads text pasted from a spreadsheet over the lines, from line `start` down. A line of two or more cells whose first
 * names a measure goes to that measure; any other takes its last cell in order. Empty cells leave their line alone.
 */
export function spreadPaste(text: string, rows: readonly UpdateRow[], start: number): Map<string, string> {
  const spread = new Map<string, string>();
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  lines.forEach((line, offset) => {
    const cells = line.split('\t');
    const name = fold(cells[0] ?? '');
    const named =
      cells.length > 1
        ? rows.find(({ measure }) => [measure.name, measure.shortName, measure.key].some((one) => fold(one) === name))
        : undefined;
    const row = named ?? rows[start + offset];
    const cell = (cells.length > 1 ? cells.at(-1) : cells[0])?.trim() ?? '';
    if (row && cell !== '') spread.set(row.measure.id, cell);
  });
  return spread;
}

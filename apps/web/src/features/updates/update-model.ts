import {
  isNotApplicable,
  readTypedNumber,
  readTypedRatio,
  type Status,
  scoreValue,
  statusOf,
  surpriseOf,
} from '@wheelhouse/domain';
import type { ReadingRowInput, UpdateRowFieldsFragment } from '../../graphql/graphql';

/** One value to enter, with all the server knows of it. */
export type UpdateRow = UpdateRowFieldsFragment;

/** What somebody typed into a line; the action is what is done about a red value. */
export interface Draft {
  text: string;
  note: string | null;
  isConfirmed: boolean;
  action: { title: string; owner: string; dueOn: string };
}

/** A line nobody has touched; a null note stands for the one that is stored. */
export const EMPTY_DRAFT: Draft = {
  text: '',
  note: null,
  isConfirmed: false,
  action: { title: '', owner: '', dueOn: '' },
};

/** Names a line: one value of one unit and period. */
export const rowKey = (row: { unitId: string; measure: { id: string }; period: string }): string =>
  `${row.unitId} ${row.measure.id} ${row.period}`;

/** What the grid says about a line before it is saved. */
export interface DraftCheck {
  /** The number typed; null when empty, unreadable or not applicable. */
  value: number | null;
  isUnreadable: boolean;
  isAbsent: boolean;
  /** How many times the last value it is, when that asks for a second look; else null. */
  times: number | null;
  /** Status it would have; null without a number or thresholds. */
  status: Status | null;
  /** A note is needed and not there yet: the value is red, or does not apply. */
  needsNote: boolean;
  /** The action is begun but lacks its words, owner or day. */
  isActionPartial: boolean;
  /** Whether the line is to be saved: changed, readable, confirmed where asked, with its note. */
  isReady: boolean;
}

const NOTHING: DraftCheck = {
  value: null,
  isUnreadable: false,
  isAbsent: false,
  times: null,
  status: null,
  needsNote: false,
  isActionPartial: false,
  isReady: false,
};

/** True where a value or a reason is stored already. */
export const isEntered = (row: UpdateRow): boolean => row.version !== null && row.version !== undefined;

/** Checks one line: what was typed, how far it is from the usual, what status it would have and what is missing (M7). */
export function checkDraft(row: UpdateRow, draft: Draft, isNoteRequired: boolean): DraftCheck {
  const text = draft.text.trim();
  const note = (draft.note ?? row.note ?? '').trim();
  const hasNewNote = draft.note !== null && note !== (row.note ?? '').trim();
  if (text === '') return { ...NOTHING, isReady: hasNewNote && isEntered(row) && (row.value !== null || note !== '') };
  if (isNotApplicable(text)) {
    return { ...NOTHING, isAbsent: true, needsNote: note === '', isReady: note !== '' };
  }
  const ratio = row.measure.numerator ? readTypedRatio(text) : null;
  const share = ratio && ratio.denominator !== 0 ? ratio.numerator / ratio.denominator : null;
  const value = ratio ? share && share * scaleOf(row) : readTypedNumber(text);
  if (value === null || (ratio !== null && share === null)) return { ...NOTHING, isUnreadable: true };
  const { goal, redFlag } = row;
  const hasRule = goal !== null && goal !== undefined && redFlag !== null && redFlag !== undefined;
  const score = hasRule ? scoreValue(value, { goal, redFlag }, row.measure.polarity) : null;
  const status = score === null ? null : statusOf(score);
  const recent = row.recent.map((past) => past.value);
  const surprise = value === row.value ? null : surpriseOf(value, recent);
  const needsNote = status === 'OFF_TRACK' && note === '' && isNoteRequired;
  const { title, owner, dueOn } = draft.action;
  const parts = [title, owner, dueOn].filter((part) => part.trim() !== '').length;
  const isActionPartial = status === 'OFF_TRACK' && parts > 0 && parts < 3;
  const isChanged = value !== row.value || hasNewNote;
  const isSure = surprise === null || draft.isConfirmed;
  return {
    value,
    isUnreadable: false,
    isAbsent: false,
    times: surprise?.times ?? null,
    status,
    needsNote,
    isActionPartial,
    isReady: isChanged && isSure && !needsNote && !isActionPartial,
  };
}

// A share of 63 of 90 is 70 where the measure is in per cent; the server computes with the measure's own scale.
const scaleOf = (row: UpdateRow): number => (row.measure.unit === '%' ? 100 : 1);

/** The reading a line is sent as. */
export function readingOf(row: UpdateRow, draft: Draft, check: DraftCheck): ReadingRowInput {
  const { title, owner, dueOn } = draft.action;
  const text = draft.text.trim();
  const hasAction = check.status === 'OFF_TRACK' && title.trim() !== '';
  const isKept = text === '';
  return {
    measureId: row.measure.id,
    unitId: row.unitId,
    period: row.period,
    ...(isKept ? { value: row.value, numerator: row.numerator, denominator: row.denominator } : { text }),
    note: (draft.note ?? row.note ?? '').trim() || null,
    confirmed: draft.isConfirmed,
    ...(hasAction ? { action: { title: title.trim(), owner: owner.trim(), dueOn } } : {}),
  };
}

const fold = (text: string): string => text.trim().toLocaleLowerCase();
const readable = (text: string): boolean =>
  isNotApplicable(text) || readTypedNumber(text) !== null || readTypedRatio(text) !== null;

/**
 * Spreads a block pasted from a spreadsheet over the lines, from line `start` down. A line of the block that names a
 * measure (and a unit, where there are several) goes there, any other goes to the lines in order. Its first cell that
 * reads as a value is the value, a text behind that the note. Empty cells leave their line alone.
 */
export function spreadPaste(text: string, rows: readonly UpdateRow[], start: number): Map<string, Partial<Draft>> {
  const spread = new Map<string, Partial<Draft>>();
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  lines.forEach((line, offset) => {
    const cells = line.split('\t').map((cell) => cell.trim());
    const words = new Set(cells.map(fold));
    const isNamed = ({ measure }: UpdateRow) =>
      [measure.name, measure.shortName, measure.key].some((name) => words.has(fold(name)));
    const named = cells.length > 1 ? rows.filter(isNamed) : [];
    const row = named.find(({ unitName }) => words.has(fold(unitName))) ?? named[0] ?? rows[start + offset];
    const names =
      row && named.includes(row) ? [row.unitName, row.measure.name, row.measure.shortName, row.measure.key] : [];
    const rest = cells.filter((cell) => !names.map(fold).includes(fold(cell)));
    const at = rest.findIndex(readable);
    const value = rest[at] ?? rest.find((cell) => cell !== '') ?? '';
    const note = at >= 0 ? (rest.slice(at + 1).find((cell) => cell !== '' && !readable(cell)) ?? null) : null;
    if (row && value !== '') {
      spread.set(rowKey(row), { text: value, isConfirmed: false, ...(note === null ? {} : { note }) });
    }
  });
  return spread;
}

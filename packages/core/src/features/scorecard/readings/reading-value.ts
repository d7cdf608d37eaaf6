import { valuesOfKind } from '@wheelhouse/domain';
import type { FieldName, Message, MessageValues } from '../../../kernel/index.js';
import { formulaMessages } from '../measures/formula.messages.js';
import type { Measure } from '../measures/measure.entity.js';
import { scorecardMessages } from '../scorecard.messages.js';

/** Numbers of a reading as they were given. */
export interface GivenNumbers {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  note: string | null;
}

/** Why numbers cannot be taken: the field, a stable code and the message with its values. */
export interface NumbersRefused {
  field: FieldName;
  code: string;
  message: Message;
  values?: MessageValues;
}

type MeasureOfNumbers = Pick<Measure, 'kind' | 'aggregation' | 'ratioScale' | 'decimals'> & { name: string };

const refused = (field: FieldName, code: string, message: Message, values: MessageValues = {}): NumbersRefused => ({
  field,
  code,
  message,
  values,
});

/**
 * The value of a reading from the numbers given (M7): for a RATIO measure `ratioScale * numerator / denominator` where
 * both are given, else the plain value; a null value needs a note that says why. A yes/no or four-status measure takes only
 * the values of its kind, a formula none. Answers the reason where the numbers
 * do not fit together.
 */
export function readingValue(given: GivenNumbers, measure: MeasureOfNumbers): GivenNumbers | NumbersRefused {
  const { value, numerator, denominator, note } = given;
  const kind = measure.kind ?? 'NUMBER';
  if (kind === 'FORMULA') {
    return refused('measureId', 'COMPUTED', formulaMessages.computed, { measure: measure.name });
  }
  const allowed = valuesOfKind(kind);
  if (allowed && value !== null && !allowed.includes(value)) {
    const message = kind === 'YES_NO' ? scorecardMessages.yesNoValue : scorecardMessages.fourStatusValue;
    return refused('value', 'NOT_ALLOWED', message, { measure: measure.name, value });
  }
  if (numerator === null && denominator === null) {
    if (value === null && !note) return refused('note', 'NOTE_NEEDED', scorecardMessages.noteNeeded);
    return given;
  }
  if (measure.aggregation !== 'RATIO') {
    const field = numerator === null ? 'denominator' : 'numerator';
    return refused(field, 'NOT_A_RATIO', scorecardMessages.onlyRatio, { measure: measure.name });
  }
  if (numerator === null || denominator === null) {
    return refused(numerator === null ? 'numerator' : 'denominator', 'HALF_A_RATIO', scorecardMessages.halfRatio);
  }
  if (denominator === 0) return refused('denominator', 'ZERO_DENOMINATOR', scorecardMessages.zeroDenominator);
  const computed = (measure.ratioScale * numerator) / denominator;
  if (!Number.isFinite(computed)) return refused('numerator', 'TOO_LARGE', scorecardMessages.tooLarge);
  // A file often carries the rounded value beside its parts; more than a rounding apart, one of the three is wrong.
  const tolerance = Math.max(10 ** -measure.decimals, 0.01 * Math.abs(computed));
  if (value !== null && Math.abs(value - computed) > tolerance) {
    const shown = Number(computed.toPrecision(6));
    return refused('value', 'VALUE_DIFFERS', scorecardMessages.valueDiffers, {
      value,
      numerator,
      denominator,
      computed: shown,
    });
  }
  return { value: computed, numerator, denominator, note };
}

/** True for the answer of `readingValue` that refuses. */
export const isRefused = (answer: GivenNumbers | NumbersRefused): answer is NumbersRefused => 'code' in answer;

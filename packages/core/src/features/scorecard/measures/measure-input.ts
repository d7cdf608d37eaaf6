import {
  type Aggregation,
  type Cadence,
  type MeasureKind,
  MIN_WEIGHT,
  type Polarity,
  thresholdOfKind,
} from '@wheelhouse/domain';
import type { RowTexts } from '../../../data/index.js';
import { type InputCheck, kernelMessages } from '../../../kernel/index.js';
import { scorecardMessages } from '../scorecard.messages.js';
import type { Measure, Quadrant } from './measure.entity.js';
import { isMeasureKey } from './measure-key.js';

/** Fields of a measure that a caller may set; undefined means not sent. */
export interface MeasureFields {
  quadrant?: Quadrant | null;
  name?: string | null;
  shortName?: string | null;
  definition?: string | null;
  formula?: string | null;
  polarity?: Polarity | null;
  aggregation?: Aggregation | null;
  timeAggregation?: Aggregation | null;
  expression?: string | null;
  cadence?: Cadence | null;
  unit?: string | null;
  decimals?: number | null;
  ratioScale?: number | null;
  owner?: string | null;
  ownerId?: string | null;
  deputyId?: string | null;
  source?: string | null;
  wheelPosition?: number | null;
  isFocus?: boolean | null;
}

/** A measure as `createMeasure` takes it. */
export interface CreateMeasureInput extends MeasureFields {
  programId: string;
  quadrant: Quadrant;
  name: string;
  key?: string | null;
  kind?: MeasureKind | null;
  goal?: number | null;
  redFlag?: number | null;
  baseline?: number | null;
  weight?: number | null;
  from?: string | null;
}

/** A measure as an installation of a pack hands it over: with its origin and its texts in every language. */
export interface NewMeasure extends Omit<CreateMeasureInput, 'programId'> {
  numerator?: string | null;
  denominator?: string | null;
  benchmarkValue?: string | null;
  benchmarkBasis?: string | null;
  originPack?: string | null;
  originKey?: string | null;
  texts?: RowTexts | null;
}

const LARGEST = 1e15;

/** Checks goal and red flag against each other: different, and on the side that the polarity asks for (M7). */
export function checkThreshold(
  check: InputCheck,
  threshold: { goal: number; redFlag: number; baseline?: number | null },
  polarity: Polarity,
): void {
  const { goal, redFlag } = threshold;
  check.number('goal', goal, -LARGEST, LARGEST);
  check.number('redFlag', redFlag, -LARGEST, LARGEST);
  check.number('baseline', threshold.baseline, -LARGEST, LARGEST);
  if (goal === redFlag) check.add('goal', 'GOAL_EQUALS_RED_FLAG', scorecardMessages.goalEqualsRedFlag, { goal });
  else if (polarity === 'HIGHER' && goal < redFlag)
    check.add('goal', 'GOAL_AGAINST_POLARITY', scorecardMessages.goalBelowRedFlag, { goal, redFlag });
  else if (polarity === 'LOWER' && goal > redFlag)
    check.add('goal', 'GOAL_AGAINST_POLARITY', scorecardMessages.goalAboveRedFlag, { goal, redFlag });
  else if (polarity === 'IN_RANGE' && goal > redFlag)
    check.add('redFlag', 'GOAL_AGAINST_POLARITY', scorecardMessages.rangeBelowCentre, { goal, redFlag });
}

/**
 * The goal and red flag of a new measure: those its kind brings with it, else the ones given, which must be there and fit
 * the polarity.
 */
export function firstThreshold(check: InputCheck, input: NewMeasure): { goal: number; redFlag: number } {
  const polarity = input.polarity ?? 'HIGHER';
  const ofKind = thresholdOfKind(input.kind ?? 'NUMBER', polarity);
  if (ofKind) return ofKind;
  const { goal, redFlag } = input;
  if (typeof goal !== 'number') check.add('goal', 'REQUIRED', kernelMessages.required);
  if (typeof redFlag !== 'number') check.add('redFlag', 'REQUIRED', kernelMessages.required);
  const threshold = { goal: goal ?? 0, redFlag: redFlag ?? 0 };
  if (typeof goal === 'number' && typeof redFlag === 'number') {
    checkThreshold(check, { ...threshold, baseline: input.baseline ?? null }, polarity);
  }
  return threshold;
}

/** Checks a weight: a number of at least 1e-6. */
export function checkWeight(check: InputCheck, weight: number | null | undefined): void {
  check.number('weight', weight, MIN_WEIGHT, 1e6);
}

/** Checks the fields of a measure that stand for themselves; the wheel position needs its neighbours. */
export function checkFields(check: InputCheck, input: MeasureFields, isNew: boolean): void {
  check.text('name', isNew ? (input.name ?? '') : (input.name ?? undefined), { max: 200, required: true });
  check.text('shortName', input.shortName, { max: 40 });
  check.text('definition', input.definition, { max: 4000 });
  check.text('formula', input.formula, { max: 1000 });
  check.text('unit', input.unit, { max: 40 });
  check.text('owner', input.owner, { max: 200 });
  check.text('source', input.source, { max: 500 });
  check.integer('decimals', input.decimals, 0, 6);
  check.number('ratioScale', input.ratioScale, 1e-9, 1e9);
  check.integer('wheelPosition', input.wheelPosition, 1, 5);
}

/** Checks a key that was given: its form, and that no measure of the program has it. */
export function checkKey(check: InputCheck, key: string, taken: ReadonlySet<string>): void {
  if (!isMeasureKey(key)) check.add('key', 'BAD_KEY', scorecardMessages.badKey, { value: key });
  else if (taken.has(key)) check.add('key', 'DUPLICATE', kernelMessages.duplicate, { value: key });
}

/** What a measure holds of the wheel: its quadrant and place. */
export type PlaceOnWheel = Pick<Measure, 'id' | 'name' | 'quadrant' | 'wheelPosition'>;

const PLACES = [1, 2, 3, 4, 5] as const;

/** The places of a quadrant that are free, in order; `except` leaves a measure out. */
export function freePlaces(measures: readonly PlaceOnWheel[], quadrant: string, except?: string): number[] {
  const taken = new Set(
    measures
      .filter((measure) => measure.quadrant === quadrant && measure.id !== except)
      .map((measure) => measure.wheelPosition),
  );
  return PLACES.filter((place) => !taken.has(place));
}

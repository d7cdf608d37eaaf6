import { z } from 'zod';
import { keySchema, packIssue, textSchema, wordingSchema } from './pack-wording.js';
import { provenance, requireProvenance, sourceIdSchema } from './provenance.schema.js';

/** The four quadrants of the scorecard wheel. */
export const QUADRANTS = ['CUSTOMER', 'PEOPLE', 'OPERATIONS', 'FINANCE'] as const;

/**
 * The factor a formula starts with: 100 for `100 * leavers / customers`, 1000 for `1000 * contacts / bills`, 1 for a
 * formula that starts with a name. The value of a RATIO measure is `ratioScale * sum(numerator) / sum(denominator)`.
 */
export function leadingFactor(formula: string): number {
  const match = /^\s*(\d{1,9}(?:\.\d{1,9})?)\s*\*/.exec(formula);
  return match === null ? 1 : Number(match[1]);
}

const benchmarkSchema = z.strictObject({
  value: textSchema,
  basis: textSchema,
  /** A benchmark is a published fact, so judgement is no source for it. */
  source: z.array(sourceIdSchema).min(1).max(20),
});

const measureShape = z.strictObject({
  key: keySchema,
  title: textSchema,
  shortName: textSchema,
  quadrant: z.enum(QUADRANTS),
  definition: textSchema,
  /** Plain text for people; the product computes from numerator, denominator and `ratioScale`, never from this. */
  formula: wordingSchema,
  numerator: textSchema.nullable(),
  denominator: textSchema.nullable(),
  /** Multiplies the ratio of sums: 100 for % and points, 1000 for per 1,000; only for RATIO, where it is required. */
  ratioScale: z.number().positive().max(1_000_000_000).optional(),
  unit: wordingSchema,
  decimals: z.int().min(0).max(4),
  polarity: z.enum(['HIGHER', 'LOWER', 'IN_RANGE']),
  cadence: z.enum(['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR']),
  aggregation: z.enum(['SUM', 'AVERAGE', 'LAST', 'RATIO']),
  /** Goal in `unit`; for IN_RANGE the centre of the range. */
  goal: z.number(),
  /** Red flag in `unit`; for IN_RANGE the upper limit of the range. */
  redFlag: z.number(),
  typical: textSchema.nullable(),
  benchmark: benchmarkSchema.nullable(),
  ...provenance,
});

/** A measure as a pack writes it. */
export type PackMeasure = z.infer<typeof measureShape>;

function checkThresholds({ goal, redFlag, polarity }: PackMeasure, context: z.RefinementCtx): void {
  const consistent = polarity === 'HIGHER' ? goal > redFlag : goal < redFlag;
  if (consistent) return;
  const relation = polarity === 'HIGHER' ? '>' : '<';
  context.addIssue(packIssue('GOAL_AGAINST_POLARITY', { polarity, relation, goal, redFlag }, ['goal']));
}

function checkRatio(measure: PackMeasure, context: z.RefinementCtx): void {
  const { aggregation, formula, ratioScale } = measure;
  if (aggregation !== 'RATIO') {
    if (ratioScale !== undefined) context.addIssue(packIssue('RATIO_SCALE_STRAY', { aggregation }, ['ratioScale']));
    return;
  }
  if (measure.numerator === null) context.addIssue(packIssue('RATIO_INCOMPLETE', {}, ['numerator']));
  if (measure.denominator === null) context.addIssue(packIssue('RATIO_INCOMPLETE', {}, ['denominator']));
  if (ratioScale === undefined) {
    context.addIssue(packIssue('RATIO_INCOMPLETE', {}, ['ratioScale']));
  } else if (ratioScale !== leadingFactor(formula)) {
    const values = { found: ratioScale, expected: leadingFactor(formula) };
    context.addIssue(packIssue('RATIO_SCALE_MISMATCH', values, ['ratioScale']));
  }
}

/** A measure of a pack (M6): goal and red flag agree with its polarity, and a RATIO names its parts and its scale. */
export const measureSchema = measureShape.superRefine((measure, context) => {
  requireProvenance(measure, context);
  checkThresholds(measure, context);
  checkRatio(measure, context);
});

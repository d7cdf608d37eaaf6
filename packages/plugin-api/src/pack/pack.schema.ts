import { z } from 'zod';
import { LOCALES } from '../locale/locale.js';
import { measureSchema, QUADRANTS } from './measure.schema.js';
import { citationSchema, keySchema, packIssue, textSchema, versionSchema, wordingSchema } from './pack-wording.js';
import { provenance, requireProvenance, sourceIdSchema } from './provenance.schema.js';

/** The pack format this contract reads. */
export const PACK_FORMAT = 'wheelhouse-pack/1';

/** Stages of the customer's life with the company an episode may belong to. */
export const LIFECYCLE_STAGES = [
  'aware',
  'choose',
  'buy',
  'first-30-days',
  'use',
  'service',
  'renew',
  'leave',
] as const;

/** What an episode is mainly about for the customer. */
export const EXPERIENCE_TYPES = ['product', 'service', 'price', 'relationship', 'brand', 'convenience'] as const;

/** Channels an episode may run through. */
export const CHANNELS = [
  'web',
  'app',
  'store',
  'phone',
  'chat',
  'messaging',
  'email',
  'social',
  'field',
  'mail',
  'kiosk',
  'onboard',
  'airport',
  'branch',
  'atm',
  'agent',
  'partner',
] as const;

/** A quick win takes at most this many weeks (three months). */
export const QUICK_WIN_WEEKS = 13;

const band = z.int().min(1).max(5);
const texts = z.array(textSchema).min(1).max(20);
const keys = z.array(keySchema).max(50);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(5_000);

const sourceSchema = z.strictObject({
  id: sourceIdSchema,
  kind: z.enum(['ARTICLE', 'PUBLIC', 'DATASET']).optional(),
  title: citationSchema,
  /** Where it can be found; shown as plain text and never loaded. */
  where: wordingSchema,
  facts: citationSchema.optional(),
  confidence: z.enum(['HIGH', 'MEDIUM', 'LOW']).optional(),
  confidenceNote: citationSchema.optional(),
});

const promiseWordSchema = z.strictObject({
  key: keySchema,
  title: textSchema,
  meaning: textSchema,
  behaviours: texts,
  measures: keys.min(1),
});

const valuePropositionSchema = z
  .strictObject({
    key: keySchema,
    title: textSchema,
    statement: textSchema,
    standsFor: texts,
    notFor: texts,
    promiseWords: z.array(promiseWordSchema).min(1).max(10),
    ...provenance,
  })
  .superRefine(requireProvenance);

const departmentSchema = z
  .strictObject({
    key: keySchema,
    title: textSchema,
    /** Importance of the change to this department, 1-5 (M28). */
    importance: band,
    /** Expected disruption of this department, 1-5 (M28). */
    impact: band,
    equip: z.strictObject({ policy: textSchema, process: textSchema, technology: textSchema, skills: textSchema }),
    ...provenance,
  })
  .superRefine(requireProvenance);

const segmentSchema = z
  .strictObject({ key: keySchema, title: textSchema, note: textSchema, ...provenance })
  .superRefine(requireProvenance);

const driverSchema = z
  .strictObject({
    key: keySchema,
    title: textSchema,
    /** Words that point at this driver in a comment; `zh` holds simplified and traditional forms together. */
    keywords: z.strictObject({
      en: z.array(wordingSchema).min(1).max(100),
      zh: z.array(wordingSchema).min(1).max(100),
    }),
    ...provenance,
  })
  .superRefine(requireProvenance);

const episodeSchema = z
  .strictObject({
    key: keySchema,
    title: textSchema,
    need: textSchema,
    lifecycleStage: z.enum(LIFECYCLE_STAGES),
    experienceType: z.enum(EXPERIENCE_TYPES),
    touchpoints: texts,
    channels: z.array(z.enum(CHANNELS)).min(1).max(CHANNELS.length),
    owner: keySchema,
    frequency: band,
    emotionalImportance: band,
    rationale: textSchema,
    ...provenance,
  })
  .superRefine(requireProvenance);

const battleSchema = z
  .strictObject({
    key: keySchema,
    title: textSchema,
    why: textSchema,
    episodes: keys,
    leadMeasures: keys,
    captainRole: textSchema,
    ...provenance,
  })
  .superRefine(requireProvenance);

const initiativeSchema = z
  .strictObject({
    key: keySchema,
    title: textSchema,
    description: textSchema,
    battle: keySchema,
    kind: z.enum(['QUICK_WIN', 'STRUCTURAL']),
    weeks: z.int().min(1).max(260),
    effort: band,
    departments: z.array(z.strictObject({ key: keySchema, impact: z.enum(['LOW', 'MEDIUM', 'HIGH']) })).max(50),
    drivers: keys,
    episodes: keys,
    measures: keys,
    ...provenance,
  })
  .superRefine((initiative, context) => {
    requireProvenance(initiative, context);
    if (initiative.kind === 'QUICK_WIN' && initiative.weeks > QUICK_WIN_WEEKS) {
      context.addIssue(packIssue('QUICK_WIN_TOO_LONG', { found: initiative.weeks, limit: QUICK_WIN_WEEKS }, ['weeks']));
    }
  });

const complaintClassSchema = z
  .strictObject({
    key: keySchema,
    title: textSchema,
    /** The words of the published complaint data that fall into this class. */
    labels: z.array(wordingSchema).min(1).max(100),
    driver: keySchema,
    episode: keySchema,
    ...provenance,
  })
  .superRefine(requireProvenance);

const surveyColumnSchema = z
  .strictObject({
    key: keySchema,
    dataset: wordingSchema,
    column: wordingSchema,
    driver: keySchema,
    episode: keySchema,
    note: textSchema.nullable(),
    ...provenance,
  })
  .superRefine(requireProvenance);

const quadrants = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ CUSTOMER: value, PEOPLE: value, OPERATIONS: value, FINANCE: value } satisfies Record<
    (typeof QUADRANTS)[number],
    Value
  >);

/** The shape of a template pack; `packSchema` adds that every reference resolves. */
export const packShape = z.strictObject({
  format: z.literal(PACK_FORMAT),
  id: keySchema,
  version: versionSchema,
  locales: z.tuple([z.literal(LOCALES[0]), z.literal(LOCALES[1]), z.literal(LOCALES[2])]),
  title: textSchema,
  summary: textSchema,
  notices: z
    .array(z.strictObject({ key: keySchema, text: textSchema }))
    .max(20)
    .optional(),
  sources: list(sourceSchema),
  valuePropositions: list(valuePropositionSchema),
  departments: list(departmentSchema),
  segments: list(segmentSchema),
  drivers: list(driverSchema),
  episodes: list(episodeSchema),
  battles: list(battleSchema),
  initiatives: list(initiativeSchema),
  measures: list(measureSchema),
  /** Keys of the measures the wheel starts with, at most five per quadrant. */
  scorecard: quadrants(z.array(keySchema).min(1).max(5)),
  /** The measure in focus of each quadrant; one of its scorecard. */
  focus: quadrants(keySchema),
  /** Classes of published complaints, for packs whose industry has such data. */
  complaintTaxonomy: list(complaintClassSchema).optional(),
  /** Columns of published survey data, for packs whose industry has such data. */
  surveyColumns: list(surveyColumnSchema).optional(),
});

/** A template pack (M32): the starting content of one industry, as data. */
export type Pack = z.infer<typeof packShape>;

import { z } from 'zod';
import { packIssue } from './pack-wording.js';

/** Id of a source: capitals, digits and hyphens, such as `S21` or `D-CFPB`; `J` (judgement) is not a source. */
export const sourceIdSchema = z.string().regex(/^(?!J$)[A-Z][A-Z0-9-]{0,31}$/);

/**
 * Where an item comes from: ids of the pack's sources, and `judgement: true` if it rests, wholly or partly, on a
 * consultant's judgement and is an editable default.
 */
export const provenance = {
  source: z.array(sourceIdSchema).max(20),
  judgement: z.literal(true).optional(),
} as const;

/** Refuses an item that neither names a source nor says that it is judgement. */
export function requireProvenance(
  item: { readonly source: readonly string[]; readonly judgement?: true | undefined },
  context: z.RefinementCtx,
): void {
  if (item.source.length === 0 && item.judgement !== true) context.addIssue(packIssue('NO_SOURCE', {}, ['source']));
}

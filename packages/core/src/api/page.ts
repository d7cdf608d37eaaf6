import { type Ctx, Issues, kernelMessages, WheelhouseError } from '../kernel/index.js';

/** A slice of a list as the API takes it. */
export interface PageInput {
  skip?: number | null;
  take?: number | null;
}

/** Longest slice of a list. */
export const MAX_TAKE = 200;

/** The slice to read, 50 rows when nothing is said; throws BAD_INPUT naming the bound that is broken. */
export function readPage(ctx: Ctx, page: PageInput | null | undefined): { skip: number; take: number } {
  const skip = page?.skip ?? 0;
  const take = page?.take ?? 50;
  const issues = new Issues(ctx.locale);
  if (take < 1 || take > MAX_TAKE) {
    issues.add('page.take', 'OUT_OF_RANGE', kernelMessages.outOfRange, {
      field: 'page.take',
      value: take,
      min: 1,
      max: MAX_TAKE,
    });
  }
  if (skip < 0) {
    issues.add('page.skip', 'OUT_OF_RANGE', kernelMessages.outOfRange, {
      field: 'page.skip',
      value: skip,
      min: 0,
      max: 10_000_000,
    });
  }
  const [first] = issues.list;
  if (first) throw new WheelhouseError('BAD_INPUT', first.message);
  return { skip, take };
}

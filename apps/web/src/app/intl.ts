const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();
const spans = new Map<string, Intl.RelativeTimeFormat>();

/** Answers what is kept under a key, making it the first time: to make a formatter costs more than to use it a hundred times. */
function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  const found = store.get(key) ?? make();
  store.set(key, found);
  return found;
}

/** The number format of a language tag and options; the same one whenever they are the same. */
export const numberFormat = (tag: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  kept(numbers, `${tag} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options));

/** The date format of a language tag and options; the same one whenever they are the same. */
export const dateFormat = (tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(dates, `${tag} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(tag, options));

/** The format of "5 minutes ago" in a language tag; the same one each time. */
export const agoFormat = (tag: string): Intl.RelativeTimeFormat =>
  kept(spans, tag, () => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));

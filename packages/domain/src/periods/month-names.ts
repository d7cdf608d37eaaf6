/** English month names from January, as printed in labels and read in imports. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** English name of a month (1-12), or its first three letters. */
export function monthName(month: number, form: 'long' | 'short'): string {
  const name = MONTH_NAMES[month - 1] ?? '';
  return form === 'long' ? name : name.slice(0, 3);
}

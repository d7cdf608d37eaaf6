const PLAIN = /^[<>≥≤~\s]*([-+]?\d[\d,]*(?:\.\d+)?)\s*(\D*)$/;

/**
 * The level a benchmark text names, to draw it: "72%" is 72 for a measure in %. Null for a range such as "62-74%", for
 * plain words, and for a number in another unit of measurement.
 */
export function benchmarkLevel(text: string, unit: string): number | null {
  const [, number, rest = ''] = PLAIN.exec(text) ?? [];
  if (number === undefined || (rest.trim() !== '' && rest.trim() !== unit)) return null;
  const level = Number(number.replaceAll(',', ''));
  return Number.isFinite(level) ? level : null;
}

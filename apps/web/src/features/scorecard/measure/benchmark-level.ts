const PLAIN = /^\s*[<>≥≤~]?\s*([-+]?\d[\d,]*(?:\.\d+)?)\s*(?:%|\D{0,24})$/;

/** The level a benchmark text names, to draw it: "72%" is 72; null for a range such as "62-74%" and for plain words. */
export function benchmarkLevel(text: string): number | null {
  const match = PLAIN.exec(text);
  const level = match?.[1] ? Number(match[1].replaceAll(',', '')) : Number.NaN;
  return Number.isFinite(level) ? level : null;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u;

/** Splits a text into graphemes (what a reader calls characters). */
export function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), (part) => part.segment);
}

/** Estimated width of a text in em for the product's sans face with tabular figures; CJK counts 1, capitals 0.7, other Latin 0.28 to 0.57. */
export function textWidth(text: string): number {
  let width = 0;
  for (const part of graphemes(text)) width += graphemeWidth(part);
  return width;
}

/** Cuts a text to at most `em` wide, ending in an ellipsis when something was cut. Never cuts inside a grapheme. */
export function cutToWidth(text: string, em: number): string {
  if (textWidth(text) <= em) return text;
  let width = graphemeWidth('…');
  let kept = '';
  for (const part of graphemes(text)) {
    width += graphemeWidth(part);
    if (width > em) break;
    kept += part;
  }
  return `${kept.trimEnd()}…`;
}

/** Cuts a spoke name to the house limit: 8 CJK or 14 Latin graphemes, mixed names in proportion. */
export function cutSpokeName(text: string): string {
  const cost = (part: string) => (WIDE.test(part) ? 14 / 8 : 1);
  const parts = graphemes(text);
  const total = parts.reduce((sum, part) => sum + cost(part), 0);
  if (total <= 14) return text;
  let used = 1;
  let kept = '';
  for (const part of parts) {
    used += cost(part);
    if (used > 14) break;
    kept += part;
  }
  return `${kept.trimEnd()}…`;
}

/** The largest font size, between `floor` and `wanted`, at which the text is at most `width` wide; all in the same unit. */
export function fontToFit(text: string, width: number, wanted: number, floor: number): number {
  const em = textWidth(text);
  if (em === 0) return wanted;
  return Math.max(floor, Math.min(wanted, width / em));
}

function graphemeWidth(part: string): number {
  if (WIDE.test(part)) return 1;
  if (/[\s.,:;'’|!iljI]/u.test(part)) return 0.28;
  if (/[frt()/-]/u.test(part)) return 0.39;
  if (/[0-9$€£¥+−–]/u.test(part)) return 0.63;
  if (/[MWmw%@]/u.test(part)) return 0.86;
  if (/\p{Lu}/u.test(part)) return 0.7;
  return 0.57;
}

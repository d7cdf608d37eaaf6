/**
 * Replaces full-width forms (０-９, ％, （, ，, －), ideographic, no-break and thin spaces and the Unicode minus by their
 * ASCII signs, so that cells typed with a Chinese input method read as their author meant. Nothing else is folded: "5²"
 * stays as it is.
 */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\u2212/g, '-');
}

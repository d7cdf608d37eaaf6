import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSpokeName, cutToWidth, fontToFit, graphemes, textWidth } from './text-fit';

describe('text fitting', () => {
  it('cuts spoke names at 14 Latin or 8 CJK graphemes', () => {
    expect(cutSpokeName('First-call fix')).toBe('First-call fix');
    expect(cutSpokeName('Out-of-stock rate')).toBe('Out-of-stock…');
    expect(cutSpokeName('每千戶投訴數量')).toBe('每千戶投訴數量');
    expect(graphemes(cutSpokeName('留存客戶價值與收入貢獻')).length).toBeLessThanOrEqual(8);
  });

  it('never exceeds the width asked for, and leaves short texts alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.double({ min: 2, max: 40, noNaN: true }), (text, em) => {
        const cut = cutToWidth(text, em);
        expect(textWidth(cut)).toBeLessThanOrEqual(Math.max(em, 1) + 1e-9);
        if (textWidth(text) <= em) expect(cut).toBe(text);
      }),
    );
  });

  it('keeps family emoji and flags whole', () => {
    expect(graphemes('👨‍👩‍👧🇭🇰')).toHaveLength(2);
  });

  it('shrinks a font to the room, down to the floor', () => {
    expect(fontToFit('', 10, 12, 8)).toBe(12);
    expect(fontToFit('一二三四', 40, 12, 8)).toBe(10);
    expect(fontToFit('一二三四五六七八', 10, 12, 8)).toBe(8);
  });
});

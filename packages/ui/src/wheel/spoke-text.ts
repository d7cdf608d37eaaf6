import { cutSpokeName, cutToWidth, fontToFit, textWidth } from '../text/text-fit';
import type { WheelGeometry } from './wheel-layout';

/** Where the upright value and the name along the spoke go; radii and fonts in CSS pixels. `name` is null on a compact wheel. */
export interface SpokeText {
  value: { text: string; font: number; radius: number };
  name: { text: string; font: number; radius: number } | null;
}

const NAME_FLOOR = 10;

/**
 * Places the texts of one spoke. The value stays upright, close to the track, as large as the chord between its neighbours allows; the name
 * ends where the value begins and takes what is left of the ring, so the two never touch.
 * A value is never cut, because half a number is a wrong number.
 */
export function placeSpokeText(
  geometry: WheelGeometry,
  wedge: { start: number; end: number; mid: number },
  valueText: string,
  nameText: string,
): SpokeText {
  const { compact, textInner, textOuter, font } = geometry;
  const across = Math.abs(Math.cos(wedge.mid));
  const along = Math.abs(Math.sin(wedge.mid));
  const half = Math.min(Math.PI / 2, (wedge.end - wedge.start) / 2);
  const guess = compact ? (textInner + textOuter) / 2 : textOuter - font.value * 1.5;
  const chord = 2 * guess * Math.sin(half);
  const ring = compact ? textOuter - textInner : font.value * 4.6;
  const byChord = across < 0.05 ? Number.POSITIVE_INFINITY : (chord - font.value * along * 0.75) / across;
  const byRing = along < 0.05 ? Number.POSITIVE_INFINITY : (ring - font.value * across * 0.5) / along;
  const room = Math.max(font.value * 1.5, Math.min(byChord, byRing));
  const valueFont = fontToFit(valueText, room, font.value, Math.min(font.value, compact ? 8 : 10));
  if (compact) return { value: { text: valueText, font: valueFont, radius: guess }, name: null };
  const name = cutSpokeName(nameText);
  const smallest = Math.min(valueFont, Math.max(10, font.value * 0.8));
  const placeWith = (size: number) => {
    const extent = (textWidth(valueText) * size * along + size * across) / 2;
    const radius = textOuter - font.value * 0.5 - extent;
    const nameRadius = radius - extent - font.name * 0.3;
    return { size, radius, nameRadius, nameRoom: nameRadius - textInner };
  };
  const nameFloor = Math.min(font.name, Math.max(NAME_FLOOR, font.name * 0.86));
  const roomy = placeWith(valueFont);
  const { size, radius, nameRadius, nameRoom } =
    roomy.nameRoom < textWidth(name) * nameFloor ? placeWith(smallest) : roomy;
  const nameFont = fontToFit(name, nameRoom, font.name, nameFloor);
  return {
    value: { text: valueText, font: size, radius },
    name: { text: cutToWidth(name, nameRoom / nameFont + 0.01), font: nameFont, radius: nameRadius },
  };
}

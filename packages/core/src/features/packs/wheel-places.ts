import { MAX_MEASURES_PER_QUADRANT } from '@wheelhouse/domain';
import { type Pack, QUADRANTS } from '@wheelhouse/plugin-api';

/** Where a new measure stands on the wheel. */
export interface WheelPlace {
  wheelPosition: number;
  isFocus: boolean;
}

/** A place that is taken already. */
export interface TakenPlace {
  quadrant: string;
  wheelPosition: number;
  isFocus: boolean;
}

/**
 * Places on the wheel for the new measures of a pack, in the order of its scorecard: the free places 1-5 of each quadrant
 * (M6: at most five), and the focus where the quadrant has none. A measure without a place is drill-down only.
 */
export function wheelPlaces(
  pack: Pick<Pack, 'scorecard' | 'focus'>,
  newKeys: ReadonlySet<string>,
  taken: readonly TakenPlace[],
): Map<string, WheelPlace> {
  const places = new Map<string, WheelPlace>();
  for (const quadrant of QUADRANTS) {
    const here = taken.filter((place) => place.quadrant === quadrant);
    const used = new Set(here.map((place) => place.wheelPosition));
    const all = Array.from({ length: MAX_MEASURES_PER_QUADRANT }, (_, index) => index + 1);
    const free = all.filter((position) => !used.has(position));
    const hasFocus = here.some((place) => place.isFocus);
    const keys = pack.scorecard[quadrant].filter((key) => newKeys.has(key));
    for (const [index, wheelPosition] of free.slice(0, keys.length).entries()) {
      const key = keys[index] ?? '';
      places.set(key, { wheelPosition, isFocus: !hasFocus && key === pack.focus[quadrant] });
    }
  }
  return places;
}

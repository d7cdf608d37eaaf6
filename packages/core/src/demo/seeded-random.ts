/**
 * A stream of numbers from 0 to below 1 that is the same for the same seed on every machine (mulberry32, Tommy Ettinger,
 * public domain), so that the demo program always tells the same story.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number around 0 with about the spread of a normal one of deviation 1, never beyond 3.5 (sum of uniforms). */
export function aroundZero(random: () => number): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}

/** Fewest answers a shown figure of anonymous answers may rest on (reliability A6). */
export const FEWEST_SHOWN = 5;

/** Anonymous answers of one group: people `n`, and how many of them got each item right. */
export interface PulseTally<K extends string = string> {
  key: K;
  n: number;
  correct: readonly number[];
}

/** A group as it may be shown: null in place of a tally that would tell who answered what. */
export interface ShownTally<K extends string = string> {
  key: K;
  tally: PulseTally<K> | null;
}

/**
 * Hides the groups that are too small to be shown, and as many of the next smallest as it takes that what is hidden
 * together is again at least five people, so that nobody finds a small group by taking the shown ones from the total
 * (reliability A6, complementary suppression). Groups without any answer are no groups. Keeps the order.
 */
export function shownTallies<K extends string>(tallies: readonly PulseTally<K>[]): ShownTally<K>[] {
  const hidden = new Set<K>();
  let together = 0;
  for (const { key, n } of tallies.filter((tally) => tally.n > 0).sort((a, b) => a.n - b.n)) {
    if (n >= FEWEST_SHOWN && (together === 0 || together >= FEWEST_SHOWN)) break;
    hidden.add(key);
    together += n;
  }
  return tallies.map((tally) => ({ key: tally.key, tally: tally.n === 0 || hidden.has(tally.key) ? null : tally }));
}

/** What a group understood: the share 0..1 of right answers, of all items and of each, and how much was lost on the way to it. */
export interface LevelFidelity<K extends string = string> {
  key: K;
  /** People who answered; null where hidden or nobody did. */
  n: number | null;
  fidelity: number | null;
  items: number[] | null;
  /** Fidelity of the nearest shown level before it minus its own, positive where the message got weaker; null without both. */
  loss: number | null;
}

const shareOf = (tally: PulseTally): number =>
  tally.correct.reduce((sum, right) => sum + right, 0) / (tally.n * tally.correct.length);

/**
 * The staircase of a comprehension pulse (M8): fidelity(level) = right answers / answers asked for, level by level from
 * the top, with the loss between levels, which is the distortion of the message. Small groups are hidden as `shownTallies` does.
 */
export function pulseFidelity<K extends string>(levels: readonly PulseTally<K>[]): LevelFidelity<K>[] {
  let before: number | null = null;
  return shownTallies(levels).map(({ key, tally }) => {
    if (tally === null) return { key, n: null, fidelity: null, items: null, loss: null };
    const fidelity = shareOf(tally);
    const loss = before === null ? null : before - fidelity;
    before = fidelity;
    return { key, n: tally.n, fidelity, items: tally.correct.map((right) => right / tally.n), loss };
  });
}

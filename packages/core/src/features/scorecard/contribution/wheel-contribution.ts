import { type Contribution, meanContributions } from '@wheelhouse/domain';
import { type Ctx, say } from '../../../kernel/index.js';
import type { WheelMeasureView, WheelQuadrantView, WheelView } from '../wheel/wheel.view.js';
import { nodeNames } from './contribution.messages.js';
import { type ContributionPartView, largestFirst, partOf } from './contribution.view.js';

/** The score of a measure as far as it counts: a stale one is out of the score. */
const counted = (measure: WheelMeasureView | undefined): number | null =>
  measure && measure.freshness !== 'STALE' ? measure.score : null;

const ROUNDING = 1e-12;

/** Why a quadrant moved: its measures by their dated weights, largest effect first. */
export function quadrantParts(before: WheelQuadrantView, after: WheelQuadrantView): ContributionPartView[] {
  const earlier = new Map(before.measures.map((measure) => [measure.id, measure]));
  const moved = meanContributions(
    after.measures.map((measure) => ({
      key: measure.id,
      weight: measure.weight,
      value: counted(measure),
      previousWeight: earlier.get(measure.id)?.weight ?? measure.weight,
      previousValue: counted(earlier.get(measure.id)),
    })),
  );
  return largestFirst(
    moved.map((contribution, at) => {
      const measure = after.measures[at] as WheelMeasureView;
      return measurePart(contribution, earlier.get(measure.id), measure);
    }),
  );
}

function measurePart(
  { delta, share, move }: Contribution,
  before: WheelMeasureView | undefined,
  after: WheelMeasureView,
): ContributionPartView {
  return partOf({
    nodeId: after.id,
    kind: 'MEASURE',
    name: after.name,
    delta,
    share,
    move,
    scoreFrom: before?.score ?? null,
    scoreTo: after.score,
    valueFrom: before?.value ?? null,
    valueTo: after.value,
    weightFrom: before?.weight ?? null,
    weightTo: after.weight,
  });
}

/** Why the whole wheel moved: its quadrants, each with its measures scaled to what they did to the wheel. */
export function wheelParts(ctx: Ctx, before: WheelView, after: WheelView): ContributionPartView[] {
  const pairs = after.quadrants.map((quadrant, at) => [before.quadrants[at] ?? quadrant, quadrant] as const);
  const moved = meanContributions(
    pairs.map(([was, is]) => ({
      key: is.key,
      weight: 1,
      value: is.score,
      previousWeight: 1,
      previousValue: was.score,
    })),
  );
  const present = pairs.filter(([was]) => was.score !== null).length;
  return largestFirst(
    moved.map(({ delta, share, move }, at) => {
      const [was, is] = pairs[at] as (typeof pairs)[number];
      const both = was.score !== null && is.score !== null;
      const measures = both ? quadrantParts(was, is).map((part) => scaled(part, 1 / present)) : [];
      const remainder = partOf({
        kind: 'SHARE',
        name: say(nodeNames.SHARE, ctx.locale),
        delta: share,
        share,
        move: 'SHARE',
      });
      return partOf({
        nodeId: is.key,
        kind: 'QUADRANT',
        name: say(nodeNames[is.key], ctx.locale),
        delta,
        share,
        move,
        scoreFrom: was.score,
        scoreTo: is.score,
        parts: both && Math.abs(share) > ROUNDING ? [...measures, remainder] : measures,
      });
    }),
  );
}

const scaled = (part: ContributionPartView, by: number): ContributionPartView => ({
  ...part,
  delta: part.delta * by,
  share: part.share * by,
});

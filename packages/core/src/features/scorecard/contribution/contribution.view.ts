import type { Move } from '@wheelhouse/domain';

/** What a part of a contribution is. */
export type ContributionKind = 'QUADRANT' | 'MEASURE' | 'UNIT' | 'RULE' | 'SHARE' | 'VALUE' | 'OTHER';

/** One part of a contribution as the API shows it; `delta` and `share` in points of the node's score. */
export interface ContributionPartView {
  nodeId: string | null;
  kind: ContributionKind;
  name: string;
  delta: number;
  share: number;
  move: Move;
  scoreFrom: number | null;
  scoreTo: number | null;
  valueFrom: number | null;
  valueTo: number | null;
  weightFrom: number | null;
  weightTo: number | null;
  parts: ContributionPartView[];
}

/** Why a node moved, as the API shows it: the deltas of the parts add up to `total`. */
export interface ContributionView {
  unitId: string;
  nodeId: string;
  name: string;
  from: string;
  to: string;
  scoreFrom: number | null;
  scoreTo: number | null;
  total: number | null;
  valueFrom: number | null;
  valueTo: number | null;
  parts: ContributionPartView[];
}

/** A part with nothing told but what is given. */
export function partOf(
  part: Pick<ContributionPartView, 'kind' | 'name' | 'delta'> & Partial<ContributionPartView>,
): ContributionPartView {
  return {
    nodeId: null,
    share: 0,
    move: 'MOVED',
    scoreFrom: null,
    scoreTo: null,
    valueFrom: null,
    valueTo: null,
    weightFrom: null,
    weightTo: null,
    parts: [],
    ...part,
  };
}

/** Parts with the largest effect first. */
export const largestFirst = (parts: readonly ContributionPartView[]): ContributionPartView[] =>
  [...parts].sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta));

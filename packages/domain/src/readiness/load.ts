/** How hard an initiative hits a department. */
export type ImpactLevel = 'LOW' | 'MEDIUM' | 'HIGH';

/** Points of load per affected sub-group (M28, ChangePlan [20]). */
export const IMPACT_POINTS: Readonly<Record<ImpactLevel, number>> = { LOW: 1, MEDIUM: 5, HIGH: 10 };

/** One impact in one month: its level, and how many sub-groups it touches, the department itself included. */
export interface LoadGroup {
  weight: ImpactLevel;
  subGroups: number;
}

/**
 * Change load of a department in one month, in points (M28, ChangePlan [20]): points of each impact times its
 * sub-groups, summed. Loads of child departments add up to that of their parent. RangeError naming the field when a
 * level is unknown or a count is not a whole number from 0.
 */
export function loadOf(groups: readonly LoadGroup[]): number {
  return groups.reduce((load, { weight, subGroups }) => {
    if (!Object.hasOwn(IMPACT_POINTS, weight)) {
      throw new RangeError(`weight must be LOW, MEDIUM or HIGH, got ${JSON.stringify(weight)}`);
    }
    if (!Number.isSafeInteger(subGroups) || subGroups < 0) {
      throw new RangeError(`subGroups must be a whole number from 0, got ${subGroups}`);
    }
    return load + IMPACT_POINTS[weight] * subGroups;
  }, 0);
}

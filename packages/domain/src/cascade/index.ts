export {
  type CascadeCoverage,
  type CascadeGap,
  type CascadeGoal,
  type CascadeTally,
  cascadeCoverage,
  sumOfTallies,
} from './cascade-coverage.js';
export {
  FEWEST_SHOWN,
  type LevelFidelity,
  type PulseTally,
  pulseFidelity,
  type ShownTally,
  shownTallies,
} from './fidelity.js';

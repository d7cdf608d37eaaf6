export {
  ADVISED_HORIZON,
  type HorizonWarning,
  horizonWarning,
  isMissed,
  monthsOf,
  PHASE_SHARES,
  phaseOf,
  phasesFor,
  type RoadmapPhase,
} from './phase.js';

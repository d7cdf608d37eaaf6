export { duePeriods, entryPeriod } from './due-periods.js';
export { type Surprise, surpriseOf, USUAL_COUNT } from './surprise.js';
export {
  DEFAULT_GRACE_DAYS,
  type DuePeriods,
  dueDay,
  ESCALATES_AFTER_DAYS,
  escalationDay,
  missingState,
  UPDATE_STATES,
  type UpdateState,
} from './update-state.js';
export { addWorkingDays, isWorkingDay, lastWorkingDay } from './working-days.js';

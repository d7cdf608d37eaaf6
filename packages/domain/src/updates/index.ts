export { duePeriods, entryPeriod } from './due-periods.js';
export { surpriseOf, USUAL_COUNT } from './surprise.js';
export { DEFAULT_GRACE_DAYS, dueDay, escalationDay, missingState, type UpdateState } from './update-state.js';

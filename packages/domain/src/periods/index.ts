export { addDays, addMonths, daysBetween, isIsoDate } from './calendar-date.js';
export {
  addPeriods,
  CADENCES,
  type Cadence,
  cadenceDays,
  comparePeriods,
  isFuturePeriod,
  nextPeriod,
  type ParsedPeriod,
  type Period,
  parsePeriod,
  periodDays,
  periodOf,
  periodsBetween,
  previousPeriod,
} from './period.js';
export { LOCALES, type Locale, periodLabel, periodRangeLabel } from './period-label.js';
export { type ReadPeriodOptions, readPeriod } from './read-period.js';
export { isTimeZone, today } from './today.js';

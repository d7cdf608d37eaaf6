export {
  comparePriority,
  HIGH_FROM,
  type Priority,
  type PriorityInput,
  priorityOf,
  ZONES,
  type Zone,
  zoneOf,
} from './priority.js';

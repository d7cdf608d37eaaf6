export { IMPACT_POINTS, type ImpactLevel, type LoadGroup, loadOf } from './load.js';
export { READINESS_HIGH_FROM, READINESS_ZONES, type ReadinessZone, readinessZone } from './readiness-zone.js';

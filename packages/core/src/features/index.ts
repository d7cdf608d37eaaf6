import type { Feature } from '../api/index.js';
import { alertsFeature } from './alerts/index.js';
import { battlesFeature } from './battles/index.js';
import { customersFeature } from './customers/index.js';
import { exportsFeature } from './exports/index.js';
import { historyFeature } from './history/index.js';
import { initiativesFeature } from './initiatives/index.js';
import { objectivesFeature } from './objectives/index.js';
import { overviewFeature } from './overview/index.js';
import { packsFeature } from './packs/index.js';
import { peopleFeature } from './people/index.js';
import { programsFeature } from './programs/index.js';
import { readinessFeature } from './readiness/index.js';
import { roadmapFeature } from './roadmap/index.js';
import { scorecardFeature } from './scorecard/index.js';
import { unitsFeature } from './units/index.js';
import { updatesFeature } from './updates/index.js';
import { valuePropositionFeature } from './value-proposition/index.js';
import { wallboardFeature } from './wallboard/index.js';

/** The features of the core, each after those it uses. */
export const features: readonly Feature[] = [
  peopleFeature,
  programsFeature,
  unitsFeature,
  scorecardFeature,
  wallboardFeature,
  objectivesFeature,
  readinessFeature,
  customersFeature,
  valuePropositionFeature,
  battlesFeature,
  initiativesFeature,
  updatesFeature,
  roadmapFeature,
  packsFeature,
  historyFeature,
  exportsFeature,
  overviewFeature,
  alertsFeature,
];

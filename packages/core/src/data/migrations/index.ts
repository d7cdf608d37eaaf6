import type { Migration } from '../migrations.js';
import { history } from './0001-history.js';
import { programsAndUnits } from './0002-programs-and-units.js';
import { people } from './0003-people.js';
import { scorecard } from './0004-scorecard.js';
import { strategy } from './0005-strategy.js';
import { packs } from './0006-packs.js';
import { formulasAndRules } from './0007-formulas-and-rules.js';
import { unitLife } from './0008-unit-life.js';
import { updates } from './0009-updates.js';
import { wallboard } from './0010-wallboard.js';
import { objectives } from './0011-objectives.js';
import { alerts } from './0012-alerts.js';
import { imports } from './0013-imports.js';

/** The migrations of the core in the order they are applied. */
export const coreMigrations: readonly Migration[] = [
  history,
  programsAndUnits,
  people,
  scorecard,
  strategy,
  packs,
  formulasAndRules,
  unitLife,
  updates,
  wallboard,
  objectives,
  alerts,
  imports,
];

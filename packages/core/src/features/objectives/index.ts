import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ScorecardModule } from '../scorecard/index.js';
import { UnitsModule } from '../units/index.js';
import { CascadeResolver } from './cascade/cascade.resolver.js';
import { CascadeService } from './cascade/cascade.service.js';
import { CoverageService } from './cascade/coverage.service.js';
import { GiveObjectiveService } from './cascade/give-objective.service.js';
import { CascadeGoal } from './cascade/goal.entity.js';
import { GoalRules } from './cascade/goal-rules.js';
import { GoalViews } from './cascade/goal-views.js';
import { GoalsService } from './cascade/goals.service.js';
import { Objective } from './objectives/objective.entity.js';
import { ObjectiveRules } from './objectives/objective-rules.js';
import { ObjectiveScoresService } from './objectives/objective-scores.service.js';
import { ObjectivesResolver } from './objectives/objectives.resolver.js';
import { ObjectivesService } from './objectives/objectives.service.js';
import { BallotBox } from './pulse/ballot-box.js';
import { Pulse, PulseBallot, PulseCount } from './pulse/pulse.entity.js';
import { PulseResolver } from './pulse/pulse.resolver.js';
import { PulseService } from './pulse/pulse.service.js';
import { PulseAnswersService } from './pulse/pulse-answers.service.js';

export { GiveObjectiveService } from './cascade/give-objective.service.js';
export { CascadeGoal } from './cascade/goal.entity.js';
export { GoalsService } from './cascade/goals.service.js';
export { ObjectivesService } from './objectives/objectives.service.js';
export { BallotBox } from './pulse/ballot-box.js';
export { PulseService } from './pulse/pulse.service.js';

/** Services and resolvers of objectives, their cascade and its pulse. */
@Module({
  imports: [ProgramsModule, UnitsModule, ScorecardModule],
  providers: [
    ObjectivesService,
    ObjectiveRules,
    ObjectiveScoresService,
    ObjectivesResolver,
    CoverageService,
    CascadeService,
    GoalsService,
    GoalRules,
    GoalViews,
    GiveObjectiveService,
    CascadeResolver,
    PulseService,
    PulseAnswersService,
    BallotBox,
    PulseResolver,
  ],
})
export class ObjectivesModule {}

/** Objectives between quadrants and measures, the goals they cascade into, and whether they are understood (M8). */
export const objectivesFeature: Feature = {
  name: 'objectives',
  sdl: ['objectives', 'cascade', 'pulse'].map((part) => readSdl(import.meta.url, `./${part}/${part}.graphql`)),
  entities: [Objective, CascadeGoal, Pulse, PulseBallot, PulseCount],
  module: ObjectivesModule,
};

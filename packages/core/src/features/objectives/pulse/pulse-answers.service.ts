import { Injectable } from '@nestjs/common';
import { type Ctx, InputCheck, notFound, requireActor, scopeOf } from '../../../kernel/index.js';
import { ProgramsService } from '../../programs/index.js';
import { UnitsService } from '../../units/index.js';
import { objectiveMessages } from '../objectives.messages.js';
import { BallotBox } from './ballot-box.js';
import { PulseService, type PulseView } from './pulse.service.js';
import { PULSE_LEVELS, type PulseLevel } from './pulse-results.js';

/** What somebody answers; a choice without an option is "I do not know". */
export interface AnswerInput {
  pulseId: string;
  level: string;
  unitId: string;
  choices: readonly { question: string; option?: string | null }[];
}

/** Takes answers to pulses from every signed-in person, once each, and keeps none of them with its person (M8). */
@Injectable()
export class PulseAnswersService {
  constructor(
    private readonly pulses: PulseService,
    private readonly programs: ProgramsService,
    private readonly units: UnitsService,
    private readonly box: BallotBox,
  ) {}

  /** Counts the answer of the actor. */
  async answer(ctx: Ctx, input: AnswerInput): Promise<PulseView> {
    const { row, scope, program } = await this.pulses.row(ctx, input.pulseId, 'pulse:answer');
    scopeOf(ctx, scope.programId, 'strategy:read');
    const { userId } = requireActor(ctx);
    if (!userId) throw notFound(ctx, 'user', '');
    const unit = await this.units.row(ctx, input.unitId, 'unit:read');
    if (unit.programId !== row.programId || unit.archivedAt !== null) throw notFound(ctx, 'unit', input.unitId);
    const check = new InputCheck(ctx);
    const status = this.pulses.statusOn(row, this.programs.today(ctx, program));
    if (status !== 'OPEN' || row.archivedAt !== null) {
      const { title, opensOn: from, closesOn: to } = row;
      check.add('pulseId', 'NOT_OPEN', objectiveMessages.pulseNotOpen, { title, from, to });
    }
    check.oneOf('level', input.level, PULSE_LEVELS);
    const isWhole =
      input.choices.length === row.questions.length &&
      row.questions.every(({ key, options }) =>
        input.choices.some(
          ({ question, option }) => question === key && (!option || options.some((each) => each.key === option)),
        ),
      );
    if (!isWhole) check.add('choices', 'UNKNOWN_CHOICE', objectiveMessages.unknownChoice);
    check.throwIfAny();
    const correct = row.questions.map(({ key, correct: right }) =>
      input.choices.some(({ question, option }) => question === key && option === right),
    );
    const level = input.level as PulseLevel;
    // The few above the front line would be known by their unit, so it is not kept.
    const unitId = level === 'FRONT_LINE' ? unit.id : (unit.path.split('.')[0] ?? unit.id);
    const isCounted = await this.box.cast(row, userId, { level, unitId, correct });
    if (!isCounted) check.add('pulseId', 'ANSWERED', objectiveMessages.answeredAlready, { title: row.title });
    check.throwIfAny();
    return this.pulses.view(ctx, row.id);
  }
}

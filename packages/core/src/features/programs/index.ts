import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { Phase, Program } from './programs.entity.js';
import { ProgramsResolver } from './programs.resolver.js';
import { ProgramsService } from './programs.service.js';

export { Program, type RedRule } from './programs.entity.js';
export { ProgramsService, type ProgramView, reportingRules } from './programs.service.js';

/** Services and resolvers of programs. */
@Module({ providers: [ProgramsService, ProgramsResolver], exports: [ProgramsService] })
export class ProgramsModule {}

/** Programs with their phases. */
export const programsFeature: Feature = {
  name: 'programs',
  sdl: readSdl(import.meta.url, './programs.graphql'),
  entities: [Program, Phase],
  module: ProgramsModule,
};

import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { UnitsModule } from '../units/index.js';
import { DepartmentsService } from './departments.service.js';
import { Department } from './readiness.entity.js';
import { ReadinessResolver } from './readiness.resolver.js';

export { type DepartmentLinkView, DepartmentsService } from './departments.service.js';
export { Department } from './readiness.entity.js';

/** Services and resolvers of change readiness. */
@Module({ imports: [UnitsModule], providers: [DepartmentsService, ReadinessResolver], exports: [DepartmentsService] })
export class ReadinessModule {}

/** The change-readiness matrix of departments. */
export const readinessFeature: Feature = {
  name: 'readiness',
  sdl: readSdl(import.meta.url, './readiness.graphql'),
  entities: [Department],
  module: ReadinessModule,
};

import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { UnitImport } from './unit-import.js';
import { Unit } from './units.entity.js';
import { UnitsResolver } from './units.resolver.js';
import { UnitsService } from './units.service.js';

export { UnitImport } from './unit-import.js';
export { isOpenIn, openBetween, type UnitLife } from './unit-life.js';
export { Unit } from './units.entity.js';
export { UnitsService } from './units.service.js';

/** Services and resolvers of the organisation tree. */
@Module({ providers: [UnitsService, UnitImport, UnitsResolver], exports: [UnitsService, UnitImport] })
export class UnitsModule {}

/** The organisation tree. */
export const unitsFeature: Feature = {
  name: 'units',
  sdl: readSdl(import.meta.url, './units.graphql'),
  entities: [Unit],
  module: UnitsModule,
};

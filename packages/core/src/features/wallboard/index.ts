import { Module } from '@nestjs/common';
import { type Feature, readSdl } from '../../api/index.js';
import { ScorecardModule } from '../scorecard/index.js';
import { Wall } from './wall.entity.js';
import { WallPictures } from './wall-pictures.js';
import { WallboardResolver } from './wallboard.resolver.js';
import { WallsService } from './walls.service.js';

export { WallPictures } from './wall-pictures.js';
export { registerWallRoute } from './wall-route.js';
export { WallsService } from './walls.service.js';

/** Services and resolver of wallboards. */
@Module({
  imports: [ScorecardModule],
  providers: [WallsService, WallPictures, WallboardResolver],
  exports: [WallsService, WallPictures],
})
export class WallboardModule {}

/** Screens on walls that show wheels without signing in. */
export const wallboardFeature: Feature = {
  name: 'wallboard',
  sdl: readSdl(import.meta.url, './wallboard.graphql'),
  entities: [Wall],
  module: WallboardModule,
};

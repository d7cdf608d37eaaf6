import type { Type } from '@nestjs/common';
import type { SdlPart } from './sdl.js';

/** A part of the server: its schema, its entities and the Nest module with its services and resolvers. */
export interface Feature {
  /** The folder's name. */
  name: string;
  /** Its schema; a feature of several subjects has a part for each. */
  sdl: SdlPart | readonly SdlPart[];
  entities: readonly (abstract new () => object)[];
  module: Type<unknown>;
}

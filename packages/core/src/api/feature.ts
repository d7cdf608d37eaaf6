import type { Type } from '@nestjs/common';
import type { SdlPart } from './sdl.js';

/** A part of the server: its schema, its entities and the Nest module with its services and resolvers. */
export interface Feature {
  /** The folder's name. */
  name: string;
  sdl: SdlPart;
  entities: readonly (abstract new () => object)[];
  module: Type<unknown>;
}

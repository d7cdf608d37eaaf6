import { type DynamicModule, Module } from '@nestjs/common';
import { PackCatalogue } from './pack-catalogue.js';
import { PluginOptions } from './plugin-options.js';

/** Gives the pack catalogue and the plugins' settings to the whole application. */
@Module({})
export class PluginsModule {
  /** Provides what the host collected. */
  static over(packs: PackCatalogue, options: PluginOptions): DynamicModule {
    return {
      module: PluginsModule,
      global: true,
      providers: [
        { provide: PackCatalogue, useValue: packs },
        { provide: PluginOptions, useValue: options },
      ],
      exports: [PackCatalogue, PluginOptions],
    };
  }
}

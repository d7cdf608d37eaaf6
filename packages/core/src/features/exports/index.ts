import { Module } from '@nestjs/common';
import type { Feature } from '../../api/index.js';
import { BattlesModule } from '../battles/index.js';
import { CustomersModule } from '../customers/index.js';
import { HistoryModule } from '../history/index.js';
import { InitiativesModule } from '../initiatives/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ReadinessModule } from '../readiness/index.js';
import { ScorecardModule } from '../scorecard/index.js';
import { UnitsModule } from '../units/index.js';
import { ExportsService } from './exports.service.js';
import { ScorecardTables } from './scorecard-tables.js';
import { StrategyTables } from './strategy-tables.js';

export { ExportQuery } from './export-query.js';
export { EXPORT_FORMATS, ExportsService } from './exports.service.js';
export { registerExportsRoute } from './exports-route.js';

/** Services of exports. */
@Module({
  imports: [
    ProgramsModule,
    UnitsModule,
    ScorecardModule,
    ReadinessModule,
    CustomersModule,
    BattlesModule,
    InitiativesModule,
    HistoryModule,
  ],
  providers: [ExportsService, ScorecardTables, StrategyTables],
  exports: [ExportsService],
})
export class ExportsModule {}

/** Exports of what the screens show, as CSV and XLSX. */
export const exportsFeature: Feature = { name: 'exports', sdl: [], entities: [], module: ExportsModule };

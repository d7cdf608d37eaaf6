import { Injectable } from '@nestjs/common';
import { type EntityClass, join, type Row, Store, sql } from '../../data/index.js';
import { EpisodesService } from '../customers/index.js';
import { DepartmentsService } from '../readiness/index.js';
import { Measure, MeasureService, MeasureWeight, Threshold } from '../scorecard/index.js';
import { Unit, UnitsService } from '../units/index.js';
import { CHANNEL_TITLES } from './channel-titles.js';
import type { Placement } from './placement.js';
import { type TakenPlace, wheelPlaces } from './wheel-places.js';

/** `first-30-days` to `FIRST_30_DAYS`: a pack's word as the API names it. */
const enumOf = (word: string): string => word.toUpperCase().replaceAll('-', '_');

/** Installs what the strategy of a pack rests on: measures, departments and episodes (M32). */
@Injectable()
export class BaseInstaller {
  constructor(
    private readonly store: Store,
    private readonly units: UnitsService,
    private readonly measures: MeasureService,
    private readonly departments: DepartmentsService,
    private readonly episodes: EpisodesService,
  ) {}

  /** Places the chosen items, measures first. */
  async install(placement: Placement): Promise<void> {
    await this.placeMeasures(placement);
    await this.placeDepartments(placement);
    await this.placeEpisodes(placement);
  }

  private async placeMeasures(placement: Placement): Promise<void> {
    const { ctx, scope, program, pack, selection, existing } = placement.run;
    const taken = await this.store.db.rows<Omit<TakenPlace, 'isFocus'> & { isFocus: number }>(sql`
      SELECT quadrant, wheel_position AS "wheelPosition", is_focus AS "isFocus" FROM measure
      WHERE program_id = ${program.id} AND wheel_position IS NOT NULL AND archived_at IS NULL`);
    const newKeys = new Set([...selection.MEASURE].filter((key) => !existing.find('MEASURE', key)));
    const places = wheelPlaces(
      pack,
      newKeys,
      taken.map((place) => ({ ...place, isFocus: place.isFocus === 1 })),
    );
    await placement.place('MEASURE', pack.measures, async (item) => {
      const { title: name, shortName, definition, numerator, denominator, benchmark } = item;
      const benchmarkTexts = { benchmarkValue: benchmark?.value ?? null, benchmarkBasis: benchmark?.basis ?? null };
      const fields = { name, shortName, definition, numerator, denominator, ...benchmarkTexts };
      const measure = await this.measures.add(ctx, scope, {
        ...placement.written(item.key, fields),
        key: item.key,
        formula: item.formula,
        quadrant: item.quadrant,
        polarity: item.polarity,
        cadence: item.cadence,
        aggregation: item.aggregation,
        unit: item.unit,
        decimals: item.decimals,
        ratioScale: item.ratioScale ?? 1,
        wheelPosition: places.get(item.key)?.wheelPosition ?? null,
        isFocus: places.get(item.key)?.isFocus ?? false,
        goal: item.goal,
        redFlag: item.redFlag,
        from: program.startsOn,
      });
      return measure.id;
    });
    await this.settleRestored(placement, taken);
  }

  /** Goals, red flags and weights come back with their measures; a place on the wheel that was taken meanwhile does not. */
  private async settleRestored(
    placement: Placement,
    taken: readonly Pick<TakenPlace, 'quadrant' | 'wheelPosition'>[],
  ): Promise<void> {
    const { ctx } = placement.run;
    const ids = placement.broughtBack.get('measure') ?? [];
    if (ids.length === 0) return;
    const rules: readonly EntityClass<Row>[] = [Threshold, MeasureWeight];
    for (const entity of rules) {
      const gone = sql`WHERE measure_id IN (${join(ids)}) AND archived_at IS NOT NULL`;
      await placement.bringBack(entity, await this.store.list(entity, gone));
    }
    for (const { id, version, quadrant, wheelPosition } of await this.store.list(
      Measure,
      sql`WHERE id IN (${join(ids)})`,
    )) {
      const isTaken = taken.some((place) => place.quadrant === quadrant && place.wheelPosition === wheelPosition);
      if (isTaken) await this.store.update(ctx, Measure, id, version, { wheelPosition: null });
    }
  }

  private async placeDepartments(placement: Placement): Promise<void> {
    const { ctx, scope, program, pack, selection } = placement.run;
    if (selection.DEPARTMENT.size === 0) return;
    await this.restoreUnits(placement);
    if (!(await this.units.root(program.id))) {
      await this.units.create(ctx, { programId: program.id, name: program.name, kind: 'COMPANY', parentId: null });
    }
    await placement.place('DEPARTMENT', pack.departments, async ({ key, title, importance, impact, equip }) => {
      const fields = { name: title, ...equip };
      const department = await this.departments.insert(ctx, scope, {
        ...placement.written(key, fields),
        importance,
        impact,
      });
      return department.id;
    });
  }

  /** Brings back the archived units of archived departments, and the company above them. */
  private async restoreUnits(placement: Placement): Promise<void> {
    const { selection, existing } = placement.run;
    const ids: string[] = [];
    for (const key of selection.DEPARTMENT) {
      if (existing.find('DEPARTMENT', key)?.isArchived) ids.push((await placement.restored('UNIT', key)) ?? '');
    }
    if (ids.length === 0) return;
    const above = await this.store.list(
      Unit,
      sql`WHERE archived_at IS NOT NULL AND id IN (SELECT parent_id FROM unit WHERE id IN (${join(ids)}))`,
    );
    await placement.bringBack(Unit, above);
  }

  private async placeEpisodes(placement: Placement): Promise<void> {
    const { ctx, scope, pack } = placement.run;
    await placement.place('EPISODE', pack.episodes, async (item) => {
      const { title, need, rationale, touchpoints } = item;
      const channels = item.channels.map((channel) => CHANNEL_TITLES[channel]);
      const episode = await this.episodes.insert(ctx, scope, {
        ...placement.written(item.key, { title, need, rationale, touchpoints, channels }),
        lifecycleStage: enumOf(item.lifecycleStage),
        experienceType: enumOf(item.experienceType),
        frequency: item.frequency,
        emotionalImportance: item.emotionalImportance,
        ownerId: placement.id('DEPARTMENT', item.owner),
      });
      return episode.id;
    });
  }
}

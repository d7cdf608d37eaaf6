import { Injectable } from '@nestjs/common';
import { type Quadrant, WHEEL_QUADRANTS } from '@wheelhouse/domain';
import { textOf } from '../../../api/index.js';
import { Database } from '../../../data/index.js';
import { type Ctx, notFound, say } from '../../../kernel/index.js';
import { textsOf, unitOfWheel } from '../wheel/unit-of-wheel.js';
import { WheelService } from '../wheel/wheel.service.js';
import { nodeNames } from './contribution.messages.js';
import type { ContributionPartView, ContributionView } from './contribution.view.js';
import { measureParts } from './measure-contribution.js';
import { quadrantParts, wheelParts } from './wheel-contribution.js';

/** Which node of which unit, between which periods. */
export interface ContributionFilter {
  unitId: string;
  nodeId: string;
  from: string;
  to: string;
}

interface Ends {
  name: string;
  score: readonly [number | null, number | null];
  value?: readonly [number | null, number | null];
  parts: ContributionPartView[];
}

const isQuadrant = (id: string): id is Quadrant => (WHEEL_QUADRANTS as readonly string[]).includes(id);

/** Why a node of the wheel moved between two periods, in parts that add up to the change of its score (M7). */
@Injectable()
export class ContributionService {
  constructor(
    private readonly db: Database,
    private readonly wheels: WheelService,
  ) {}

  /** The contribution of a node; NOT_FOUND when the unit is out of reach or there is no such node. */
  async contribution(ctx: Ctx, filter: ContributionFilter): Promise<ContributionView> {
    const { unitId, nodeId, from, to } = filter;
    const { name, score, value, parts } =
      nodeId === 'TOTAL' || isQuadrant(nodeId) ? await this.ofWheel(ctx, filter) : await this.ofMeasure(ctx, filter);
    const [scoreFrom, scoreTo] = score;
    const total = scoreFrom === null || scoreTo === null ? null : scoreTo - scoreFrom;
    return {
      unitId,
      nodeId,
      name,
      from,
      to,
      scoreFrom,
      scoreTo,
      total,
      valueFrom: value?.[0] ?? null,
      valueTo: value?.[1] ?? null,
      parts: total === null ? [] : parts,
    };
  }

  private async ofWheel(ctx: Ctx, { unitId, nodeId, from, to }: ContributionFilter): Promise<Ends> {
    const before = await this.wheels.wheel(ctx, unitId, from);
    const after = await this.wheels.wheel(ctx, unitId, to);
    if (!isQuadrant(nodeId)) {
      const name = say(nodeNames.TOTAL, ctx.locale);
      return { name, score: [before.score, after.score], parts: wheelParts(ctx, before, after) };
    }
    const at = WHEEL_QUADRANTS.indexOf(nodeId);
    const [was, is] = [before.quadrants[at], after.quadrants[at]];
    const name = say(nodeNames[nodeId], ctx.locale);
    if (!was || !is) return { name, score: [null, null], parts: [] };
    return { name, score: [was.score, is.score], parts: quadrantParts(was, is) };
  }

  private async ofMeasure(ctx: Ctx, { unitId, nodeId, from, to }: ContributionFilter): Promise<Ends> {
    const unit = await unitOfWheel(this.db, ctx, unitId);
    const was = await this.wheels.standingOf(unit, nodeId, from);
    const is = await this.wheels.standingOf(unit, nodeId, to);
    if (!was || !is) throw notFound(ctx, 'node', nodeId);
    const name = textOf({ name: is.row.name, texts: textsOf(is.row) }, 'name', ctx.locale);
    const [before, after] = [was.standing, is.standing];
    const parts = await measureParts(this.db, ctx, unit.id, { row: is.row, name, before, after });
    return { name, score: [before.score, after.score], value: [before.value, after.value], parts };
  }
}

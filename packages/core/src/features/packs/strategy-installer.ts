import { Injectable } from '@nestjs/common';
import { BattlesService } from '../battles/index.js';
import { InitiativesService } from '../initiatives/index.js';
import { PromiseWordsService, ValuePropositionService } from '../value-proposition/index.js';
import type { Placement } from './placement.js';

/** Installs the strategy of a pack: the value proposition with its words, battles and initiatives (M32). */
@Injectable()
export class StrategyInstaller {
  constructor(
    private readonly propositions: ValuePropositionService,
    private readonly words: PromiseWordsService,
    private readonly battles: BattlesService,
    private readonly initiatives: InitiativesService,
  ) {}

  /** Places the chosen items; the measures, departments and episodes they name are placed already. */
  async install(placement: Placement): Promise<void> {
    await this.placePromise(placement);
    await this.placeBattles(placement);
    await this.placeInitiatives(placement);
  }

  private async placePromise(placement: Placement): Promise<void> {
    const { ctx, scope, pack, selection, existing } = placement.run;
    if (existing.hasProposition) {
      placement.skipped.VALUE_PROPOSITION += selection.VALUE_PROPOSITION.size;
      return;
    }
    const chosen = pack.valuePropositions.filter(({ key }) => selection.VALUE_PROPOSITION.has(key));
    await placement.place('VALUE_PROPOSITION', chosen, async ({ key, title, statement, standsFor, notFor }) => {
      const values = placement.written(key, { title, statement, standsFor, notFor });
      return (await this.propositions.insert(ctx, scope, values)).id;
    });
    for (const { key, title: word, meaning, behaviours, measures } of chosen.flatMap((item) => item.promiseWords)) {
      const isThere = existing.isLive('PROMISE_WORD', key) || (await placement.restored('PROMISE_WORD', key));
      if (isThere) continue;
      await this.words.insert(ctx, scope, {
        ...placement.written(key, { word, meaning, behaviours }),
        measureIds: placement.idsOf('MEASURE', measures),
      });
    }
  }

  private async placeBattles(placement: Placement): Promise<void> {
    const { ctx, scope, pack } = placement.run;
    await placement.place('BATTLE', pack.battles, async (item) => {
      const { title, why, captainRole: captain } = item;
      const battle = await this.battles.insert(ctx, scope, {
        ...placement.written(item.key, { title, why, captain }),
        episodeIds: placement.idsOf('EPISODE', item.episodes),
        leadMeasureIds: placement.idsOf('MEASURE', item.leadMeasures),
      });
      return battle.id;
    });
  }

  private async placeInitiatives(placement: Placement): Promise<void> {
    const { ctx, scope, pack } = placement.run;
    await placement.place('INITIATIVE', pack.initiatives, async (item) => {
      const { title, description } = item;
      const initiative = await this.initiatives.insert(ctx, scope, {
        ...placement.written(item.key, { title, description }),
        kind: item.kind,
        effort: item.effort,
        battleId: placement.id('BATTLE', item.battle),
        episodeIds: placement.idsOf('EPISODE', item.episodes),
        measureIds: placement.idsOf('MEASURE', item.measures),
        departments: item.departments.map(({ key, impact }) => ({
          departmentId: placement.id('DEPARTMENT', key),
          impact,
        })),
      });
      return initiative.id;
    });
  }
}

import type { z } from 'zod';
import { QUADRANTS } from './measure.schema.js';
import type { Pack } from './pack.schema.js';
import { packIssue } from './pack-wording.js';

type Path = readonly PropertyKey[];
type Keyed = { readonly key: string };

const LISTS = [
  'valuePropositions',
  'departments',
  'segments',
  'drivers',
  'episodes',
  'battles',
  'initiatives',
  'measures',
  'complaintTaxonomy',
  'surveyColumns',
] as const;

class ReferenceCheck {
  readonly #pack: Pack;
  readonly #context: z.RefinementCtx;
  readonly known: Record<'sources' | 'departments' | 'drivers' | 'episodes' | 'battles' | 'measures', Set<string>>;

  constructor(pack: Pack, context: z.RefinementCtx) {
    this.#pack = pack;
    this.#context = context;
    const keysOf = (items: readonly Keyed[]) => new Set(items.map((item) => item.key));
    this.known = {
      sources: new Set(pack.sources.map((source) => source.id)),
      departments: keysOf(pack.departments),
      drivers: keysOf(pack.drivers),
      episodes: keysOf(pack.episodes),
      battles: keysOf(pack.battles),
      measures: keysOf(pack.measures),
    };
  }

  unique(entries: readonly string[], pathOf: (index: number) => Path): void {
    const seen = new Set<string>();
    for (const [index, key] of entries.entries()) {
      if (seen.has(key)) this.#context.addIssue(packIssue('DUPLICATE', { key }, pathOf(index)));
      seen.add(key);
    }
  }

  resolve(list: keyof ReferenceCheck['known'], key: string, path: Path): void {
    if (!this.known[list].has(key)) this.#context.addIssue(packIssue('DANGLING', { key, list }, path));
  }

  resolveAll(list: keyof ReferenceCheck['known'], entries: readonly string[], path: Path): void {
    this.unique(entries, (index) => [...path, index]);
    for (const [index, key] of entries.entries()) this.resolve(list, key, [...path, index]);
  }

  keysAndSources(): void {
    this.unique(
      this.#pack.sources.map((source) => source.id),
      (index) => ['sources', index, 'id'],
    );
    this.unique(
      (this.#pack.notices ?? []).map((notice) => notice.key),
      (index) => ['notices', index, 'key'],
    );
    for (const list of LISTS) {
      const items = this.#pack[list] ?? [];
      this.unique(
        items.map((item) => item.key),
        (index) => [list, index, 'key'],
      );
      for (const [index, item] of items.entries()) this.resolveAll('sources', item.source, [list, index, 'source']);
    }
  }

  valuePropositions(): void {
    const words = this.#pack.valuePropositions.flatMap((proposition, index) =>
      proposition.promiseWords.map((word, at) => ({ word, path: ['valuePropositions', index, 'promiseWords', at] })),
    );
    this.unique(
      words.map(({ word }) => word.key),
      (index) => [...(words[index]?.path ?? []), 'key'],
    );
    for (const { word, path } of words) this.resolveAll('measures', word.measures, [...path, 'measures']);
  }

  episodes(): void {
    for (const [index, episode] of this.#pack.episodes.entries()) {
      this.resolve('departments', episode.owner, ['episodes', index, 'owner']);
      this.unique(episode.channels, (at) => ['episodes', index, 'channels', at]);
    }
    for (const list of ['complaintTaxonomy', 'surveyColumns'] as const) {
      for (const [index, item] of (this.#pack[list] ?? []).entries()) {
        this.resolve('drivers', item.driver, [list, index, 'driver']);
        this.resolve('episodes', item.episode, [list, index, 'episode']);
      }
    }
  }

  battlesAndInitiatives(): void {
    for (const [index, battle] of this.#pack.battles.entries()) {
      this.resolveAll('episodes', battle.episodes, ['battles', index, 'episodes']);
      this.resolveAll('measures', battle.leadMeasures, ['battles', index, 'leadMeasures']);
    }
    for (const [index, initiative] of this.#pack.initiatives.entries()) {
      const path = ['initiatives', index];
      this.resolve('battles', initiative.battle, [...path, 'battle']);
      this.unique(
        initiative.departments.map((department) => department.key),
        (at) => [...path, 'departments', at, 'key'],
      );
      for (const [at, department] of initiative.departments.entries()) {
        this.resolve('departments', department.key, [...path, 'departments', at, 'key']);
      }
      for (const list of ['drivers', 'episodes', 'measures'] as const) {
        this.resolveAll(list, initiative[list], [...path, list]);
      }
    }
  }

  measures(): void {
    for (const [index, measure] of this.#pack.measures.entries()) {
      this.resolveAll('sources', measure.benchmark?.source ?? [], ['measures', index, 'benchmark', 'source']);
    }
    const quadrantOf = new Map(this.#pack.measures.map((measure) => [measure.key, measure.quadrant]));
    for (const quadrant of QUADRANTS) {
      const keys = this.#pack.scorecard[quadrant];
      this.resolveAll('measures', keys, ['scorecard', quadrant]);
      for (const [index, key] of keys.entries()) {
        const found = quadrantOf.get(key) ?? quadrant;
        if (found !== quadrant) {
          const values = { key, found, expected: quadrant };
          this.#context.addIssue(packIssue('OTHER_QUADRANT', values, ['scorecard', quadrant, index]));
        }
      }
      const focus = this.#pack.focus[quadrant];
      if (!keys.includes(focus)) {
        const values = { key: focus, allowed: keys };
        this.#context.addIssue(packIssue('FOCUS_OFF_SCORECARD', values, ['focus', quadrant]));
      }
    }
  }
}

/** Refuses doubled keys and every reference that does not resolve inside the pack, naming its path. */
export function checkReferences(pack: Pack, context: z.RefinementCtx): void {
  const check = new ReferenceCheck(pack, context);
  check.keysAndSources();
  check.valuePropositions();
  check.episodes();
  check.battlesAndInitiatives();
  check.measures();
}

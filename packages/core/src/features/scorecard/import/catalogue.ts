import { type Cadence, LOCALES, type MeasureKind } from '@wheelhouse/domain';
import { type Database, type RowTexts, sql } from '../../../data/index.js';
import type { Scope } from '../../../kernel/index.js';
import type { UnitLife } from '../../units/index.js';
import type { ScoredMeasure } from '../scores/score-row.js';

/** A name as it is compared: full-width folded, without outer spaces, small letters, single spaces. */
export const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** A unit that a file may name. */
export interface NamedUnit extends UnitLife {
  id: string;
  name: string;
  externalId: string | null;
  isArchived: boolean;
  /** True where the actor may write readings. */
  isWritable: boolean;
}

/** A measure that a file may name. */
export interface NamedMeasure extends ScoredMeasure {
  key: string;
  /** In the reader's language. */
  name: string;
  kind: MeasureKind | null;
  cadence: Cadence;
  decimals: number;
  isArchived: boolean;
  /** Every name: key, name and short name in all languages, folded. */
  names: ReadonlySet<string>;
}

/** What a name in a file stands for. */
export type Match<T> =
  | { kind: 'FOUND'; at: number; found: T }
  | { kind: 'UNKNOWN' }
  | { kind: 'AMBIGUOUS'; candidates: readonly T[] };

/** Names by what they may stand for; something live comes before what is archived. */
class NameIndex<T extends { isArchived: boolean }> {
  private readonly byName = new Map<string, number[]>();

  constructor(private readonly list: readonly T[]) {}

  add(name: string, at: number): void {
    const key = folded(name);
    if (key === '') return;
    const known = this.byName.get(key);
    if (!known) this.byName.set(key, [at]);
    else if (!known.includes(at)) known.push(at);
  }

  match(name: string): Match<T> {
    const all = this.byName.get(folded(name)) ?? [];
    const live = all.filter((at) => !this.list[at]?.isArchived);
    const [at, ...more] = live.length > 0 ? live : all;
    if (at === undefined) return { kind: 'UNKNOWN' };
    if (more.length > 0) return { kind: 'AMBIGUOUS', candidates: [at, ...more].map((index) => this.list[index] as T) };
    return { kind: 'FOUND', at, found: this.list[at] as T };
  }

  get names(): Iterable<string> {
    return this.byName.keys();
  }
}

const NEAREST = 3;
const COMPARED = 60;

/** Edits between two texts (Levenshtein), or `limit` + 1 when there are more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] as number;
}

/** The units and measures of a program as a file may name them. */
export class Catalogue {
  private readonly unitsById: NameIndex<NamedUnit>;
  private readonly unitsByName: NameIndex<NamedUnit>;
  private readonly measureNames: NameIndex<NamedMeasure>;

  constructor(
    readonly units: readonly NamedUnit[],
    readonly measures: readonly NamedMeasure[],
  ) {
    this.unitsById = new NameIndex(units);
    this.unitsByName = new NameIndex(units);
    units.forEach((unit, at) => {
      if (unit.externalId) this.unitsById.add(unit.externalId, at);
      this.unitsByName.add(unit.name, at);
    });
    this.measureNames = new NameIndex(measures);
    measures.forEach((measure, at) => {
      for (const name of measure.names) this.measureNames.add(name, at);
    });
  }

  /** A unit by external id, else by name. */
  unit(text: string): Match<NamedUnit> {
    const byId = this.unitsById.match(text);
    return byId.kind === 'UNKNOWN' ? this.unitsByName.match(text) : byId;
  }

  /** A measure by key, else by its name or short name in any language. */
  measure(text: string): Match<NamedMeasure> {
    const key = folded(text);
    const at = this.measures.findIndex((measure) => measure.key === key && !measure.isArchived);
    return at >= 0 ? { kind: 'FOUND', at, found: this.measures[at] as NamedMeasure } : this.measureNames.match(text);
  }

  /** Up to three unit names close to a text, nearest first. */
  nearestUnits(text: string): string[] {
    const wanted = folded(text).slice(0, COMPARED);
    const limit = Math.max(1, Math.floor(wanted.length / 3));
    const close: { unit: NamedUnit; far: number }[] = [];
    for (const unit of this.units) {
      if (unit.isArchived) continue;
      const name = folded(unit.name).slice(0, COMPARED);
      const isPart = wanted.length >= 2 && (name.includes(wanted) || wanted.includes(name));
      const far = isPart ? 0.5 : distance(wanted, name, limit);
      if (far <= limit) close.push({ unit, far });
    }
    return close
      .sort((a, b) => a.far - b.far)
      .slice(0, NEAREST)
      .map(({ unit }) => unit.name);
  }

  /** Keys of the live measures. */
  get measureKeys(): string[] {
    return this.measures.filter((measure) => !measure.isArchived).map((measure) => measure.key);
  }
}

interface UnitRow extends UnitLife {
  id: string;
  name: string;
  texts: string | null;
  externalId: string | null;
  path: string;
  archivedAt: string | null;
}

interface MeasureRow extends ScoredMeasure {
  key: string;
  name: string;
  shortName: string;
  kind: MeasureKind | null;
  cadence: Cadence;
  decimals: number;
  texts: string | null;
  archivedAt: string | null;
}

const textsOf = (json: string | null): RowTexts | null => (json === null ? null : (JSON.parse(json) as RowTexts));

const inAll = (texts: RowTexts | null, field: string): string[] =>
  LOCALES.flatMap((locale) => {
    const text = texts?.[field]?.[locale];
    return typeof text === 'string' ? [text] : [];
  });

/**
 * Reads the catalogue of a program: units within `seen`, of which those within `written` take readings (null: none), and
 * all measures, named in a language.
 */
export async function readCatalogue(
  db: Database,
  programId: string,
  locale: string,
  seen: Scope,
  written: Scope | null,
): Promise<Catalogue> {
  const units = await db.rows<UnitRow>(sql`
    SELECT id, name, texts, external_id AS "externalId", path, archived_at AS "archivedAt",
      opens_on AS "opensOn", closes_on AS "closesOn" FROM unit
    WHERE program_id = ${programId} ORDER BY depth, id`);
  const measures = await db.rows<MeasureRow>(sql`
    SELECT id, key, name, short_name AS "shortName", texts, kind, cadence, decimals, polarity, aggregation,
      ratio_scale AS "ratioScale", archived_at AS "archivedAt"
    FROM measure WHERE program_id = ${programId} ORDER BY key`);
  return new Catalogue(
    units
      .filter((unit) => seen.includesPath(unit.path))
      .map(({ path, archivedAt, texts: _, ...unit }) => ({
        ...unit,
        isArchived: archivedAt !== null,
        isWritable: written?.includesPath(path) ?? false,
      })),
    measures.map(({ texts: json, archivedAt, shortName, ...measure }) => {
      const texts = textsOf(json);
      const own = texts?.name?.[locale];
      const names = [measure.key, measure.name, shortName, ...inAll(texts, 'name'), ...inAll(texts, 'shortName')];
      return {
        ...measure,
        name: typeof own === 'string' ? own : measure.name,
        isArchived: archivedAt !== null,
        names: new Set(names.map(folded)),
      };
    }),
  );
}

import { parsePeriod } from '@wheelhouse/domain';
import type { ReadingToWrite } from '../readings/reading-writer.js';
import type { Catalogue } from './catalogue.js';

/** A reading of a file by the numbers of its unit, measure and period in their lists. */
export interface FoundReading {
  line: number;
  unitAt: number;
  measureAt: number;
  period: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  note: string | null;
}

const PERIODS = 2 ** 20;
const missing = Number.NaN;
const orNull = (number: number): number | null => (Number.isNaN(number) ? null : number);

/**
 * The accepted readings of a file, kept as columns of numbers so that hundreds of thousands take little memory; knows the
 * line of each cell, to tell duplicates.
 */
export class FoundReadings {
  private readonly units: number[] = [];
  private readonly measures: number[] = [];
  private readonly periodAts: number[] = [];
  private readonly values: number[] = [];
  private readonly numerators: number[] = [];
  private readonly denominators: number[] = [];
  private readonly notes = new Map<number, string>();
  private readonly lineOf = new Map<number, number>();
  private readonly lines: number[] = [];
  private readonly dropped = new Set<number>();
  private readonly periods: { period: string; end: string }[] = [];
  private readonly periodNumbers = new Map<string, number>();

  constructor(private readonly catalogue: Catalogue) {}

  /** How many readings there are. */
  get size(): number {
    return this.units.length - this.dropped.size;
  }

  private periodAt(period: string): number {
    const known = this.periodNumbers.get(period);
    if (known !== undefined) return known;
    const at = this.periods.push({ period, end: parsePeriod(period)?.end ?? period }) - 1;
    this.periodNumbers.set(period, at);
    return at;
  }

  /** Adds a reading; answers the line that gave the same cell before, in which case nothing is added. */
  add(reading: FoundReading): number | null {
    const periodAt = this.periodAt(reading.period);
    const key = (reading.unitAt * this.catalogue.measures.length + reading.measureAt) * PERIODS + periodAt;
    const earlier = this.lineOf.get(key);
    if (earlier !== undefined) return earlier;
    this.lineOf.set(key, reading.line);
    if (reading.note !== null) this.notes.set(this.units.length, reading.note);
    this.lines.push(reading.line);
    this.units.push(reading.unitAt);
    this.measures.push(reading.measureAt);
    this.periodAts.push(periodAt);
    this.values.push(reading.value ?? missing);
    this.numerators.push(reading.numerator ?? missing);
    this.denominators.push(reading.denominator ?? missing);
    return null;
  }

  /** Places of the readings that were not dropped. */
  private get left(): number[] {
    const places = [...this.units.keys()];
    return this.dropped.size === 0 ? places : places.filter((at) => !this.dropped.has(at));
  }

  /** The readings of some periods with their place and the line they stand on, in pieces of `size`. */
  *ofPeriods(
    isWanted: (period: string) => boolean,
    size: number,
  ): Generator<{ at: number; line: number; reading: ReadingToWrite }[]> {
    const wanted = new Set([...this.periods.keys()].filter((at) => isWanted(this.periods[at]?.period ?? '')));
    const places = wanted.size === 0 ? [] : this.left.filter((at) => wanted.has(this.periodAts[at] as number));
    for (let start = 0; start < places.length; start += size) {
      yield places
        .slice(start, start + size)
        .map((at) => ({ at, line: this.lines[at] as number, reading: this.reading(at) }));
    }
  }

  /** Leaves a reading out after all. */
  drop(at: number): void {
    this.dropped.add(at);
  }

  /** First and last period by their last day, and how many units and measures there are. */
  get extent(): { first: string | null; last: string | null; units: number; measures: number } {
    const left = this.left;
    const used = [...new Set(left.map((at) => this.periodAts[at] as number))].flatMap((at) => this.periods[at] ?? []);
    used.sort((a, b) => (a.end < b.end ? -1 : a.end > b.end ? 1 : 0));
    return {
      first: used[0]?.period ?? null,
      last: used.at(-1)?.period ?? null,
      units: new Set(left.map((at) => this.units[at])).size,
      measures: new Set(left.map((at) => this.measures[at])).size,
    };
  }

  /** Ids of the units and measures that are read. */
  get ids(): { units: string[]; measures: string[] } {
    const left = this.left;
    return {
      units: [...new Set(left.map((at) => this.units[at] as number))].map(
        (at) => this.catalogue.units[at]?.id as string,
      ),
      measures: [...new Set(left.map((at) => this.measures[at] as number))].map(
        (at) => this.catalogue.measures[at]?.id as string,
      ),
    };
  }

  /** The readings in pieces of `size`, by unit and measure: the order in which both tables take them fastest. */
  *pieces(size: number): Generator<ReadingToWrite[]> {
    const order = Uint32Array.from(this.left);
    const rank = this.ranks();
    order.sort((a, b) => (rank[a] as number) - (rank[b] as number));
    for (let start = 0; start < order.length; start += size) {
      yield Array.from(order.subarray(start, start + size), (at) => this.reading(at));
    }
  }

  /** Places of the readings by the ids of unit and measure, then by period. */
  private ranks(): Float64Array {
    const placeOf = (ids: readonly { id: string }[]): Uint32Array => {
      const sorted = [...ids.keys()].sort((a, b) => ((ids[a]?.id ?? '') < (ids[b]?.id ?? '') ? -1 : 1));
      const places = new Uint32Array(ids.length);
      sorted.forEach((at, place) => {
        places[at] = place;
      });
      return places;
    };
    const [units, measures] = [placeOf(this.catalogue.units), placeOf(this.catalogue.measures)];
    return Float64Array.from(this.units, (unit, at) => {
      const measure = measures[this.measures[at] as number] as number;
      return ((units[unit] as number) * measures.length + measure) * PERIODS + (this.periodAts[at] as number);
    });
  }

  private reading(at: number): ReadingToWrite {
    const period = this.periods[this.periodAts[at] as number];
    return {
      unitId: this.catalogue.units[this.units[at] as number]?.id as string,
      measureId: this.catalogue.measures[this.measures[at] as number]?.id as string,
      period: period?.period as string,
      periodEnd: period?.end as string,
      value: orNull(this.values[at] as number),
      numerator: orNull(this.numerators[at] as number),
      denominator: orNull(this.denominators[at] as number),
      note: this.notes.get(at) ?? null,
    };
  }
}

import type { Freshness, Locale, Status, Trend } from '@wheelhouse/domain';
import type { QuadrantKey } from '@wheelhouse/ui';

/** A measure as a wallboard shows it; names are in the wallboard's language. */
export interface WallMeasure {
  key: string;
  name: string;
  shortName: string;
  value: number | null;
  target: number | null;
  score: number | null;
  status: Status;
  freshness: Freshness | null;
  trend: Trend;
  change: number | null;
  unit: string;
  decimals: number;
  isFocus: boolean;
}

/** A quadrant of a wheel on a wallboard. */
export interface WallQuadrant {
  key: QuadrantKey;
  score: number | null;
  coverage: number;
  status: Status;
  measures: WallMeasure[];
}

/** A unit's wheel on a wallboard; `path` is its page in the app, `refreshedAt` the instant of its newest number. */
export interface WallUnit {
  id: string;
  name: string;
  path: string;
  score: number | null;
  previousScore: number | null;
  coverage: number;
  status: Status;
  refreshedAt: string | null;
  quadrants: WallQuadrant[];
}

/** What `GET /wall/:token/data` answers: how the wallboard looks and what it shows. */
export interface WallPicture {
  name: string;
  program: string;
  seconds: number;
  language: Locale;
  theme: 'DARK' | 'LIGHT';
  /** The program's IANA time zone, in which days and hours are written. */
  timeZone: string;
  publicUrl: string;
  period: string;
  units: WallUnit[];
}

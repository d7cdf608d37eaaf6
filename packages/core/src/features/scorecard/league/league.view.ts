import type { Aggregation, Polarity, Status } from '@wheelhouse/domain';

/** A unit in its place in a league; ties share a rank. */
export interface LeagueRowView {
  rank: number;
  isTie: boolean;
  unit: { id: string; name: string };
  value: number;
  shrunk: number | null;
  n: number | null;
  score: number | null;
  status: Status;
  coverage: number;
}

/** Units of one kind ranked by a measure, as the API shows them. */
export interface LeagueView {
  measureId: string;
  measureName: string;
  unit: string;
  decimals: number;
  polarity: Polarity;
  aggregation: Aggregation;
  period: string;
  kind: string;
  levels: { kind: string; units: number; withData: number }[];
  total: number;
  rows: LeagueRowView[];
  own: LeagueRowView | null;
  mean: number | null;
  averageN: number | null;
  withoutData: { id: string; name: string }[];
  withoutDataCount: number;
}

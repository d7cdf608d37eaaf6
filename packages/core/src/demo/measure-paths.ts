/** How a measure of the demo moves: where it stood 26 weeks ago and where it stands now. */
export interface MeasurePath {
  key: string;
  /** 0 is the red flag, 1 the goal, so that a path means the same for every measure and direction. */
  from: number;
  to: number;
  /** Spread of one reading around the path, in the same terms. */
  noise: number;
  /** Answers, contacts, jobs or customers of one store in one period: the denominator of a ratio. */
  volume: number;
  /** What happened in the last week, added to the path: something started to work, or was dropped. */
  lastWeek: number;
}

const path = (key: string, from: number, to: number, noise: number, volume: number, lastWeek = 0): MeasurePath => ({
  key,
  from,
  to,
  noise,
  volume,
  lastWeek,
});

/**
 * The twenty measures on the demo's wheel, five per quadrant. Most get better; kept call-backs, the phone, the cost to serve
 * and attrition get worse, so that there is something to decide.
 */
export const MEASURE_PATHS: readonly MeasurePath[] = [
  path('episode-nps', 0.35, 1.2, 0.35, 140),
  path('relationship-nps', 0.3, 0.85, 0.2, 320),
  path('monthly-churn', 0.2, 0.95, 0.2, 4200),
  path('customer-effort', 0.5, 1.15, 0.25, 160),
  path('callback-promises-kept', 0.95, -0.35, 0.25, 90),
  path('equipped-to-fix', 0.2, 0.8, 0.2, 120),
  path('coaching-sessions-held', 0.3, 1.25, 0.3, 40, -0.45),
  path('frontline-employee-nps', 0.5, 0.7, 0.2, 110),
  path('contact-centre-attrition', 0.95, 0.4, 0.2, 240),
  path('huddles-held', 0.05, 1.3, 0.25, 60),
  path('first-contact-resolution', 0.25, 1.15, 0.3, 260),
  path('phone-service-level', 1.25, -0.25, 0.3, 900),
  path('network-problems-per-100', 0.7, 1.25, 0.2, 1500),
  path('first-visit-fix', 0.1, 0.8, 0.3, 80, 0.35),
  path('bills-without-error', 0.6, 1.15, 0.15, 4000),
  path('revenue-at-risk', 0.3, 1, 0.2, 160_000),
  path('cost-to-serve', 0.75, -0.3, 0.2, 52_000),
  path('avoidable-truck-roll-cost', 0.2, 0.75, 0.2, 9_000),
  path('arpu', 0.4, 1.1, 0.2, 160_000),
  path('acquisition-to-retention-cost', 0.5, 0.85, 0.1, 1),
];

/** Measures of the pack that the demo puts on the wheel besides those of the pack's scorecard. */
export const ADDED_TO_WHEEL = ['huddles-held', 'acquisition-to-retention-cost'] as const;

/** The store whose numbers stopped coming nine weeks ago, and the one that never sent any. */
export const STALE_STORE = 'S044';
/** See {@link STALE_STORE}. */
export const SILENT_STORE = 'S057';

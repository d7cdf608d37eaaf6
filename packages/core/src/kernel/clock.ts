/** Tells the present instant; tests hand in one they can move. */
export interface Clock {
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** The present instant of a clock as an ISO 8601 UTC string, the form every stored instant has. */
export const instantOf = (clock: Clock): string => clock.now().toISOString();

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * ISO date of an instant in an IANA time zone ("Asia/Tbilisi"). The server's own zone plays no part. RangeError naming
 * the zone when it is unknown, or naming the instant when it is not a valid Date.
 */
export function today(now: Date, timeZone: string): string {
  if (Number.isNaN(now.getTime())) throw new RangeError('now must be a valid instant');
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(now)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** Whether the text names a time zone this runtime knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatOf(timeZone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch (cause) {
    throw new RangeError(`time zone must be an IANA name such as Asia/Tbilisi, got ${JSON.stringify(timeZone)}`, {
      cause,
    });
  }
  formats.set(timeZone, format);
  return format;
}

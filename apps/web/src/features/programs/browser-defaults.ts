const CURRENCY_BY_REGION: Readonly<Record<string, string>> = {
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CN: 'CNY',
  DK: 'DKK',
  GB: 'GBP',
  HK: 'HKD',
  ID: 'IDR',
  IN: 'INR',
  JP: 'JPY',
  KR: 'KRW',
  MO: 'MOP',
  MX: 'MXN',
  MY: 'MYR',
  NO: 'NOK',
  NZ: 'NZD',
  PH: 'PHP',
  PL: 'PLN',
  SE: 'SEK',
  SG: 'SGD',
  TH: 'THB',
  TW: 'TWD',
  US: 'USD',
  VN: 'VND',
  ZA: 'ZAR',
};

const EURO_REGIONS = new Set('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '));

const REGION_BY_ZONE: Readonly<Record<string, string>> = {
  'Asia/Shanghai': 'CN',
  'Asia/Taipei': 'TW',
  'Asia/Hong_Kong': 'HK',
  'Asia/Macau': 'MO',
  'Asia/Singapore': 'SG',
  'Asia/Tokyo': 'JP',
  'Europe/London': 'GB',
  'Europe/Zurich': 'CH',
};

/** Time zone of the browser as an IANA name; UTC when it does not say. */
export function browserTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Currency that fits the browser's place: by time zone first, then by the region of its languages, else USD. */
export function browserCurrency(zone: string, languages: readonly string[]): string {
  const regions = [REGION_BY_ZONE[zone], ...languages.map((tag) => new Intl.Locale(tag).region)];
  for (const region of regions) {
    if (!region) continue;
    const currency = CURRENCY_BY_REGION[region] ?? (EURO_REGIONS.has(region) ? 'EUR' : undefined);
    if (currency) return currency;
  }
  return zone.startsWith('Europe/') ? 'EUR' : 'USD';
}

/** Every IANA time zone the browser knows, UTC first. */
export function timeZones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}

/** Every ISO 4217 code the browser knows with its name in a language, for example "EUR · Euro". */
export function currencyChoices(tag: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([tag], { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }));
}

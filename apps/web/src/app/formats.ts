import { periodLabel } from '@wheelhouse/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { agoFormat, dateFormat, numberFormat } from './intl';
import { intlTag } from './language';
import { useLanguage } from './language-switch';

/** Numbers, dates and values as the reader writes them. Null is always an en dash, never 0. */
export interface Formats {
  number(value: number | null | undefined, decimals?: number): string;
  /** With sign, for changes. */
  signed(value: number | null | undefined, decimals?: number): string;
  /** Size of a change without sign; a digit more where the usual ones would show 0. */
  size(change: number | null | undefined, decimals?: number): string;
  /** A share 0-1 as whole per cent. */
  percent(share: number | null | undefined): string;
  /** A value of a measure with its unit of measurement: "94.2%", "3.1 h", "12 per 1,000". */
  value(value: number | null | undefined, unit: string, decimals: number): string;
  /** ISO date (YYYY-MM-DD) in the medium style. */
  date(iso: string | null | undefined): string;
  /** ISO instant with time in the browser's zone. */
  dateTime(iso: string | null | undefined): string;
  /** ISO instant as "5 minutes ago". */
  ago(iso: string | null | undefined): string;
  period(period: string | null | undefined): string;
}

const NONE = '–';

/** Unit words of the packs that are translated; any other text is printed as it is. */
export function useUnitWord(): (unit: string, value: number) => string {
  const { t } = useTranslation('shell');
  return useMemo(() => {
    const words: Record<string, (count: number) => string> = {
      points: () => t('unit-word.points'),
      index: () => '',
      ratio: () => '',
      x: () => t('unit-word.times'),
      h: () => t('unit-word.hours'),
      min: () => t('unit-word.minutes'),
      s: () => t('unit-word.seconds'),
      days: (count) => t('unit-word.days', { count }),
      plans: (count) => t('unit-word.plans', { count }),
      visits: (count) => t('unit-word.visits', { count }),
      'per 100': () => t('unit-word.per-100'),
      'per 1,000': () => t('unit-word.per-1000'),
      'per 10,000': () => t('unit-word.per-10000'),
      'per 100,000': () => t('unit-word.per-100000'),
      'per million': () => t('unit-word.per-million'),
      'per customer': () => t('unit-word.per-customer'),
    };
    return (unit, value) => words[unit]?.(Math.abs(value)) ?? unit;
  }, [t]);
}

/** The formats of the language on screen; the same object until the language changes. */
export function useFormats(): Formats {
  const { language } = useLanguage();
  const unitWord = useUnitWord();
  return useMemo(() => {
    const tag = intlTag(language);
    const number: Formats['number'] = (value, decimals = 1) =>
      value === null || value === undefined
        ? NONE
        : numberFormat(tag, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
    const relative = agoFormat(tag);
    const day = dateFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
    const instant = dateFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      number,
      signed: (value, decimals = 1) =>
        value === null || value === undefined
          ? NONE
          : numberFormat(tag, {
              minimumFractionDigits: decimals,
              maximumFractionDigits: decimals,
              signDisplay: 'exceptZero',
            }).format(value),
      size: (change, decimals = 1) => {
        if (change === null || change === undefined) return NONE;
        const isHidden = change !== 0 && Math.abs(change) < 0.5 * 10 ** -decimals;
        return number(Math.abs(change), isHidden ? decimals + 1 : decimals);
      },
      percent: (share) =>
        share === null || share === undefined
          ? NONE
          : numberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share),
      value: (value, unit, decimals) => {
        if (value === null || value === undefined) return NONE;
        const digits = number(value, decimals);
        if (unit === '%') return `${digits}%`;
        const word = unitWord(unit, value);
        if (!word) return digits;
        return language === 'en' || /^[\x20-\x7e]+$/.test(word) ? `${digits} ${word}` : `${digits}${word}`;
      },
      date: (iso) => (iso ? day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)) : NONE),
      dateTime: (iso) => (iso ? instant.format(new Date(iso)) : NONE),
      ago: (iso) => {
        if (!iso) return NONE;
        const seconds = (new Date(iso).getTime() - Date.now()) / 1000;
        const size = Math.abs(seconds);
        if (size < 60) return relative.format(0, 'minute');
        if (size < 3600) return relative.format(Math.round(seconds / 60), 'minute');
        if (size < 86_400) return relative.format(Math.round(seconds / 3600), 'hour');
        return relative.format(Math.round(seconds / 86_400), 'day');
      },
      period: (period) => (period ? periodLabel(period, language) : NONE),
    };
  }, [language, unitWord]);
}

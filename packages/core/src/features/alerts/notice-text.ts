import { periodLabel } from '@wheelhouse/domain';
import type { Locale } from '@wheelhouse/plugin-api';
import { type Database, localisedText, raw, type Sql, sql } from '../../data/index.js';
import { say } from '../../kernel/index.js';
import type { AlertEvent } from './alerts.entity.js';
import { noticeTexts } from './alerts.messages.js';

/** A notice with the names it needs, in the language it is read in. */
export interface NoticeRow {
  id: string;
  event: AlertEvent;
  programId: string;
  unitId: string;
  unitName: string;
  unitPath: string;
  measureId: string;
  measureName: string;
  quadrant: string;
  unitOfMeasure: string;
  decimals: number;
  period: string;
  value: number | null;
  goal: number | null;
  at: string;
  readAt: string | null;
}

const TAGS: Readonly<Record<Locale, string>> = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };

/** Columns of NoticeRow for a query over NOTICE_TABLES. */
export function noticeColumns(db: Database, locale: Locale): Sql {
  return sql`n.id, n.event, n.program_id AS "programId", n.unit_id AS "unitId",
    ${localisedText(db.kind, 'u', 'name', locale)} AS "unitName", u.path AS "unitPath", n.measure_id AS "measureId",
    ${localisedText(db.kind, 'm', 'name', locale)} AS "measureName", m.quadrant,
    ${localisedText(db.kind, 'm', 'unit', locale)} AS "unitOfMeasure", m.decimals, n.period, n.value, n.goal, n.at,
    n.read_at AS "readAt"`;
}

/** Notices with their units and measures: `n`, `u` and `m`. */
export const NOTICE_TABLES = raw('notice n JOIN unit u ON u.id = n.unit_id JOIN measure m ON m.id = n.measure_id');

function figure(value: number | null, row: NoticeRow, locale: Locale): string {
  if (value === null) return '–';
  const digits = { minimumFractionDigits: row.decimals, maximumFractionDigits: row.decimals };
  const number = new Intl.NumberFormat(TAGS[locale], digits).format(value);
  if (row.unitOfMeasure === '') return number;
  return row.unitOfMeasure === '%' ? `${number}%` : `${number} ${row.unitOfMeasure}`;
}

/** What a notice says, as a sentence. */
export function noticeText(row: NoticeRow, locale: Locale): string {
  return say(noticeTexts[row.event], locale, {
    measure: row.measureName,
    unit: row.unitName,
    value: figure(row.value, row, locale),
    goal: figure(row.goal, row, locale),
    period: periodLabel(row.period, locale),
  });
}

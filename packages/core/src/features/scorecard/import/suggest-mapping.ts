import { type Catalogue, folded } from './catalogue.js';

/** A field of a readings file: taken from a column, or the same for every row. */
export interface MappingField {
  column: string | null;
  const: string | null;
}

/** A column of a wide file with the measure whose values it holds. */
export interface WideColumn {
  column: string;
  measure: string;
}

/** Roles that a column of a readings file can have. */
export const ROLES = ['unit', 'measure', 'period', 'value', 'numerator', 'denominator', 'note'] as const;

/** A role of a column. */
export type Role = (typeof ROLES)[number];

/** How a file is read, guessed from its header; complete when nothing is left to be named by hand. */
export type SuggestedMapping = Record<Role, MappingField | null> & { columns: WideColumn[]; isComplete: boolean };

const WORDS: Readonly<Record<Role, readonly string[]>> = {
  unit: [
    'unit',
    'store',
    'branch',
    'shop',
    'outlet',
    'site',
    'location',
    'department',
    'team',
    'region',
    'unit name',
    'store name',
    'branch name',
    'unit id',
    'store id',
    'store code',
    'store number',
    'store no',
    'external id',
    'org unit',
    '单位',
    '單位',
    '门店',
    '門店',
    '門市',
    '门市',
    '店铺',
    '店鋪',
    '分店',
    '分行',
    '支行',
    '网点',
    '網點',
    '據點',
    '营业厅',
    '營業廳',
    '部门',
    '部門',
    '机构',
    '機構',
    '组织',
    '組織',
    '单位名称',
    '單位名稱',
    '门店名称',
    '門市名稱',
    '门店编号',
    '門市編號',
    '店名',
    '区域',
    '區域',
  ],
  measure: [
    'measure',
    'kpi',
    'metric',
    'indicator',
    'measure name',
    'measure key',
    'kpi name',
    'metric name',
    '指标',
    '指標',
    '指标名称',
    '指標名稱',
    '考核指标',
    '考核指標',
    '衡量指标',
    '衡量指標',
  ],
  period: [
    'period',
    'week',
    'date',
    'month',
    'day',
    'quarter',
    'year',
    'reporting period',
    'week ending',
    'week of',
    'as of',
    'reported on',
    '期间',
    '期間',
    '周',
    '週',
    '周次',
    '週次',
    '周期',
    '週期',
    '日期',
    '月份',
    '月',
    '年月',
    '季度',
    '季',
    '季別',
    '年度',
    '年份',
    '年',
    '统计期间',
    '統計期間',
    '统计日期',
    '統計日期',
    '月別',
    '週別',
  ],
  value: [
    'value',
    'actual',
    'result',
    'reading',
    'score',
    'figure',
    'actual value',
    '数值',
    '數值',
    '值',
    '实际',
    '實際',
    '实际值',
    '實際值',
    '结果',
    '結果',
    '完成值',
    '达成值',
    '達成值',
    '读数',
    '讀數',
    '指标值',
    '指標值',
  ],
  numerator: ['numerator', 'num', 'count of', 'hits', '分子', '符合数', '符合數', '达标数', '達標數'],
  denominator: [
    'denominator',
    'denom',
    'base',
    'sample size',
    'sample',
    'out of',
    '分母',
    '基数',
    '基數',
    '样本数',
    '樣本數',
    '样本量',
    '樣本量',
    '总数',
    '總數',
  ],
  note: [
    'note',
    'notes',
    'comment',
    'comments',
    'remark',
    'remarks',
    'reason',
    'explanation',
    'memo',
    '备注',
    '備註',
    '说明',
    '說明',
    '原因',
    '注释',
    '註解',
    '附注',
    '附註',
    '批注',
    '備考',
  ],
};

const headerWord = (column: string): string =>
  folded(column)
    .replace(/[_\-./]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a header holds a word: as a whole English word, or anywhere when it is Chinese of two signs or more. */
function holds(header: string, word: string): boolean {
  if (/[a-z]/.test(word)) return ` ${header} `.includes(` ${word} `);
  return word.length >= 2 && header.includes(word);
}

function columnFor(role: Role, free: ReadonlyMap<string, string>): string | null {
  for (const word of WORDS[role]) {
    for (const [column, header] of free) if (header === word) return column;
  }
  for (const word of WORDS[role]) {
    for (const [column, header] of free) if (holds(header, word)) return column;
  }
  return null;
}

/**
 * Guesses how a readings file is to be read from its header in English or Chinese: exact words first, then words inside a
 * title. A file is wide when it has columns named like measures and does not have both a measure and a value column.
 */
export function suggestMapping(header: readonly string[], catalogue: Catalogue): SuggestedMapping {
  const free = new Map<string, string>();
  for (const column of header) {
    if (column.trim() !== '' && !free.has(column.trim())) free.set(column.trim(), headerWord(column));
  }
  const columns: WideColumn[] = [];
  for (const column of free.keys()) {
    const match = catalogue.measure(column);
    if (match.kind === 'FOUND' && !match.found.isArchived) columns.push({ column, measure: match.found.key });
  }
  const pick = (role: Role): MappingField | null => {
    const column = columnFor(role, free);
    if (column === null) return null;
    free.delete(column);
    return { column, const: null };
  };
  const measure = pick('measure');
  const isLong = measure !== null && columnFor('value', free) !== null;
  if (!isLong) for (const { column } of columns) free.delete(column);
  const [unit, period] = [pick('unit'), pick('period')];
  const isWide = !isLong && columns.length > 0;
  const numbers = isWide
    ? { value: null, numerator: null, denominator: null }
    : { value: pick('value'), numerator: pick('numerator'), denominator: pick('denominator') };
  const hasNumbers = numbers.value !== null || (numbers.numerator !== null && numbers.denominator !== null);
  return {
    unit,
    measure: isWide ? null : measure,
    period,
    ...numbers,
    note: pick('note'),
    columns: isWide ? columns : [],
    isComplete: unit !== null && period !== null && (isWide || (measure !== null && hasNumbers)),
  };
}

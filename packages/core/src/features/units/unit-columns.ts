/** A row of a file of units as its cells say; `line` is its place in the file. */
export interface FileRow {
  line: number;
  name: string;
  parent: string;
  kind: string;
  externalId: string;
  opened: string;
  closed: string;
}

/** Headings that name each column, folded. */
export const HEADERS: Record<keyof Omit<FileRow, 'line'>, readonly string[]> = {
  name: ['name', 'unit', 'store', '名称', '名稱', '单位', '單位', '门店', '門市', '单位名称', '單位名稱'],
  parent: ['parent', 'parent unit', 'region', '上级', '上層', '上级单位', '上層單位', '区域', '區域'],
  kind: ['kind', 'type', 'level', '类型', '類型', '层级', '層級'],
  externalId: [
    'external id',
    'externalid',
    'external_id',
    'id',
    'code',
    'key',
    '外部编号',
    '外部編號',
    '编号',
    '編號',
    '代码',
    '代碼',
  ],
  opened: [
    'opened',
    'opened on',
    'opens on',
    'opening date',
    'open date',
    '开业',
    '開業',
    '开业日期',
    '開業日期',
    '开店日期',
    '開店日期',
    '开幕日期',
    '開幕日期',
    '启用日期',
    '啟用日期',
  ],
  closed: [
    'closed',
    'closed on',
    'closes on',
    'closing date',
    'close date',
    '关闭',
    '關閉',
    '关闭日期',
    '關閉日期',
    '关店日期',
    '關店日期',
    '停业日期',
    '停業日期',
    '歇业日期',
    '歇業日期',
  ],
};

/** A text as it is compared: full-width folded, without outer spaces, small letters. */
export const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

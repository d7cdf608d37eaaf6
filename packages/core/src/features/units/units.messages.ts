import { defineMessages } from '../../kernel/index.js';

/** Messages about units. */
export const unitMessages = defineMessages({
  cycle: {
    en: 'A unit cannot move under itself or a unit below it.',
    'zh-Hans': '单元不能移到自己或自己的下级之下。',
    'zh-Hant': '單位不能移到自己或自己的下層之下。',
  },
  unknownParent: {
    en: '{field} {value} is not a unit of this program.',
    'zh-Hans': '{field} {value} 不是本项目的单元。',
    'zh-Hant': '{field} {value} 不是本專案的單位。',
  },
  unknownTimeZone: {
    en: '{field} "{value}" is not known; use an IANA name such as Asia/Shanghai.',
    'zh-Hans': '{field}“{value}”无法识别，请使用 IANA 名称，例如 Asia/Shanghai。',
    'zh-Hant': '{field}「{value}」無法識別，請使用 IANA 名稱，例如 Asia/Taipei。',
  },
  hasChildren: {
    en: '{name} has {count} live units below it. Move or archive them first.',
    'zh-Hans': '{name}下面还有 {count} 个在用单元，请先移动或归档它们。',
    'zh-Hant': '{name}下面還有 {count} 個使用中的單位，請先移動或封存它們。',
  },
  emptyFile: {
    en: 'The file holds no rows. Write a header row (name, parent, kind, external id; also opened, closed) and one row per unit.',
    'zh-Hans': '文件没有数据。请写一行表头（名称、上级、类型、外部编号，可加开业日期、关闭日期），再每个单元一行。',
    'zh-Hant': '檔案沒有資料。請寫一行標題（名稱、上層、類型、外部編號，可加開業日期、關閉日期），再每個單位一行。',
  },
  missingColumn: {
    en: 'The file has no column for the name. Its columns are: {columns}. Name one "name".',
    'zh-Hans': '文件没有名称列。现有列：{columns}。请把其中一列命名为“名称”。',
    'zh-Hant': '檔案沒有名稱欄。現有欄位：{columns}。請將其中一欄命名為「名稱」。',
  },
  unreadable: {
    en: 'The file cannot be read as CSV: {detail}',
    'zh-Hans': '文件无法按 CSV 读取：{detail}',
    'zh-Hant': '檔案無法以 CSV 讀取：{detail}',
  },
  rowWithoutName: {
    en: 'Row {row} has no name.',
    'zh-Hans': '第 {row} 行没有名称。',
    'zh-Hant': '第 {row} 列沒有名稱。',
  },
  rowKind: {
    en: 'Row {row}: kind "{value}" is not known; use {allowed}.',
    'zh-Hans': '第 {row} 行：类型“{value}”无法识别，可用：{allowed}。',
    'zh-Hant': '第 {row} 列：類型「{value}」無法識別，可用：{allowed}。',
  },
  rowParent: {
    en: 'Row {row}: parent "{value}" is neither in the file nor in the program.',
    'zh-Hans': '第 {row} 行：上级“{value}”既不在文件中，也不在项目中。',
    'zh-Hant': '第 {row} 列：上層「{value}」既不在檔案中，也不在專案中。',
  },
  rowDate: {
    en: 'Row {row}: "{value}" is not a date; write it like 2026-03-01.',
    'zh-Hans': '第 {row} 行：“{value}”不是日期，请写成 2026-03-01 这样的格式。',
    'zh-Hant': '第 {row} 列：「{value}」不是日期，請寫成 2026-03-01 這樣的格式。',
  },
  rowLife: {
    en: 'Row {row}: "{value}" closes on {closed}, before it opens on {opened}.',
    'zh-Hans': '第 {row} 行：“{value}”的关闭日期 {closed} 早于开业日期 {opened}。',
    'zh-Hant': '第 {row} 列：「{value}」的關閉日期 {closed} 早於開業日期 {opened}。',
  },
  closedBeforeOpened: {
    en: 'The unit cannot close on {end}, before it opens on {start}.',
    'zh-Hans': '关闭日期 {end} 不能早于开业日期 {start}。',
    'zh-Hant': '關閉日期 {end} 不能早於開業日期 {start}。',
  },
  rowCycle: {
    en: 'Row {row}: "{value}" ends up under itself.',
    'zh-Hans': '第 {row} 行：“{value}”的上级绕回了自己。',
    'zh-Hant': '第 {row} 列：「{value}」的上層繞回了自己。',
  },
  rowDuplicate: {
    en: 'Row {row} repeats "{value}" of row {other}.',
    'zh-Hans': '第 {row} 行与第 {other} 行的“{value}”重复。',
    'zh-Hant': '第 {row} 列與第 {other} 列的「{value}」重複。',
  },
  ambiguous: {
    en: 'Row {row}: several units are called "{value}"; use the external id.',
    'zh-Hans': '第 {row} 行：有多个单元叫“{value}”，请用外部编号。',
    'zh-Hant': '第 {row} 列：有多個單位叫「{value}」，請用外部編號。',
  },
});

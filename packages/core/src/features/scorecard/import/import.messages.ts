import { defineMessages } from '../../../kernel/index.js';

/** Why a whole file cannot be taken. */
export const fileMessages = defineMessages({
  EMPTY_FILE: {
    en: 'The file is empty. It needs a header row with column names and at least one row of readings.',
    'zh-Hans': '文件为空。文件应有一行列名和至少一行数据。',
    'zh-Hant': '檔案是空的。檔案應有一列欄位名稱和至少一列資料。',
  },
  NO_ROWS: {
    en: 'The file has a header but no rows below it.',
    'zh-Hans': '文件只有列名，没有数据行。',
    'zh-Hant': '檔案只有欄位名稱，沒有資料列。',
  },
  NOT_TEXT: {
    en: 'This is not a text file. In Excel choose "Save as" and "CSV UTF-8", then import that file.',
    'zh-Hans': '这不是文本文件。请在 Excel 中选择“另存为”→“CSV UTF-8”，再导入该文件。',
    'zh-Hant': '這不是文字檔。請在 Excel 選擇「另存新檔」→「CSV UTF-8」，再匯入該檔案。',
  },
  QUOTES: {
    en: 'Line {line}: a quotation mark is opened but not closed properly. Write a quotation mark inside a quoted text twice ("").',
    'zh-Hans': '第 {line} 行：引号没有正确闭合。引号内如需写引号，请连写两个（""）。',
    'zh-Hant': '第 {line} 行：引號沒有正確結束。引號內如需寫引號，請連寫兩個（""）。',
  },
  LONG_RECORD: {
    en: 'Line {line} holds more than {max} characters; that is not a row of readings. Check the delimiter and the quotation marks.',
    'zh-Hans': '第 {line} 行超过 {max} 个字符，不像一行数据。请检查分隔符和引号。',
    'zh-Hant': '第 {line} 行超過 {max} 個字元，不像一列資料。請檢查分隔符號和引號。',
  },
  TOO_MANY_COLUMNS: {
    en: 'Line {line} has {count} columns; at most {max} are allowed.',
    'zh-Hans': '第 {line} 行有 {count} 列，最多 {max} 列。',
    'zh-Hant': '第 {line} 行有 {count} 欄，最多 {max} 欄。',
  },
  TOO_MANY_ROWS: {
    en: 'The file has more than {max} rows. Split it and import the parts one after the other.',
    'zh-Hans': '文件超过 {max} 行，请拆分后分批导入。',
    'zh-Hant': '檔案超過 {max} 列，請分割後分批匯入。',
  },
  TOO_MANY_READINGS: {
    en: 'The file holds more than {max} readings. Split it and import the parts one after the other.',
    'zh-Hans': '文件超过 {max} 条数据，请拆分后分批导入。',
    'zh-Hant': '檔案超過 {max} 筆資料，請分割後分批匯入。',
  },
  UNKNOWN_DELIMITER: {
    en: 'The delimiter "{value}" is not known; allowed: comma, semicolon, tab.',
    'zh-Hans': '分隔符“{value}”无法识别，可用：逗号、分号、制表符。',
    'zh-Hant': '分隔符號「{value}」無法識別，可用：逗號、分號、定位字元。',
  },
  MISSING_COLUMN: {
    en: 'The mapping names the column "{value}", which the file does not have. Its columns are: {columns}.',
    'zh-Hans': '对应关系中的列“{value}”不在文件里。文件的列有：{columns}。',
    'zh-Hant': '對應關係中的欄位「{value}」不在檔案裡。檔案的欄位有：{columns}。',
  },
  DOUBLE_COLUMN: {
    en: 'The column "{value}" stands in the header twice, so it is not clear which one is meant. Rename one.',
    'zh-Hans': '列名“{value}”在表头中出现两次，无法确定用哪一列，请改名其中一个。',
    'zh-Hant': '欄位名稱「{value}」在標題列中出現兩次，無法確定用哪一欄，請改名其中一個。',
  },
  INCOMPLETE: {
    en: 'It is not clear which column holds {missing}. Name it in the mapping. The columns are: {columns}.',
    'zh-Hans': '无法确定哪一列是{missing}，请在对应关系中指定。文件的列有：{columns}。',
    'zh-Hant': '無法確定哪一欄是{missing}，請在對應關係中指定。檔案的欄位有：{columns}。',
  },
  UNKNOWN_WIDE_MEASURE: {
    en: 'The column "{column}" is mapped to the measure "{value}", which this program does not have. Its measures are: {allowed}.',
    'zh-Hans': '列“{column}”对应的指标“{value}”在本项目中不存在。现有指标：{allowed}。',
    'zh-Hant': '欄位「{column}」對應的指標「{value}」在本專案中不存在。現有指標：{allowed}。',
  },
  FILE_TOO_LARGE: {
    en: 'The file is larger than {max} MB. Split it and import the parts one after the other.',
    'zh-Hans': '文件超过 {max} MB，请拆分后分批导入。',
    'zh-Hant': '檔案超過 {max} MB，請分割後分批匯入。',
  },
});

/** What a row lacks, as it stands in INCOMPLETE. */
export const roleNames = defineMessages({
  unit: { en: 'the unit', 'zh-Hans': '单元', 'zh-Hant': '單位' },
  measure: { en: 'the measure', 'zh-Hans': '指标', 'zh-Hant': '指標' },
  period: { en: 'the period', 'zh-Hans': '期间', 'zh-Hant': '期間' },
  value: { en: 'the value', 'zh-Hans': '数值', 'zh-Hant': '數值' },
});

/** Why a row of a file cannot be taken. */
export const rowMessages = defineMessages({
  EMPTY_CELL: { en: 'This cell is empty.', 'zh-Hans': '该单元格为空。', 'zh-Hant': '此儲存格為空。' },
  UNKNOWN_UNIT: {
    en: 'There is no unit "{value}" in this program.',
    'zh-Hans': '本项目中没有单元“{value}”。',
    'zh-Hant': '本專案中沒有單位「{value}」。',
  },
  UNKNOWN_UNIT_NEAR: {
    en: 'There is no unit "{value}" in this program. Did you mean {near}?',
    'zh-Hans': '本项目中没有单元“{value}”，是否指 {near}？',
    'zh-Hant': '本專案中沒有單位「{value}」，是否指 {near}？',
  },
  AMBIGUOUS_UNIT: {
    en: 'Several units are called "{value}". Use the external id instead: {allowed}.',
    'zh-Hans': '有多个单元名为“{value}”，请改用外部编号：{allowed}。',
    'zh-Hant': '有多個單位名為「{value}」，請改用外部編號：{allowed}。',
  },
  AMBIGUOUS_UNIT_NO_IDS: {
    en: 'Several units are called "{value}" and have no external id. Give them external ids, then use those.',
    'zh-Hans': '有多个单元名为“{value}”且没有外部编号。请先设置外部编号再使用。',
    'zh-Hant': '有多個單位名為「{value}」且沒有外部編號。請先設定外部編號再使用。',
  },
  ARCHIVED_UNIT: {
    en: 'The unit "{value}" is archived. Bring it back first.',
    'zh-Hans': '单元“{value}”已归档，请先恢复。',
    'zh-Hant': '單位「{value}」已封存，請先復原。',
  },
  UNIT_OUT_OF_REACH: {
    en: 'You may not enter readings for "{value}".',
    'zh-Hans': '您无权填报“{value}”的数据。',
    'zh-Hant': '您沒有填報「{value}」資料的權限。',
  },
  UNKNOWN_MEASURE: {
    en: 'There is no measure "{value}". Allowed: {allowed}.',
    'zh-Hans': '没有指标“{value}”，可用：{allowed}。',
    'zh-Hant': '沒有指標「{value}」，可用：{allowed}。',
  },
  AMBIGUOUS_MEASURE: {
    en: 'Several measures are called "{value}". Use the key instead: {allowed}.',
    'zh-Hans': '有多个指标名为“{value}”，请改用键：{allowed}。',
    'zh-Hant': '有多項指標名為「{value}」，請改用鍵值：{allowed}。',
  },
  ARCHIVED_MEASURE: {
    en: 'The measure "{value}" is archived. Bring it back first.',
    'zh-Hans': '指标“{value}”已归档，请先恢复。',
    'zh-Hant': '指標「{value}」已封存，請先復原。',
  },
  BAD_PERIOD: {
    en: '"{value}" is not a period. "{measure}" is read {cadence}: write {example}, or a date such as {date}.',
    'zh-Hans': '“{value}”不是有效期间。“{measure}”{cadence}填报，请写 {example}，或日期如 {date}。',
    'zh-Hant': '「{value}」不是有效期間。「{measure}」{cadence}填報，請寫 {example}，或日期如 {date}。',
  },
  WRONG_CADENCE: {
    en: '"{measure}" is read {cadence}, so {value} does not fit; write {example}, or a date such as {date}.',
    'zh-Hans': '“{measure}”{cadence}填报，{value} 不符，请写 {example}，或日期如 {date}。',
    'zh-Hant': '「{measure}」{cadence}填報，{value} 不符，請寫 {example}，或日期如 {date}。',
  },
  AMBIGUOUS_DATE: {
    en: '"{value}" can be read with the day or the month first. Write the year first ({date}), or say dayFirst in the mapping.',
    'zh-Hans': '“{value}”的日月顺序不明。请把年写在前面（{date}），或在对应关系中设置 dayFirst。',
    'zh-Hant': '「{value}」的日月順序不明。請把年寫在前面（{date}），或在對應關係中設定 dayFirst。',
  },
  FUTURE_PERIOD: {
    en: '{value} has not begun yet; today is {today}.',
    'zh-Hans': '{value} 尚未开始，今天是 {today}。',
    'zh-Hant': '{value} 尚未開始，今天是 {today}。',
  },
  NOT_A_NUMBER: {
    en: '"{value}" is not a number. Write digits only, for example {example}.',
    'zh-Hans': '“{value}”不是数字，请只写数字，例如 {example}。',
    'zh-Hant': '「{value}」不是數字，請只寫數字，例如 {example}。',
  },
  NUMBER_OUT_OF_RANGE: {
    en: '{value} is too large or too small to be stored.',
    'zh-Hans': '{value} 超出可保存的范围。',
    'zh-Hant': '{value} 超出可儲存的範圍。',
  },
  NO_VALUE: {
    en: 'The value is empty. If the measure does not apply, say why in the note; else fill it in or leave the row out.',
    'zh-Hans': '数值为空。若指标不适用，请在备注中说明原因，否则请填写数值或删除该行。',
    'zh-Hant': '數值為空。若指標不適用，請在備註說明原因，否則請填寫數值或刪除該列。',
  },
  LONG_NOTE: {
    en: 'The note holds {length} characters; at most {max} are allowed.',
    'zh-Hans': '备注有 {length} 个字符，最多 {max} 个。',
    'zh-Hant': '備註有 {length} 個字元，最多 {max} 個。',
  },
  DUPLICATE_ROW: {
    en: 'Row {other} already gives {measure} of {unit} for {period}. Keep one of the two.',
    'zh-Hans': '第 {other} 行已有 {unit} 的{measure}（{period}），请只保留一行。',
    'zh-Hant': '第 {other} 行已有 {unit} 的{measure}（{period}），請只保留一行。',
  },
  COLUMN_COUNT: {
    en: 'This row has {count} cells but the header has {expected}. If a text or number holds the delimiter, put it in quotation marks.',
    'zh-Hans': '该行有 {count} 个单元格，表头只有 {expected} 列。若文字或数字中含分隔符，请加引号。',
    'zh-Hant': '此列有 {count} 個儲存格，標題列只有 {expected} 欄。若文字或數字含分隔符號，請加引號。',
  },
});

/** What the import says about the whole. */
export const importMessages = defineMessages({
  moreIssues: {
    en: '{count} readings have errors, of which {shown} are listed. Correct the file, or import the valid rows only.',
    'zh-Hans': '共有 {count} 条数据有误，已列出 {shown} 条。请更正文件，或只导入有效行。',
    'zh-Hant': '共有 {count} 筆資料有誤，已列出 {shown} 筆。請更正檔案，或只匯入有效列。',
  },
  keyOfAnother: {
    en: 'The idempotency key "{value}" was used by somebody else; choose another.',
    'zh-Hans': '幂等键“{value}”已被他人使用，请换一个。',
    'zh-Hant': '冪等鍵「{value}」已被他人使用，請換一個。',
  },
  running: {
    en: 'Another import of yours is still running. Wait until it is done, then try again.',
    'zh-Hans': '您的另一个导入仍在进行，请等其完成后再试。',
    'zh-Hant': '您的另一個匯入仍在進行，請等其完成後再試。',
  },
  badMapping: {
    en: 'The mapping is not readable: {detail}',
    'zh-Hans': '无法读取列对应关系：{detail}',
    'zh-Hant': '無法讀取欄位對應：{detail}',
  },
  undoOfAnother: {
    en: 'You may undo imports of your own. Ask the person who imported this file, or an administrator.',
    'zh-Hans': '您只能撤销自己的导入。请联系导入该文件的人或管理员。',
    'zh-Hant': '您只能復原自己的匯入。請聯絡匯入此檔案的人或管理員。',
  },
  alreadyUndone: {
    en: 'This import was undone already, at {at}. Nothing is left to take back.',
    'zh-Hans': '该导入已于 {at} 撤销，没有可再撤销的内容。',
    'zh-Hant': '此匯入已於 {at} 復原，沒有可再復原的內容。',
  },
  reason: { en: 'Reason', 'zh-Hans': '原因', 'zh-Hant': '原因' },
  cancelled: {
    en: 'The import was called off. Nothing was written.',
    'zh-Hans': '导入已取消，没有写入任何数据。',
    'zh-Hant': '匯入已取消，沒有寫入任何資料。',
  },
});

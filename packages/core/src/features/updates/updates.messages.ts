import { defineMessages } from '../../kernel/index.js';

/** Messages about values that are entered together, and about actions. */
export const updateMessages = defineMessages({
  actionWithoutOwner: {
    en: 'Say who does it and by when, or name an initiative that does.',
    'zh-Hans': '请填写负责人和截止日期，或选择一项负责处理的举措。',
    'zh-Hant': '請填寫負責人與截止日期，或選擇一項負責處理的舉措。',
  },
  nothingGiven: {
    en: 'There is nothing to save: give a value, or n/a with a reason in the note.',
    'zh-Hans': '没有可保存的内容：请填数值，不适用请填 n/a 并在备注中说明原因。',
    'zh-Hant': '沒有可儲存的內容：請填數值，不適用請填 n/a 並在備註說明原因。',
  },
  notYourReading: {
    en: 'This value was entered by somebody else; correct it instead of taking it back.',
    'zh-Hans': '该数值由他人填报，不能撤销，请直接更正。',
    'zh-Hant': '此數值由他人填報，無法復原，請直接更正。',
  },
  movedOn: {
    en: 'This value was changed after you saved it, so it stays as it is now.',
    'zh-Hans': '该数值在您保存之后又有修改，保持当前内容。',
    'zh-Hant': '此數值在您儲存之後又有修改，維持目前內容。',
  },
});

import { defineMessages } from '../../kernel/index.js';

/** Messages about the history. */
export const historyMessages = defineMessages({
  nothingToUndo: {
    en: 'There is no change of yours here that can be taken back.',
    'zh-Hans': '这里没有您可以撤销的更改。',
    'zh-Hant': '這裡沒有您可以復原的變更。',
  },
  notUndoable: {
    en: 'This kind of change cannot be taken back here.',
    'zh-Hans': '这类更改不能在这里撤销。',
    'zh-Hant': '這類變更無法在這裡復原。',
  },
});

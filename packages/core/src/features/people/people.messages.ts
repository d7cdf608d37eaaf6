import { defineMessages } from '../../kernel/index.js';

/** Messages about people, signing in and tokens. */
export const peopleMessages = defineMessages({
  wrongSignIn: {
    en: 'E-mail or password is wrong.',
    'zh-Hans': '邮箱或密码不正确。',
    'zh-Hant': '電子郵件或密碼不正確。',
  },
  slowDown: {
    en: 'Too many failed tries. Wait {seconds} seconds, then try again.',
    'zh-Hans': '失败次数过多，请等待 {seconds} 秒后再试。',
    'zh-Hant': '失敗次數過多，請等待 {seconds} 秒後再試。',
  },
  shortPassword: {
    en: 'Use at least {min} characters; a few words in a row are easy to remember.',
    'zh-Hans': '至少 {min} 个字符，用几个词连起来更好记。',
    'zh-Hant': '至少 {min} 個字元，用幾個詞連起來更好記。',
  },
  weakPassword: {
    en: 'This password is easy to guess: do not repeat one character or use your name or e-mail.',
    'zh-Hans': '该密码容易被猜到：不要重复同一字符，也不要包含姓名或邮箱。',
    'zh-Hant': '該密碼容易被猜到：不要重複同一字元，也不要包含姓名或電子郵件。',
  },
  badEmail: {
    en: '"{value}" is not an e-mail address.',
    'zh-Hans': '“{value}”不是有效的邮箱地址。',
    'zh-Hant': '「{value}」不是有效的電子郵件地址。',
  },
  badLink: {
    en: 'This link is not valid any more. Ask for a new one; the set-up link is printed on the console at each start.',
    'zh-Hans': '该链接已失效，请重新获取；初始化链接会在每次启动时显示在控制台。',
    'zh-Hant': '該連結已失效，請重新取得；初始設定連結會在每次啟動時顯示在主控台。',
  },
  setupDone: {
    en: 'Set-up is finished already. Sign in instead.',
    'zh-Hans': '初始化已完成，请直接登录。',
    'zh-Hant': '初始設定已完成，請直接登入。',
  },
  unitOfOtherProgram: {
    en: 'The unit of a role is not in the program named with it.',
    'zh-Hans': '角色所选的单元不属于所选项目。',
    'zh-Hant': '角色所選的單位不屬於所選專案。',
  },
  lastAdmin: {
    en: 'This is the last active administrator. Name another one first.',
    'zh-Hans': '这是最后一位有效的管理员，请先指定另一位。',
    'zh-Hant': '這是最後一位有效的管理員，請先指定另一位。',
  },
});

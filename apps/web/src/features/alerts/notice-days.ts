/** The notices of one day of the browser's zone, newest first. */
export interface NoticeDay<T> {
  /** YYYY-MM-DD. */
  day: string;
  label: string;
  items: T[];
}

/** Groups notices, which come newest first, by day; `tag` is the language of the labels. */
export function noticeDays<T extends { at: string }>(notices: readonly T[], tag: string): NoticeDay<T>[] {
  const key = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });
  const label = new Intl.DateTimeFormat(tag, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  const days: NoticeDay<T>[] = [];
  for (const notice of notices) {
    const at = new Date(notice.at);
    const day = key.format(at);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(notice);
    else days.push({ day, label: label.format(at), items: [notice] });
  }
  return days;
}

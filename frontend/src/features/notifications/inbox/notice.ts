import { type Day, dayOf } from "../../../lib/dates";

/** What somebody was told; written in the reader's language. */
export interface Notice {
  id: string;
  kind: string;
  title: string;
  text: string;
  subject: { kind: string; id: string } | null;
  at: string;
  readAt: string | null;
  /** The reference of the article it is about. */
  article: string | null;
}

export interface NoticeDay {
  day: Day;
  notices: Notice[];
}

/** By the company's days, the newest day first; within a day what is unread comes before what is read. */
export function byDay(notices: readonly Notice[]): NoticeDay[] {
  const days: NoticeDay[] = [];
  for (const notice of notices) {
    const day = dayOf(notice.at);
    const last = days.at(-1);
    if (last?.day === day) last.notices.push(notice);
    else days.push({ day, notices: [notice] });
  }
  for (const each of days) each.notices.sort((a, b) => Number(a.readAt !== null) - Number(b.readAt !== null));
  return days;
}

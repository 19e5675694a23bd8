/** One's own notices. */
const notices = {
  title: "通知",
  article: "依据第 {ref} 条",
  empty: "还没有通知",
  emptyHint: "期限将到、审批结果、派工等会通知您。",
  emptyUnread: "没有未读的通知",
  everything: "全部",
  onlyUnread: "只看未读",
  read: "标为已读",
  readAll: "全部标为已读",
  readOne: "将“{title}”标为已读",
  settings: "通知设置",
  today: "今天",
  unread: "未读",
  which: "范围",
} as const;

export default notices;

declare module "../../lib/words" {
  interface Words {
    notices: typeof notices;
  }
}

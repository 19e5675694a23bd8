const cash = {
  title: "收款与发票",
  lead: "技术员当场收取的现金，和等待开出、寄出的发票。",
  "view.open": "待交现金",
  "view.requested": "待开票",
  "view.waiting": "待寄出",
  "view.confirmed": "已交现金",
  "view.posted": "已寄出",
  "view.open.means": "技术员已收取、会计尚未确认的现金。",
  "view.requested.means": "等待会计开出的发票，当天到期。",
  "view.waiting.means": "已可寄出、尚未寄给客户的发票。",
  "view.confirmed.means": "会计已确认收到的现金。",
  "view.posted.means": "已寄给客户的发票。",
  views: "收款与发票的状态",
  total: "合计 {amount}，{count} 笔",
  totalMore: "以上合计 {amount}，{count} 笔，还有更多",
  ticket: "单号",
  customer: "客户",
  address: "地址",
  amount: "金额",
  collectedAt: "收取时间",
  confirmedAt: "确认",
  technician: "技术员",
  confirm: "确认收到",
  confirmed: "已确认收到 {amount}，发票待寄出",
  number: "发票号",
  state: "状态",
  dueOn: "应开日期",
  late: "已过期",
  issue: "开票",
  issueTitle: "为 {number} 开票",
  issued: "发票 {number} 已开出",
  post: "已寄出",
  posted: "发票已标为寄出",
  postedOn: "寄出日期",
  issuedOn: "开票日期",
  back: "返回",
  "empty.open": "没有待交的现金",
  "empty.requested": "没有待开的发票",
  "empty.waiting": "没有待寄的发票",
  "empty.confirmed": "还没有已交的现金",
  "empty.posted": "还没有寄出的发票",
  emptyHint: "新的会自动出现在这里。",
  more: "显示更多",
} as const;

export default cash;

declare module "../../lib/words" {
  interface Words {
    cash: typeof cash;
  }
}

/** The technician's day on the phone (/day). */
const day = {
  title: "今日上门",
  titleOf: "{day}上门",
  earlier: "前一天",
  later: "后一天",
  toToday: "回到今天",
  left: "{count, plural, =0 {都已完成} other {还有 # 家}}",
  next: "下一家",
  current: "正在进行",
  after: "之后",
  finished: "已完成",
  call: "打电话",
  map: "导航",
  open: "查看并出发",
  carryOn: "继续",
  cash: "手上应交现金",
  cashHint: "交给会计，会计确认后清零。",
  wish: "客户希望 {window}",
  carriedOver: "之前留下的",
  history: "这台机器修过 {count} 次",
  noHistory: "这台机器第一次报修",
  internal: "登记内部工作",
  report: "交日报",
  empty: "今天没有派给您的上门",
  emptyOn: "这一天没有派给您的上门",
  emptyHint: "主任派工后会自动出现在这里。",
  serial: "序列号 {serial}",
  "type.paid": "有费",
  "type.contract": "合同",
  "type.free": "免费",
  "status.dispatched": "未出发",
  "status.under_way": "在路上",
  "status.on_site": "已到场",
  "status.to_take_in": "待取回",
  "status.done": "已完成",
  "status.closed": "已销号",
  "status.registered": "待派工",
  "status.cancelled": "已取消",
  stale: "连接不上，这是 {time} 的内容",
} as const;

export default day;

declare module "../../lib/words" {
  interface Words {
    day: typeof day;
  }
}

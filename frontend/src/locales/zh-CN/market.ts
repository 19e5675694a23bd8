/** What the staff hear of competitors, for the leadership. */
const market = {
  title: "市场信息",
  lead: "听到同行商品的价格和质量，记在这里，领导马上看到。",
  unread: "{count, plural, =0 {都看过了。} other {还有 # 条没看。}}",
  add: "登记市场信息",
  product: "竞争商品",
  maker: "厂家",
  price: "价格（元）",
  quality: "质量",
  source: "来源",
  day: "日期",
  read: "领导阅览与决定",
  markRead: "已阅",
  decide: "写明决定",
  decision: "决定",
  none: "没有市场信息",
  search: "商品、厂家",
  which: "显示",
  "which.all": "全部",
  "which.unread": "没看过的",
  save: "保存",
  saved: "已保存",
} as const;

export default market;

declare module "../../lib/words" {
  interface Words {
    market: typeof market;
  }
}

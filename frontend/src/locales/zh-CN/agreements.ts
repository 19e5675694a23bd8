/** Quality agreements with suppliers. */
const agreements = {
  save: "保存",
  saved: "已保存",
  all: "全部",
  title: "质量保证协议",
  lead: "每份协议都要写明质量责任和售后服务责任；没有协议的商品另列。",
  views: "供货商",
  agreements: "协议",
  devices: "商品由谁负责",
  devicesLead: "每种商品的供货商，以及对方负责什么。",
  draft: "起草协议",
  change: "修改",
  sign: "双方已签",
  signed: "协议已签",
  number: "编号",
  supplier: "供货商",
  state: "状态",
  "state.draft": "草稿",
  "state.in_force": "生效",
  "state.to_come": "未到期始",
  "state.ended": "已到期",
  startsOn: "自",
  endsOn: "至",
  endsHint: "留空：长期有效",
  qualityTerms: "质量责任",
  serviceTerms: "售后服务责任",
  models: "商品种数",
  none: "没有协议",
  missing: "还没写",
  model: "商品",
  sold: "在客户处",
  agreement: "协议",
  nobody: "没有人负责",
  noSupplier: "未指明",
  nameSupplier: "指明供货商",
  onlyUncovered: "只看没有人负责的",
  noDevices: "没有这样的商品",
  show: "显示",
  supplierTitle: "供货商 {name}",
  openEnd: "长期",
} as const;

export default agreements;

declare module "../../lib/words" {
  interface Words {
    agreements: typeof agreements;
  }
}

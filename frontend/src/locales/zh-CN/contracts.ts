const contracts = {
  title: "保养合同",
  loading: "正在加载…",
  add: "新合同",
  addFor: "{name}的新合同",
  search: "合同编号、客户",
  addHint: "新合同从客户资料袋中建立。",
  back: "返回",
  save: "保存",
  saved: "合同已保存",
  edit: "修改",
  number: "合同编号",
  customer: "客户",
  period: "期间",
  startsOn: "开始",
  endsOn: "结束（含当天）",
  ended: "已到期",
  running: "有效",
  coming: "未开始",
  rule: "收费规则",
  "rule.included": "合同价已含全部费用",
  "rule.per_visit": "每次上门固定收费",
  "rule.percent": "按平常价格的百分比收费",
  "ruleShort.included": "已含",
  "ruleShort.per_visit": "每次 {amount}",
  "ruleShort.percent": "{percent}%",
  amount: "每次金额（元）",
  percent: "客户支付的百分比",
  amountWrong: "请填写金额，最多两位小数",
  units: "涵盖的商品",
  unitsNone: "此客户还没有商品。",
  arrivalHours: "约定到场时限（小时）",
  arrivalHoursHint: "合同约定时填写，昼夜计算",
  note: "备注",
  empty: "没有保养合同",
  emptyHint: "在客户资料袋中建立。",
  timeline: "经过",
} as const;

export default contracts;

declare module "../../lib/words" {
  interface Words {
    contracts: typeof contracts;
  }
}

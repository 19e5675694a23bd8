const periodic = {
  title: "周报与月报",
  sorts: "报告种类",
  "sort.service_orders": "客户服务单月报",
  "sort.product_quality": "产品品质周报",
  "sort.parts_costs": "售后配件费用表",
  "lead.service_orders": "按产品和问题汇总当月服务单，写上改进意见，报总经理。",
  "lead.product_quality": "每周的产品品质、使用需求和碰到的问题，报总经理；没有内容也要写“无”。",
  "lead.parts_costs": "当月领用的配件明细费用，报公司财务。",
  period: "周期",
  state: "状态",
  "state.sent": "已报出",
  "state.missing": "缺报",
  "state.begun": "正在写",
  "state.running": "本期",
  sent: "报出",
  sentBy: "{name} {at} 报出",
  total: "合计",
  wholeCompany: "全公司",
  back: "返回列表",
  export: "导出",
  print: "打印",
  nothingYet: "还没有写",
  noLines: "没有记录",
  lines: "记录汇总",
  product: "产品",
  problem: "问题",
  part: "配件",
  spec: "规格",
  quantity: "数量",
  unitCost: "单价",
  amount: "金额",
  records: "单据",
  "section.improve": "改进意见",
  "section.quality": "产品品质",
  "section.needs": "使用需求",
  "section.problems": "碰到的问题",
  sectionHint: "没有内容请写“无”",
  keep: "先保存",
  saved: "已保存",
  sentDone: "已报出",
  "send.service_orders": "报总经理",
  "send.product_quality": "报总经理",
  "send.parts_costs": "报财务",
} as const;

export default periodic;

declare module "../../lib/words" {
  interface Words {
    periodic: typeof periodic;
  }
}

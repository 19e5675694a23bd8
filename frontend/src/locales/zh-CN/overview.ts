const overview = {
  title: "管理概览",
  lead: "服务和产品质量并排看，与上一期对比。",
  service: "服务",
  quality: "产品质量",
  measure: "指标",
  now: "本期",
  before: "上一期",
  beforeDays: "上一期：{days}",
  trend: "变化",
  "trend.better": "变好",
  "trend.worse": "变差",
  "trend.same": "持平",
  "measure.calls": "来电叫修",
  "measure.open_cases": "期末未结",
  "measure.late_cases": "到达超时",
  "measure.arrivals_kept": "按时到达率（%）",
  "measure.service_complaints": "服务投诉",
  "measure.rating": "客户评分（最低项平均，1–4）",
  "measure.repairs": "送修",
  "measure.product_complaints": "产品投诉",
  "measure.design_faults": "设计缺陷报告",
  "measure.quality_feedback": "品质周报",
  "ledger.title": "售后部台账",
  "ledger.lead": "维修、配件、收费，每笔一行，单独列账、单独导出。",
  number: "单号",
  at: "时间",
  sort: "类别",
  "sort.all": "全部类别",
  "sort.repair": "维修",
  "sort.parts_issued": "领用配件",
  "sort.parts_returned": "退回配件",
  "sort.charge": "收费",
  branch: "网点",
  what: "内容",
  quantity: "数量",
  amount: "金额",
  from: "从",
  to: "到",
} as const;

export default overview;

declare module "../../lib/words" {
  interface Words {
    overview: typeof overview;
  }
}

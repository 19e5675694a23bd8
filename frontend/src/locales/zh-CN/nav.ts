const nav = {
  home: "回到我的工作",
  main: "主导航",
  more: "更多",
  admin: "管理",
  approvals: "审批",
  callBacks: "回访",
  surveyCards: "意见调查",
  branchReports: "服务主任日报",
  cash: "收款与发票",
  contracts: "保养合同",
  customers: "客户",
  dailyReports: "技术员日报",
  counts: "盘点",
  tools: "工具",
  warehouseCare: "仓库日检",
  losses: "损失",
  day: "今日上门",
  deliveries: "发送记录",
  dispatch: "派工",
  duties: "我的待办",
  equipment: "商品档案",
  internalWork: "内部工作",
  noticeTemplates: "通知模板",
  warehouse: "仓库",
  van: "我的车",
  parts: "物料",
  stores: "仓库与车",
  ledger: "库存台账",
  people: "人员",
  products: "商品型号",
  releases: "登记簿报送",
  renewals: "到期与续约",
  repairs: "我的修理",
  reports: "网上报修",
  tasks: "交办事项",
  tickets: "叫修登记簿",
  toSign: "{count} 件待签",
  receiving: "收货",
  purchases: "采购",
  regulations: "制度",
  evidence: "兑现",
  workshop: "维修部",
  escalations: "升级问题",
} as const;

export default nav;

declare module "../../lib/words" {
  interface Words {
    nav: typeof nav;
  }
}

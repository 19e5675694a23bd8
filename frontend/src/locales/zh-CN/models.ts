const models = {
  active: "在用",
  activeHint: "在用；停用后登记时不能再选",
  add: "添加型号",
  brand: "品牌",
  category: "类别",
  categoryHint: "技术员按类别具备技能",
  code: "型号",
  codeHint: "与铭牌一致，如 KFR-35GW",
  find: "型号、名称、品牌",
  inactive: "停用",
  minutesHint: "派工时按此安排时间",
  name: "名称",
  saved: "已保存：{name}",
  standardMinutes: "通常用时（分钟）",
  state: "状态",
  title: "商品型号",
  warranty: "{months, plural, =0 {无} other {{from}起 # 个月}}",
  warrantyMonths: "免费保证期（月）",
  warrantyStarts: "保证期起算",
  "starts.accepted": "验收日",
  "starts.bought": "购买日",
  "starts.delivered": "交货日",
  labourMonths: "人工免费（月）",
  travelMonths: "上门免费（月）",
  asParts: "留空：与配件相同",
  repairDays: "维修后保修（天）",
  coverExcludes: "不保修的内容",
} as const;

export default models;

declare module "../../lib/words" {
  interface Words {
    models: typeof models;
  }
}

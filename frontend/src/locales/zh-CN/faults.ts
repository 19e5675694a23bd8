/** Design faults, and devices that nobody here can deal with. */
const faults = {
  title: "设计缺陷与处理不了的设备",
  lead: "上报后总经理立即收到；没有答复的按时间排列。",
  report: "上报总经理",
  "report.hint": "立即通知总经理，答复会留在这里。",
  reported: "已上报",
  number: "编号",
  sort: "类别",
  "sort.design_fault": "设计缺陷",
  "sort.beyond_us": "处理不了",
  product: "商品",
  fault: "问题",
  tried: "试过的办法",
  job: "工单",
  item: "维修件",
  by: "上报",
  answer: "答复",
  answerText: "怎么决定的",
  answered: "已答复",
  open: "待答复",
  none: "没有上报",
  noneHint: "换个条件再看；或者真的没有。",
  which: "显示",
  "which.open": "待答复的",
  "which.all": "全部",
  ofJob: "上报总经理",
} as const;

export default faults;

declare module "../../lib/words" {
  interface Words {
    faults: typeof faults;
  }
}

/** What a duty says wherever it shows: on one's list, on the page of what it is about. */
const duty = {
  about: "时限与责任",
  age: "{time}起",
  article: "第 {ref} 条",
  more: "{name}的其他操作",
  nobody: "无人负责",
  standsIn: "{by}（此处没有{role}）",
  note: "说明",
  record: "相关记录",
  toWhom: "转交给",
  toWhomMissing: "请选择接手的人",
  "action.handOver": "转交",
  "action.reportDone": "报告完成",
  "action.waiveObligation": "免除",
  "did.handOver": "已转交：{name}",
  "did.reportDone": "已报告完成：{name}",
  "did.waiveObligation": "已免除：{name}",
  "status.cancelled": "已取消",
  "status.met": "已完成",
  "status.missed": "已逾期",
  "status.open": "进行中",
  "status.waived": "已免除",
} as const;

export default duty;

declare module "../../lib/words" {
  interface Words {
    duty: typeof duty;
  }
}

const week = {
  title: "一周安排",
  lead: "各人一周的活和工时，没派出去的活；不均匀的在派工板上调整。",
  reviewed: "{name} {at} 看过",
  board: "派工板",
  review: "看过，安排均匀了",
  reviewHint: "调整在派工板上做；这里记下看过了。",
  note: "调整了什么",
  saved: "已保存",
  before: "上一周",
  next: "下一周",
  unassigned: "没派出去的活",
  allAssigned: "都派出去了。",
  arriveBy: "最迟 {at} 到达",
  people: "各人的活",
  technician: "技术员",
  sum: "合计",
  none: "没有活",
  load: "{n} 件 {time}",
} as const;

export default week;

declare module "../../lib/words" {
  interface Words {
    week: typeof week;
  }
}

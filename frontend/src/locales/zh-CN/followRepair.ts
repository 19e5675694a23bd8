/** A customer follows a repair through a link, without an account (/p/follow/…). */
const followRepair = {
  title: "维修进度",
  number: "单号 {number}",
  window: "上门时间",
  windowText: "{day} {from}–{to}",
  technician: "技术员",
  address: "地址",
  fault: "故障",
  cover: "保修认定",
  steps: "经过",
  now: "现在",
  toCome: "未到",
  done: "已完成",
  wish: "约上门时间",
  move: "改上门时间",
  wishHint: "我们会尽量安排在您选的时间，排好后这里会更新。",
  wishNote: "补充说明",
  wishSend: "提交时间",
  wishSent: "已收到您希望的时间：{window}",
  "gone.hint": "链接可能已过期，或者没有复制完整。需要帮助请打电话，或重新报修。",
  "gone.report": "我要报修",
  items: "我们收下的商品",
  itemEstimate: "请确认修理报价",
  itemBack: "已归还",
  itemWhere: "商品在哪里、进展如何",
} as const;

export default followRepair;

declare module "../../lib/words" {
  interface Words {
    followRepair: typeof followRepair;
  }
}

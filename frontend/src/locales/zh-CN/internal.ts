const internal = {
  title: "内部工作",
  lead: "与客户无关的工时，计入日报。",
  kind: "类别",
  "kind.inspection": "检查工作",
  "kind.parts": "管理零件",
  "kind.tools": "维护设备工具",
  "kind.training": "短期在职培训",
  "kind.other": "其他",
  on: "日期",
  minutes: "分钟",
  note: "说明",
  person: "人员",
  from: "从",
  to: "到",
  book: "记录工时",
  booked: "工时已记录",
  remove: "删除",
  removed: "记录已删除",
  empty: "这段时间没有内部工作",
  emptyHint: "在上方记录工时，或换个日期范围。",
} as const;

export default internal;

declare module "../../lib/words" {
  interface Words {
    internal: typeof internal;
  }
}

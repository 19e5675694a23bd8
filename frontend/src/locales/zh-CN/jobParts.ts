const jobParts = {
  title: "配件",
  cost: "成本",
  none: "还没有领料。",
  directUse: "急用：先用后补单",
  draw: "领料",
  keep: "留用",
  keepDo: "留给这件",
  keepWhat: "要留的零件",
  keepFree: "{store} · 可用 {free} {unit}",
  keptNow: "已留用",
  kept: "已留用：{goods}",
  amount: "{quantity} {unit}",
  counts: "已发 {issued}，用掉 {used}，已退 {returned}{coming, plural, =0 {} other {，退回途中 #}}，手上 {left}",
  used: "已用 {quantity} {unit}",
  usedOne: "已用 1",
  back: "退料",
  backTitle: "退回 {part}",
  quantity: "数量（{unit}）",
  most: "最多 {most}",
  reason: "原因",
  announce: "退回仓库",
  announced: "已登记，请把实物交给库管员。",
  "status.wanted": "待发料",
  "status.waiting": "待签字",
  "status.issued": "已出库",
  "status.handed_over": "已领走",
  "status.refused": "拒发",
  "status.cancelled": "已撤销",
} as const;

export default jobParts;

declare module "../../lib/words" {
  interface Words {
    jobParts: typeof jobParts;
  }
}

/** What an approval says wherever it shows: at the refused action, in the list, on its own page. */
const approval = {
  listSeparator: "、",
  "gate.again": "已签齐，重新执行",
  "gate.ask": "申请审批",
  "gate.askAgain": "再次申请",
  "gate.failed": "没有送出，请再试一次",
  "gate.loading": "正在查询审批…",
  "gate.missing": "还需要签字：",
  "gate.nobody": "目前没有人担任此职务",
  "gate.note": "说明（可不填）",
  "gate.open": "查看审批",
  "gate.refused": "上次申请未获同意：{reason}",
  "gate.signed": "审批 {number} 已签齐，可以执行了。",
  "gate.waiting": "审批 {number} 已送出，正在等待签字。签齐后会通知您。",
  "mode.all": "须全部签字，不分先后",
  "mode.any": "其中一人签字即可",
  "mode.in_order": "须按顺序签字",
  "status.outdated": "内容已改变，须重新申请",
  "status.refused": "未同意",
  "status.signed": "已签齐",
  "status.used": "已执行",
  "status.waiting": "等待签字",
  "status.withdrawn": "已撤回",
  "step.later": "未轮到",
  "step.never": "未签",
  "step.next": "待签",
  "step.onBehalf": "{name}（代{of}）",
  "step.refused": "不同意",
  "step.signed": "已签",
} as const;

export default approval;

declare module "../../lib/words" {
  interface Words {
    approval: typeof approval;
  }
}

/** The approvals inbox and one approval's page. */
const approvals = {
  title: "审批",
  action: "申请事项",
  any: "不限",
  article: "依据第 {ref} 条",
  articleColumn: "依据",
  asked: "申请内容",
  askedAt: "申请时间",
  askedBy: "申请人",
  boxes: "审批范围",
  empty: "没有等您签字的审批",
  emptyHint: "轮到您签字时会收到通知，并出现在这里。",
  listSeparator: "、",
  next: "待签人",
  none: "没有审批",
  noneHint: "被制度拦下的操作可以当场申请审批，申请后列在这里。",
  note: "说明",
  now: "已签齐，可以去执行：",
  number: "编号",
  record: "相关记录",
  refuse: "不同意",
  sign: "签字同意",
  status: "状态",
  subject: "关于",
  timeline: "经过",
  withdraw: "撤回申请",
  "box.all": "全部",
  "box.all.means": "您能看到的全部审批。",
  "box.asked": "我申请的",
  "box.asked.means": "您提出的申请和签字进度。",
  "box.to_sign": "待我签字",
  "box.to_sign.means": "签字只对所列内容有效；内容一变就须重新申请。",
  "did.refusal": "已拒绝 {number}，申请人会收到原因",
  "did.signature": "已签字 {number}",
  "did.withdrawal": "已撤回 {number}",
  "key.next": "下一件",
  "key.previous": "上一件",
  "away.clear": "取消代签",
  "away.from": "自",
  "away.fromHint": "不填就从今天起",
  "away.hint": "您外出期间，由受托人代您签字；记录上写明是代谁签的。",
  "away.none": "目前没有委托代签。",
  "away.now": "{from} 至 {until} 由{name}代签",
  "away.save": "委托代签",
  "away.saved": "已委托{name}代签",
  "away.cleared": "已取消代签",
  "away.title": "外出时的代签人",
  "away.to": "受托人",
  "away.until": "至",
} as const;

export default approvals;

declare module "../../lib/words" {
  interface Words {
    approvals: typeof approvals;
  }
}

/** The lists of duties: one's own, and a branch's or the company's. */
const duties = {
  title: "我的待办",
  lead: "{total, plural, =0 {没有待办} other {共 # 项}}{late, plural, =0 {} other {，其中 # 项已逾期}}",
  all: "全部",
  allTitle: "全部待办",
  allLead: "本分公司或全公司每个人按制度应办的事。",
  empty: "没有要办的事",
  emptyHint: "按制度轮到您的事会自动出现在这里，并写明期限和依据。",
  mine: "我的",
  noneTitle: "没有符合条件的待办",
  stale: "以下是 {time} 的内容。",
  timeline: "经过",
  views: "范围",
  "column.article": "依据",
  "column.branch": "分公司",
  "column.due": "期限",
  "column.name": "应办事项",
  "column.owner": "责任人",
  "column.subject": "关于",
  "filter.any": "不限",
  "filter.branch": "分公司",
  "filter.clear": "清除其他条件",
  "filter.lapsed": "只看一直没办的",
  "filter.late": "逾期",
  "filter.me": "我",
  "filter.onlyLate": "只看逾期",
  "filter.owner": "责任人",
  "filter.status": "状态",
  "filter.waiting": "进行中和已逾期",
  "group.overdue": "已逾期",
  "group.soon": "即将到期",
  "group.today": "今天到期",
  "group.undated": "未定期限",
} as const;

export default duties;

declare module "../../lib/words" {
  interface Words {
    duties: typeof duties;
  }
}

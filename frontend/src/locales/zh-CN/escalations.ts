const escalations = {
  title: "升级问题",
  lead: "现场解决不了、上报主管部门的问题，没人接手的排在前面",
  all: "看全部",
  openOnly: "只看未排除",
  more: "更多",
  none: "没有升级的问题",
  noneHint: "技术员在现场上报后，这里马上出现。",
  cleared: "已排除",
  planned: "已定方案",
  taken: "已接手",
  untaken: "没人接手",
  hours: "已 {hours} 小时",
  reported: "{who} {time} 上报",
  cannotSolve: "现场解决不了",
  departments: "相关部门：{names}",
  and: "、",
  takenBy: "{who} 接手",
  plan: "方案：{plan}（{who}）",
  take: "我来接手",
  confirmPlan: "确认解决方案",
  replan: "改方案",
  planLabel: "解决方案",
  clear: "故障已排除",
} as const;

export default escalations;

declare module "../../lib/words" {
  interface Words {
    escalations: typeof escalations;
  }
}

const conduct = {
  title: "行为规范阅知",
  lead: "请读一遍，每一版阅知一次；内容改了才会再请你阅知。",
  allDone: "全部已阅知",
  nothing: "没有需要阅知的",
  nothingHint: "有新的规范时会提醒你。",
  done: "已阅知",
  version: "第 {n} 版",
  acknowledge: "我已阅读并遵守",
  acknowledgeThis: "阅知第 {ref} 条：我已阅读并遵守",
  acknowledgedAt: "{when} 已阅知",
} as const;

export default conduct;

declare module "../../lib/words" {
  interface Words {
    conduct: typeof conduct;
  }
}

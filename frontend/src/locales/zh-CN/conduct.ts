const conduct = {
  title: "行为规范确认",
  lead: "请读一遍，每一版确认一次；内容改了才会再请你确认。",
  allDone: "全部已确认",
  nothing: "没有需要确认的",
  nothingHint: "有新的规范时会提醒你。",
  done: "已确认",
  version: "第 {n} 版",
  acknowledge: "我已阅读并遵守",
  acknowledgeThis: "确认第 {ref} 条：我已阅读并遵守",
  acknowledgedAt: "{when} 已确认",
} as const;

export default conduct;

declare module "../../lib/words" {
  interface Words {
    conduct: typeof conduct;
  }
}

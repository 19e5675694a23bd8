const callBacks = {
  title: "回访",
  lead: "维修后打给客户的电话，最近的在前。",
  call: "回访客户",
  reached: "联系到客户",
  notReached: "没有联系上",
  said: "客户说了什么",
  note: "说明",
  saidHint: "联系到客户时必填",
  record: "登记",
  back: "返回",
  recorded: "回访已登记",
  ticket: "叫修",
  customer: "客户",
  by: "回访人",
  at: "时间",
  result: "结果",
  empty: "还没有回访",
  emptyHint: "在叫修的页面上登记回访。",
} as const;

export default callBacks;

declare module "../../lib/words" {
  interface Words {
    callBacks: typeof callBacks;
  }
}

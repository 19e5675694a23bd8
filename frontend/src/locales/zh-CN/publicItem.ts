const publicItem = {
  receipt: "领取收据 {number}",
  voided: "已作废",
  customer: "客户",
  what: "商品",
  accessories: "随带附件",
  cover: "保修",
  condition: "收取时的外观",
  taken: "收取",
  ticket: "服务单号",
  returnOn: "归还日期：{day}",
  promised: "预计 {day} 修好",
  steps: "进展",
  estimate: "修理报价 {number}",
  "sort.part": "零件",
  "sort.labour": "人工",
  "sort.other": "其他",
  total: "合计",
  agreed: "{name} 已于 {time} 同意这份报价。",
  declined: "{name} 已于 {time} 表示不同意。",
  agree: "同意修理",
  decline: "不同意",
  agreeHint: "您同意以上内容和金额，请签名。",
  declineHint: "我们将不再修理，与您约定退还。",
  name: "您的姓名",
  signature: "签名",
  agreeDo: "签名并同意",
  declineDo: "确认不同意",
  back: "返回",
} as const;

export default publicItem;

declare module "../../lib/words" {
  interface Words {
    publicItem: typeof publicItem;
  }
}

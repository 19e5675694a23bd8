const publicComplaint = {
  title: "我要投诉",
  lead: "不用注册。我们会尽快联系您，您随时可以看到处理到哪一步。",
  name: "您的姓名",
  phone: "电话",
  email: "邮箱（选填，用来通知进展）",
  about: "关于什么",
  content: "发生了什么",
  contentHint: "写明经过、时间和您希望怎样解决",
  ticketNumber: "叫修编号（选填）",
  photos: "照片（选填，最多 5 张）",
  send: "提交投诉",
  sent: "已收到您的投诉",
  sentHint: "编号 {number}。请保存下面的链接，随时查看进展和结果。",
  open: "查看进展",
  numberIs: "投诉 {number}",
  yours: "您的投诉",
  steps: "处理进展",
  finding: "我们查明的情况",
  ours: "经查是我们的责任。",
  not_ours: "经查不是我们的责任，鉴定结果和依据如下。",
  appraisal: "鉴定结果",
  grounds: "依据",
  answer: "处理结果",
  messages: "我们告诉过您的",
  solvedAsk: "问题解决了吗？",
  solvedYes: "解决了",
  solvedNo: "没有解决",
  note: "还有什么没解决",
  noteSend: "告诉我们，重新处理",
  thanks: "谢谢您告诉我们。",
  reopened: "已经重新处理。",
  back: "返回",
  "about.quality": "商品质量",
  "about.attitude": "服务态度",
  "about.arrival": "迟到、没来",
  "about.promise": "答应的没做到",
  "about.price": "收费",
  "about.words": "说话不当",
  "about.other": "其他",
} as const;

export default publicComplaint;

declare module "../../lib/words" {
  interface Words {
    publicComplaint: typeof publicComplaint;
  }
}

/** Reporting a fault without an account (/p/report). */
const reportFault = {
  title: "我要报修",
  lead: "写明故障和地址，我们会尽快与您联系。",
  fault: "出了什么问题？",
  faultHint: "例如：不制冷，显示 E4，从昨晚开始。",
  unit: "商品",
  model: "商品型号",
  modelHint: "不清楚可以不填。",
  serial: "序列号",
  serialHint: "机身铭牌上，S/N 之后。",
  photos: "照片",
  photosHint: "拍下故障和铭牌，能帮我们带对零件。",
  photo: "拍照或选择照片",
  you: "联系方式",
  name: "姓名",
  phone: "电话",
  phoneHint: "上门前我们会打这个号码。",
  address: "地址",
  addressHint: "小区、楼号、门牌号。",
  wish: "希望什么时候上门？",
  wishNote: "补充说明",
  send: "提交报修",
  sending: "正在提交…",
  kept: "您填写的内容保存在本机，提交成功后清除。",
  "done.title": "已收到您的报修",
  "done.number": "报修编号",
  "done.next": "工作人员会打 {phone} 与您确认，请保持电话畅通。",
  "done.follow": "查看维修进度",
  "done.keep": "进度链接保存在本机；也可以复制下来，发给家人。",
  "done.copy": "复制链接",
  "done.photosLeft": "还有 {count} 张照片没有发送完，请先不要关闭本页。",
  "done.another": "再报修一台",
} as const;

export default reportFault;

declare module "../../lib/words" {
  interface Words {
    reportFault: typeof reportFault;
  }
}

/** How one is told (/notices/settings). */
const noticeChoices = {
  address: "邮件发到 {address}。",
  back: "返回通知",
  digest: "同类通知合并发送",
  digestHint: "一小时内重复的同类邮件合成一封。",
  kind: "通知内容",
  kinds: "哪些通知用哪种方式",
  noAddress: "您的资料里没有邮箱，请让管理员补上才能收到邮件。",
  noMailServer: "公司还没有配置邮件服务器，邮件暂时等待。",
  quiet: "免打扰时段",
  quietFrom: "免打扰开始",
  quietHint: "这段时间的邮件和消息过后再发；站内通知照常。可以跨过午夜。",
  quietNone: "不设免打扰",
  quietUntil: "免打扰结束",
  saved: "通知设置已保存",
  "channel.email": "邮件",
  "channel.inApp": "站内",
  "channel.webhook": "短信、企业微信等",
} as const;

export default noticeChoices;

declare module "../../lib/words" {
  interface Words {
    noticeChoices: typeof noticeChoices;
  }
}

/** The frame of the public pages; each page has its own words beside its feature's. */
const words = {
  otherLanguage: "English",
  service: "售后服务",
  call: "打电话 {phone}",
  gone: "这个链接已失效",
  "gone.hint": "请核对链接，或直接给我们打电话。",
  unread: "暂时读取不到",
  asOf: "截至 {time}",
  stale: "没有连上，以下为 {time} 的情况",
  refresh: "刷新",
  "start.title": "需要什么帮助？",
  "start.report": "我要报修",
  "start.reportHint": "说明故障，可以拍照，不用注册。",
  "start.cover": "查询保修",
  "start.coverHint": "输入机身上的序列号。",
  "start.follow": "查看维修进度",
  "start.followLast": "您最近的报修 {number}",
  "start.followHint": "请打开短信里的链接，或扫描凭证上的二维码。",
  "start.opinion": "意见和建议",
  "start.opinionHint": "说说您的想法",
} as const;

export default words;

declare module "../../lib/words" {
  interface Words {
    public: typeof words;
  }
}

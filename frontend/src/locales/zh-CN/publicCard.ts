const publicCard = {
  title: "请评价这次服务",
  answered: "这次服务已经评价过了",
  answeredHint: "谢谢您。每次服务评价一次。",
  expired: "这个链接已过期",
  expiredHint: "仍想告诉我们您的意见，请直接打电话。",
  thanks: "谢谢您的评价",
  thanksHint: "每一条意见我们都会看。",
  "aspect.attitude": "服务态度",
  "aspect.skill": "维修技术",
  "aspect.arrival": "到达时间",
  "aspect.promises": "答应的事是否办到",
  "level.4": "很满意",
  "level.3": "满意",
  "level.2": "一般",
  "level.1": "不满意",
  missing: "请选一档",
  remark: "您还想说什么（可不填）",
  remarkHint: "好的、不好的都可以写。",
  sort: "这是",
  "sort.none": "随便说说",
  "sort.suggestion": "建议",
  "sort.complaint": "投诉，请与我联系",
  answerBy: "请在 {day} 前回答",
  send: "提交评价",
} as const;

export default publicCard;

declare module "../../lib/words" {
  interface Words {
    publicCard: typeof publicCard;
  }
}

/** The way between the pages of the administration. */
const adminParts = {
  admin: "管理",
  areas: "服务区域",
  branches: "分公司",
  calendars: "工作日历",
  company: "公司",
  deliveries: "发送记录",
  people: "人员",
  templates: "通知模板",
  webhooks: "消息接口",
} as const;

export default adminParts;

declare module "../../lib/words" {
  interface Words {
    adminParts: typeof adminParts;
  }
}

const releases = {
  title: "登记簿报送",
  lead: "每个网点次日把前一天的叫修登记报送服务部。",
  day: "日期",
  calls: "{calls} 件叫修",
  open: "未报送",
  done: "已报送",
  release: "报送",
  released: "{branch}的登记已报送",
  changed: "报送时为 {calls} 件",
} as const;

export default releases;

declare module "../../lib/words" {
  interface Words {
    releases: typeof releases;
  }
}

const customerComplaints = {
  title: "投诉",
  none: "没有投诉",
  closed: "{when} 结案",
  open: "处理中",
  new: "登记投诉",
  all: "全部投诉",
} as const;

export default customerComplaints;

declare module "../../lib/words" {
  interface Words {
    customerComplaints: typeof customerComplaints;
  }
}

const goods = {
  quantity: "数量",
  unitPrice: "单价",
  add: "添加物资",
  addHint: "输入名称、编号或拼音首字母",
  remove: "去掉 {part}",
} as const;

export default goods;

declare module "../../lib/words" {
  interface Words {
    goods: typeof goods;
  }
}

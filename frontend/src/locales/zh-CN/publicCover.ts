/** Is this unit covered: asked by serial number, without an account (/p/cover). */
const publicCover = {
  title: "查询保修",
  lead: "输入机身铭牌上的序列号，马上知道是否免费维修。",
  serial: "序列号",
  serialHint: "铭牌上 S/N 之后的字母和数字。",
  ask: "查询",
  asking: "正在查询…",
  yes: "在保修期内",
  partly: "部分在保修期内",
  line: "{what}：{words}",
  "what.parts": "配件",
  "what.labour": "人工",
  "what.travel": "上门",
  no: "不在保修期内",
  unknown: "没有找到这个序列号",
  unknownHint: "请核对铭牌上的字母和数字，例如 0 和 O、1 和 I。仍查不到时请打电话。",
  model: "商品",
  until: "保修至",
  report: "我要报修",
} as const;

export default publicCover;

declare module "../../lib/words" {
  interface Words {
    publicCover: typeof publicCover;
  }
}

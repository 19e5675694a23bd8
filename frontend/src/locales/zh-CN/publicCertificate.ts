/** Is this certificate ours: asked by its code, without an account (/p/certificate). */
const publicCertificate = {
  title: "查验保修证书",
  valid: "证书有效",
  ended: "保修已到期",
  unknown: "没有这份证书",
  number: "证书编号",
  kind: "种类",
  "kind.unit": "商品保修",
  "kind.works": "装修工程保修",
  product: "商品",
  serialEnd: "序列号尾数",
  issuedOn: "开出日期",
  period: "保修期",
  company: "发证单位",
  phone: "电话",
  line: "{what}：{words}",
  "what.parts": "配件",
  "what.labour": "人工",
  "what.travel": "上门",
} as const;

export default publicCertificate;

declare module "../../lib/words" {
  interface Words {
    publicCertificate: typeof publicCertificate;
  }
}

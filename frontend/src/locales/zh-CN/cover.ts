/** What of a job or a unit is covered, on the pages of other rooms. */
const cover = {
  title: "保修认定",
  proposal: "按规定",
  decided: "已认定",
  notDecided: "还没有认定",
  decide: "认定",
  again: "重新认定",
  saved: "已认定，客户也能看到",
  exclusion: "是否有不保修的情形",
  "exclusion.none": "没有",
  "exclusion.misuse": "使用不当",
  "exclusion.foreign_repair": "经他人拆修",
  "exclusion.accident": "意外损坏",
  "exclusion.consumable": "易损件",
  "exclusion.other_fault": "与上次维修无关",
  "exclusion.no_proof": "没有购买凭证",
  grace: "破例免费",
  note: "理由",
  noteHint: "破例免费要写理由；会告诉客户。",
  "what.parts": "配件",
  "what.labour": "人工",
  "what.travel": "上门",
  "extent.covered": "保修",
  "extent.partly": "部分保修",
  "extent.not": "不保修",
  by: "{name}，{at}",
  told: "客户会看到：",
  typed: "认定以后，工单的服务类型和费用随之改变；已经签字完工或收了款的不变。",
  supplier: "供货商",
  noSupplier: "没有指明供货商",
  noAgreement: "没有有效的质量保证协议",
  quality: "质量责任",
  service: "售后服务责任",
  agreement: "协议 {number}",
  certificates: "保修证书",
  noCertificates: "还没有开过证书",
  issue: "开保修证书",
  issued: "证书已开出",
  works: "装修工程",
  until: "至 {day}",
  notAccepted: "尚未验收",
  warranties: "保修",
  valid: "有效",
  ended: "已到期",
  "tag.warranty": "保修期内",
  "tag.contract": "合同内",
  "tag.repair": "维修保修内",
  "tag.partly": "部分保障",
  "tag.none": "无保障",
} as const;

export default cover;

declare module "../../lib/words" {
  interface Words {
    cover: typeof cover;
  }
}

/** Saying what one thinks without an account (/p/opinion). */
const publicOpinion = {
  title: "意见和建议",
  lead: "您怎么看我们的商品和服务？我们会转给能改进的人。",
  sort: "您要说的是",
  "sort.suggestion": "建议",
  "sort.opinion": "意见",
  "sort.enquiry": "咨询",
  productOpinion: "关于商品",
  serviceOpinion: "关于服务",
  oneOfThem: "两项至少写一项。",
  product: "哪件商品",
  name: "怎么称呼您",
  phone: "电话",
  phoneHint: "需要回复时留下；不留也可以。",
  region: "您在哪里",
  "region.none": "不说明",
  send: "提交",
  sending: "正在提交…",
  thanks: "谢谢，已经收到",
  kept: "编号 {number}。",
  back: "返回",
} as const;

export default publicOpinion;

declare module "../../lib/words" {
  interface Words {
    publicOpinion: typeof publicOpinion;
  }
}

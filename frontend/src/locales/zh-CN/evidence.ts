const evidence = {
  title: "承诺与兑现",
  asOf: "统计 {from} 至 {to}，截至 {asOf}；每个数字都能点开记录。",
  again: "重试",
  loading: "正在统计…",
  none: "还没有执行中的制度",
  noneHint: "采用一部制度后，这里会显示它有没有做到。",
  regulations: "去看制度",
  regulation: "制度",
  counts: "适用 {applied} · 做到 {kept} · 未做到 {broken} · 进行中 {open}",
  rateOf: "“{title}”逐周达成率",
  definition: "这些数字怎样算",
  definitionIs:
    "适用：期间内开出的事项。做到：在时限内完成。未做到：过了时限，事后补做也算未做到。进行中：还没有到时限，或没有设定时限。达成率＝做到 ÷（做到＋未做到）。尚未由系统执行的条文不计入。",
  worst: "最常未做到的条文",
  worstNone: "这段期间没有未做到的。",
  broken: "未做到 {n}",
  late: "现在逾期的",
  lateAll: "逾期 {n} 项，查看全部",
  lateNone: "没有逾期的。",
  approvals: "{n, plural, =0 {没有待签批的申请} other {# 项申请等待签批}}",
  snapshot: "{from} 至 {to} 的存档",
  intact: "内容未变",
  changed: "内容已被改动",
  closedBy: "{name} 于 {when} 存档",
  hash: "内容指纹",
  intactMeans: "按现存内容重新计算，指纹一致。",
  changedMeans: "按现存内容重新计算，指纹不一致：这份存档被人动过。",
  since: "存档以后的更正",
  sinceNone: "今天重新统计，结果相同。",
  differs: "{figure}：当时 {was}，现在 {now}",
  content: "存档内容",
  article: "条文",
  rate: "达成率",
  "figure.applied": "适用",
  "figure.kept": "做到",
  "figure.broken": "未做到",
  "figure.open": "进行中",
  "figure.waived": "免除",
} as const;

export default evidence;

declare module "../../lib/words" {
  interface Words {
    evidence: typeof evidence;
  }
}

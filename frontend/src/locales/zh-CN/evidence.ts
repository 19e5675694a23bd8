const evidence = {
  title: "承诺与兑现",
  asOf: "统计 {from} 至 {to}，截至 {asOf}；每个数字都能点开记录。",
  none: "还没有执行中的制度",
  noneHint: "采用一部制度后，这里会显示它是否得到遵守。",
  regulations: "去看制度",
  regulation: "制度",
  counts: "适用 {applied} · 遵守 {kept} · 违反 {broken} · 进行中 {open}",
  rateOf: "“{title}”逐周遵守率",
  definition: "这些数字怎样算",
  definitionIs:
    "适用＝遵守＋违反＋进行中＋豁免。遵守：在时限内完成的事项、经把关放行的操作（每次只计一次）、写下的记录。违反：到期未完成的事项，之后补做的也算。进行中：还没有到时限，或没有时限。每项按应完成的时刻归入期间。遵守率＝遵守 ÷（遵守＋违反）。尚未由系统执行的条文不计入。",
  worst: "违反最多的条文",
  worstNone: "这段期间没有违反的。",
  broken: "违反 {n}",
  lapsed: "一直没办的 {n} 项",
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
  rate: "遵守率",
  "figure.applied": "适用",
  "figure.kept": "遵守",
  "figure.broken": "违反",
  "figure.open": "进行中",
  "figure.waived": "豁免",
  "figure.breaches": "违规登记",
  record: "第 {ref} 条的一条记录",
  outcome: "结果",
} as const;

export default evidence;

declare module "../../lib/words" {
  interface Words {
    evidence: typeof evidence;
  }
}

const reader = {
  none: "这部制度还没有条文",
  noneHint: "从“添加条文”开始写。",
  filtered: "没有符合筛选的条文",
  all: "全部",
  counted: "{from} 至 {to} 的统计，截至 {asOf}；每个数字都能点开记录。",
  export: "导出",
  close: "关账存档",
  addArticle: "添加条文",
  jump: "跳到条文",
  noSuch: "没有这一条，或已被筛掉",
  state: "状态",
  kind: "类别",
  lifeOf: "第 {ref} 条的执行情况",
  rateOf: "第 {ref} 条逐周遵守率",
  "count.applied": "适用 {n}",
  "count.kept": "遵守 {n}",
  "count.broken": "违反 {n}",
  "count.open": "进行中 {n}",
  "count.waived": "豁免 {n}",
  percent: "{percent}%",
  closeMeans:
    "把“{title}”{from} 至 {to} 的全公司统计原样存档，并记下内容的指纹。以后补录或更正不会改动这份存档，只会在旁边列出差异。",
  note: "备注",
  closed: "已关账的期间",
  closedNone: "还没有关账存档。",
  days: "{from} 至 {to}",
  closedBy: "{name} 于 {when} 存档",
  thisPeriod: "就是当前期间",
  "count.breaches": "违规登记 {n}",
  acknowledged: "已阅知 {n} / {all}",
} as const;

export default reader;

declare module "../../lib/words" {
  interface Words {
    reader: typeof reader;
  }
}

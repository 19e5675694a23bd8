/** Where the page of a journal subject is; null for a kind that has none of its own. */
export function subjectLink(subject: { kind: string; id: string } | null | undefined): string | null {
  const page = subject && pages[subject.kind];
  return page ? page(subject.id) : null;
}

const pages: Record<string, (id: string) => string> = {
  approval: (id) => `/approvals/${id}`,
  article: (id) => `/articles/${id}`,
  batch: (id) => `/batches/${id}`,
  calendar: (id) => `/admin/calendars/${id}`,
  contract: (id) => `/contracts/${id}`,
  customer: (id) => `/customers/${id}`,
  deviation: () => "/deviations",
  equipment: (id) => `/equipment/${id}`,
  given_task: () => "/tasks",
  item: (id) => `/items/${id}`,
  factory_repair: (id) => `/factory-repairs/${id}`,
  purchase_order: (id) => `/purchases/${id}`,
  receipt: (id) => `/goods-receipts/${id}`,
  shortage: () => "/shortages?all=true",
  loss: () => "/losses",
  obligation: (id) => `/duties/${id}`,
  part_import: (id) => `/parts/import/${id}`,
  part: (id) => `/parts/${id}`,
  parts_slip: (id) => `/parts-slips/${id}`,
  store: (id) => `/stores/${id}`,
  opinion: (id) => `/opinions/${id}`,
  regional_problem: () => "/opinions/regions",
  penalty: (id) => `/penalties/${id}`,
  person: (id) => `/admin/people/${id}`,
  period_report: () => "/period-reports",
  phone_breach: () => "/phone/missed",
  regulation: (id) => `/regulations/${id}`,
  snapshot: (id) => `/snapshots/${id}`,
  supervisor_report: (id) => `/branch-reports/${id}`,
  stock_count: (id) => `/counts/${id}`,
  ticket: (id) => `/tickets/${id}`,
  tool: (id) => `/tools/${id}`,
  warehouse_bundle: () => "/warehouse-months",
  warehouse_day: () => "/warehouse-day",
  warehouse_incident: () => "/warehouse-incidents",
};

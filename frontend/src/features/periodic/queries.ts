import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";
import type { Day } from "../../lib/dates";

interface Named {
  id: string;
  name: string;
}

export const sorts = ["service_orders", "product_quality", "parts_costs"] as const;
export type Sort = (typeof sorts)[number];
export type Section = "improve" | "quality" | "needs" | "problems";
export type Texts = Record<Section, string>;

export interface ReportRow {
  sort: Sort;
  period: string;
  from: Day;
  to: Day;
  number: string | null;
  begun: boolean;
  /** It is over, and nothing was sent. */
  missing: boolean;
  sentAt: string | null;
  sentBy: Named | null;
  total: number | null;
}

export interface ReportedLine {
  section: Section | "costs";
  product: string | null;
  text: string | null;
  quantity: number;
  unit: string | null;
  unitCost: number | null;
  amount: number | null;
  records: { kind: string; id: string; number: string }[] | null;
}

export interface PeriodReport {
  id: string | null;
  number: string | null;
  sort: Sort;
  branch: Named | null;
  period: string;
  from: Day;
  to: Day;
  over: boolean;
  sections: Section[];
  texts: Texts;
  lines: ReportedLine[];
  total: number | null;
  sentAt: string | null;
  sentBy: Named | null;
  allowedActions: string[];
  version: number;
}

export const pathOf = (sort: string, period: string) => `/api/v1/period-reports/${sort}/${period}`;

export const reportQuery = (sort: string, period: string, branch: string) =>
  queryOptions({
    queryKey: ["period_report", sort, period, branch],
    queryFn: () =>
      take<PeriodReport>(
        api.GET(
          pathOf(sort, period) as never,
          { params: { query: { branch: branch || undefined } } } as never,
        ) as never,
      ),
  });

const options = (report: PeriodReport, branch: string, body: Texts) =>
  ({
    params: { query: { branch: branch || undefined } },
    body,
    headers: report.id ? ifMatch(report.version) : undefined,
  }) as never;

export const writeReport = (report: PeriodReport, branch: string, texts: Texts) =>
  take<PeriodReport>(api.PUT(pathOf(report.sort, report.period) as never, options(report, branch, texts)) as never);

export const sendReport = (report: PeriodReport, branch: string, texts: Texts) =>
  take<PeriodReport>(
    api.POST(`${pathOf(report.sort, report.period)}/sending` as never, options(report, branch, texts)) as never,
  );

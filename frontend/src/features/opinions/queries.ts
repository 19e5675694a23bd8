import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";

interface Named {
  id: string;
  name: string;
}

type Region = Named & { code: string };

export interface Passing {
  id: string;
  department: string | null;
  person: Named | null;
  note: string;
  toldBy: Named;
  toldAt: string;
  reply: string;
  repliedBy: Named | null;
  repliedAt: string | null;
  mine: boolean;
}

export interface Measure {
  id: string;
  person: Named;
  measure: string;
  status: "proposed" | "under_way" | "done" | "waived";
  doneOn: string | null;
  note: string;
  mine: boolean;
}

export interface Opinion {
  id: string;
  number: string;
  channel: string;
  sort: string;
  method: string;
  topic: string;
  recordedOn: string;
  region: Region | null;
  customer: Named | null;
  customerName: string;
  phone: string;
  product: string;
  productOpinion: string;
  serviceOpinion: string;
  nothingToReport: boolean;
  complaintId: string | null;
  worthPassingOn: boolean | null;
  answer: string;
  answeredBy: Named | null;
  answeredAt: string | null;
  closedAt: string | null;
  recordedBy: Named | null;
  recordedAt: string;
  passedTo: number;
  measuresOpen: number;
  passings: Passing[] | null;
  measures: Measure[] | null;
  allowedActions: string[];
}

export interface ShopMonth {
  branch: Region;
  opinions: number;
  fromShop: number;
  last: string | null;
}

export interface RegionLine {
  region: Region;
  topic: string | null;
  source: "opinion" | "complaint" | "call_back";
  count: number;
  before: number;
}

export interface RegionalProblem {
  id: string;
  number: string;
  region: Region;
  topic: string;
  what: string;
  owner: Named;
  openedAt: string;
  settledAt: string | null;
  note: string;
  allowedActions: string[];
}

export interface OpinionReport {
  id: string;
  kind: string;
  from: string;
  to: string;
  opinions: number;
  note: string;
  sentAt: string;
  sentBy: Named;
}

const get = <T>(path: string, query: object = {}) =>
  take<T>(api.GET(path as never, { params: { query } } as never) as never);
const post = <T>(path: string, body: object = {}) => take<T>(api.POST(path as never, { body } as never) as never);

export const opinionQuery = (id: string) =>
  queryOptions({ queryKey: ["opinion", id], queryFn: () => get<Opinion>(`/api/v1/opinions/${id}`) });
export const shopsQuery = (month: string) =>
  queryOptions({
    queryKey: ["opinion", "shops", month],
    queryFn: () => get<ShopMonth[]>("/api/v1/opinion-reports/shops", { month }),
  });
export const regionsQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ["opinion", "regions", from, to],
    queryFn: () => get<RegionLine[]>("/api/v1/opinion-reports/regions", { from, to }),
  });
export const problemsQuery = queryOptions({
  queryKey: ["regional_problem", "list"],
  queryFn: () => get<RegionalProblem[]>("/api/v1/regional-problems"),
});
export const reportsQuery = queryOptions({
  queryKey: ["opinion", "reports"],
  queryFn: () => get<OpinionReport[]>("/api/v1/opinion-reports"),
});

export const recordOpinion = (form: object) => post<Opinion>("/api/v1/opinions", form);
/** A step of an opinion: judgement, passings, answer, closing, measures … */
export const stepOfOpinion = (id: string, step: string, form: object = {}) =>
  post<Opinion>(`/api/v1/opinions/${id}/${step}`, form);
export const openProblem = (form: object) => post<RegionalProblem>("/api/v1/regional-problems", form);
export const settleProblem = (id: string, form: object) =>
  post<RegionalProblem>(`/api/v1/regional-problems/${id}/settlement`, form);
export const sendReport = (form: object) => post<OpinionReport>("/api/v1/opinion-reports", form);

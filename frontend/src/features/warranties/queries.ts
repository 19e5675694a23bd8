import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";

interface Named {
  id: string;
  name: string;
}

export interface WorksRef extends Named {
  number: string;
  address: string;
}

export interface WorksRow extends WorksRef {
  customer: Named;
  acceptedOn: string | null;
  endsOn: string | null;
  daysLeft: number | null;
  visits: number;
  openDefects: number;
  next: string;
  nextBy: string | null;
}

export interface WorksVisit {
  id: string;
  plannedOn: string | null;
  visitedOn: string | null;
  visited: string;
  condition: string;
  opinions: string;
  by: Named | null;
}

export interface DefectRow {
  id: string;
  number: string;
  works?: WorksRef;
  place: string;
  description: string;
  way: string;
  reportedAt: string;
  withinPeriod: boolean;
  status: string;
  responsible: string | null;
  inspector: Named | null;
  proposedAt: string | null;
}

export interface Works extends WorksRef {
  customer: Named;
  summary: string;
  scope: string;
  terms: string;
  years: number;
  acceptedOn: string | null;
  acceptedBy: string | null;
  endsOn: string | null;
  daysLeft: number | null;
  satisfaction: number | null;
  satisfactionNote: string;
  satisfiedOn: string | null;
  certificate: { id: string; number: string; sentOn: string | null } | null;
  visits: WorksVisit[];
  defects: DefectRow[];
  next: string;
  nextBy: string | null;
  version: number;
  allowedActions: string[];
}

export interface CostShare {
  materials: number;
  labour: number;
  equipment: number;
  contractorPercent: number;
  ownerPercent: number;
  ownerAmount: number;
  agreedBy: string;
  settledAt: string;
  settledBy: Named;
}

export interface Defect extends Omit<DefectRow, "works"> {
  works: WorksRef;
  customer: Named;
  reportedBy: string;
  sentAt: string | null;
  inspectedAt: string | null;
  finding: string;
  nature: string;
  causes: string[];
  determinedBy: Named | null;
  agreedBy: string | null;
  determinedAt: string | null;
  method: string;
  people: string;
  materials: string;
  plannedFor: string;
  shownOn: string | null;
  startedAt: string | null;
  minutesToStart: number | null;
  finishedAt: string | null;
  repair: string;
  refusals: number;
  refusal: string;
  signedBy: string | null;
  signedOn: string | null;
  endedAt: string | null;
  declined: string;
  cost: CostShare | null;
  version: number;
  allowedActions: string[];
}

export interface Certificate {
  id: string;
  number: string;
  kind: "unit" | "works";
  customer: Named;
  of: Named;
  content: {
    customer: string;
    title: string;
    modelCode: string | null;
    serial: string | null;
    address: string | null;
    from: string | null;
    until: string;
    terms: { what: string; months: number; until: string | null }[];
    summary: string | null;
    scope: string | null;
    period: string | null;
    conditions: string | null;
    ourName: string;
    ourAddress: string;
    ourPhone: string;
    department: string;
    contactPerson: string;
  };
  valid: boolean;
  words: string;
  checkUrl: string;
  records: {
    defectId: string;
    place: string;
    defect: string;
    repair: string;
    finishedOn: string;
    signedBy: string | null;
    signedOn: string | null;
  }[];
  issuedAt: string;
  issuedBy: Named;
  sentOn: string | null;
  sentTo: string | null;
  contactNow: string | null;
  version: number;
  allowedActions: string[];
}

export interface Contact {
  address: string;
  phone: string;
  department: string;
  person: string;
  changedAt: string | null;
  version: number;
  allowedActions: string[];
}

const get = <T>(path: string) => take<T>(api.GET(path as never, {} as never) as never);
const post = <T>(path: string, body: object) => take<T>(api.POST(path as never, { body } as never) as never);
const put = <T>(path: string, body: object, version: number) =>
  take<T>(api.PUT(path as never, { body, headers: ifMatch(version) } as never) as never);

export const worksQuery = (id: string) =>
  queryOptions({
    queryKey: ["works", id],
    meta: { live: ["works", "defect", "certificate"] },
    queryFn: () => get<Works>(`/api/v1/works/${id}`),
  });

export const defectQuery = (id: string) =>
  queryOptions({ queryKey: ["defect", id], queryFn: () => get<Defect>(`/api/v1/defects/${id}`) });

export const certificateQuery = (id: string) =>
  queryOptions({
    queryKey: ["certificate", id],
    meta: { live: ["certificate", "works", "defect"] },
    queryFn: () => get<Certificate>(`/api/v1/certificates/${id}`),
  });

export const contactQuery = queryOptions({
  queryKey: ["branch", "warranty-contact"],
  queryFn: () => get<Contact>("/api/v1/warranty-contact"),
});

export const registerWorks = (form: object) => post<Works>("/api/v1/works", form);
export const changeWorks = (id: string, form: object, version: number) =>
  put<Works>(`/api/v1/works/${id}`, form, version);
/** acceptance, certificate, visit-plans, visits, satisfaction, defects */
export const stepOfWorks = (id: string, verb: string, form: object) =>
  post<object>(`/api/v1/works/${id}/${verb}`, form);
/** inspector, inspection, determination, proposal, start, completion, acceptance, refusal, declining, cost-share */
export const stepOfDefect = (id: string, verb: string, form: object) =>
  post<Defect>(`/api/v1/defects/${id}/${verb}`, form);
export const sendCertificate = (id: string, form: object) =>
  post<Certificate>(`/api/v1/certificates/${id}/sending`, form);
export const tellContact = (id: string) => post<Certificate>(`/api/v1/certificates/${id}/contact-notice`, {});
export const changeContact = (form: object, version: number) => put<Contact>("/api/v1/warranty-contact", form, version);

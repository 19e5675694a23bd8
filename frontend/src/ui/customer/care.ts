import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";

export interface Named {
  id: string;
  name: string;
}

export interface CarePlan {
  customer: Named;
  branch: Named;
  phone: string | null;
  owner: Named | null;
  aim: string;
  lastOn: string | null;
  nextOn: string | null;
  overdue: number;
  needsOpen: number;
  scores: { on: string; score: number }[];
  allowedActions: string[];
}

export type Purpose = "care" | "win_back" | "inquiry";
export type Way = "visit" | "phone" | "online" | "letter";
export const purposes: readonly Purpose[] = ["care", "inquiry", "win_back"];
export const ways: readonly Way[] = ["phone", "visit", "online", "letter"];

export interface Contact {
  id: string;
  number: string;
  customer: Named;
  keyAccount: boolean;
  phone: string | null;
  branch: Named;
  purpose: Purpose;
  way: Way;
  plannedOn: string;
  owner: Named;
  planNote: string;
  state: "planned" | "overdue" | "made" | "not_reached" | "cancelled";
  madeOn: string | null;
  madeBy: Named | null;
  said: string;
  score: number | null;
  cancelReason: string | null;
  allowedActions: string[];
}

export interface Need {
  id: string;
  customer: Named;
  need: string;
  foundAt: string;
  foundBy: Named;
  action: string | null;
  actedAt: string | null;
  actedBy: Named | null;
  allowedActions: string[];
}

const get = <T>(path: string, query: object = {}) =>
  take<T>(api.GET(path as never, { params: { query } } as never) as never);
const send = <T>(method: "POST" | "PUT", path: string, body: object) =>
  take<T>(
    method === "POST"
      ? (api.POST(path as never, { body } as never) as never)
      : (api.PUT(path as never, { body } as never) as never),
  );

const meta = { live: ["customer", "care_contact"] };

export const plansQuery = queryOptions({
  queryKey: ["care", "plans"],
  meta,
  queryFn: () => get<CarePlan[]>("/api/v1/care-plans"),
});

export const planQuery = (customer: string) =>
  queryOptions({
    queryKey: ["care", "plan", customer],
    meta,
    queryFn: () => get<CarePlan>(`/api/v1/care-plans/${customer}`),
  });

export const contactsQuery = (asked: Record<string, string>) =>
  queryOptions({
    queryKey: ["care", "contacts", asked],
    meta,
    queryFn: () => get<Contact[]>("/api/v1/care-contacts", asked),
  });

export const needsQuery = (asked: Record<string, string>) =>
  queryOptions({ queryKey: ["care", "needs", asked], meta, queryFn: () => get<Need[]>("/api/v1/care-needs", asked) });

export const planCare = (customer: string, form: object) =>
  send<CarePlan>("PUT", `/api/v1/care-plans/${customer}`, form);
export const planContact = (form: object) => send<Contact>("POST", "/api/v1/care-contacts", form);
export const makeContact = (id: string, form: object) =>
  send<Contact>("POST", `/api/v1/care-contacts/${id}/making`, form);
export const moveContact = (id: string, form: object) => send<Contact>("PUT", `/api/v1/care-contacts/${id}/date`, form);
export const cancelContact = (id: string, form: object) =>
  send<Contact>("POST", `/api/v1/care-contacts/${id}/cancellation`, form);
export const findNeed = (form: object) => send<Need>("POST", "/api/v1/care-needs", form);
export const meetNeed = (id: string, form: object) => send<Need>("POST", `/api/v1/care-needs/${id}/action`, form);
export const reviewCustomer = (customer: string, form: object) =>
  send<object>("PUT", `/api/v1/customer-base/${customer}/review`, form);

/** What is asked again once a contact has changed. */
export const contactKinds = ["care", "customer", "care_contact"] as const;

import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";

export interface Named {
  id: string;
  name: string;
}

export type CardStatus = "waiting" | "to_send" | "sent" | "answered" | "excused";
export type OpinionSort = "none" | "suggestion" | "complaint";

export interface CardAnswer {
  attitude: number;
  skill: number;
  arrival: number;
  promises: number;
  lowest: number;
  remark: string;
  sort: OpinionSort;
  way: "link" | "paper" | "phone";
  at: string;
  /** Null: the customer. */
  by: Named | null;
}

export interface SurveyCard {
  id: string;
  number: string;
  ticket: { id: string; number: string; what: string };
  customer: Named;
  phone: string | null;
  branch: Named;
  day: string;
  technician: Named | null;
  status: CardStatus;
  channel: "mail" | "link" | "paper" | "phone" | null;
  mailWaits: boolean;
  sentAt: string | null;
  expiresAt: string | null;
  answer: CardAnswer | null;
  excuse: { reason: string; at: string; by: Named | null } | null;
  version: number;
  allowedActions: string[];
}

export interface CardDay {
  day: string;
  calls: number;
  cards: number;
  waiting: number;
  toSend: number;
  sent: number;
  answered: number;
  excused: number;
  /** Percent of the calls, rounded down. */
  covered: number;
  done: boolean;
}

/** Averages with their n (answered) and the share that came back. */
export interface ResultRow {
  key: string | null;
  name: string | null;
  sent: number;
  answered: number;
  responsePercent: number | null;
  attitude: number | null;
  skill: number | null;
  arrival: number | null;
  promises: number | null;
  overall: number | null;
  dissatisfied: number;
  suggestions: number;
  complaints: number;
}

export type ResultsBy = "technician" | "branch" | "month";

export interface SurveyResults {
  from: string;
  to: string;
  by: ResultsBy;
  all: ResultRow;
  rows: ResultRow[];
}

export interface TechnicianSheet {
  technician: Named;
  branch: Named;
  month: string;
  jobs: number;
  arrivedLate: number;
  ratings: ResultRow;
}

export interface SurveyReview {
  id: string;
  month: string;
  branch: Named | null;
  technician: Named | null;
  measure: string;
  results: ResultRow;
  by: Named;
  at: string;
}

export interface SurveyMonth {
  month: string;
  answered: number;
  overall: number | null;
  reviewed: boolean;
  reviews: SurveyReview[];
}

export const get = <T>(path: string, query: object = {}) =>
  take<T>(api.GET(path as never, { params: { query } } as never) as never);
export const post = <T>(path: string, body: object = {}) =>
  take<T>(api.POST(path as never, { body } as never) as never);

const live = ["survey_card", "ticket"];

export const cardDaysQuery = (branch: string) =>
  queryOptions({
    queryKey: ["survey_card", "days", branch],
    meta: { live },
    queryFn: () => get<CardDay[]>("/api/v1/survey-days", branch ? { branch } : {}),
  });

export const resultsQuery = (asked: Record<string, string>) =>
  queryOptions({
    queryKey: ["survey_card", "results", asked],
    queryFn: () => get<SurveyResults>("/api/v1/survey-results", asked),
  });

export const monthsQuery = queryOptions({
  queryKey: ["survey_card", "months"],
  queryFn: () => get<SurveyMonth[]>("/api/v1/survey-results/months"),
});

export const sheetsQuery = (month: string, branch: string) =>
  queryOptions({
    queryKey: ["survey_card", "sheets", month, branch],
    queryFn: () => get<TechnicianSheet[]>("/api/v1/technician-sheets", branch ? { month, branch } : { month }),
  });

export const answerCard = (id: string, form: object) => post<SurveyCard>(`/api/v1/survey-cards/${id}/answer`, form);
export const excuseCard = (id: string, form: object) => post<SurveyCard>(`/api/v1/survey-cards/${id}/excuse`, form);
export const linkCard = (id: string) => post<{ url: string; card: SurveyCard }>(`/api/v1/survey-cards/${id}/link`);
export const postCards = (cards: string[]) => post<{ cards: number }>("/api/v1/survey-cards/posting", { cards });
export const reviewResults = (form: object) => post<SurveyMonth[]>("/api/v1/survey-reviews", form);

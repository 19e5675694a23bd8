import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import type { Page } from "../../lib/list";
import { get, type Named, post } from "./queries";

export type SurveyStatus = "draft" | "sent" | "closed" | "reported";
export type Measure = "satisfaction" | "loyalty";

export interface SurveyRow {
  id: string;
  number: string;
  title: string;
  period: string;
  status: SurveyStatus;
  customers: number;
  /** The n of both averages. */
  answers: number;
  responsePercent: number | null;
  satisfaction: number | null;
  loyalty: number | null;
  answerBy: string | null;
  sentAt: string | null;
  reportedAt: string | null;
}

export interface Question {
  id: string;
  measure: Measure;
  text: string;
  answers: number;
  average: number | null;
  /** How many chose 1, 2, 3 and 4. */
  levels: number[];
}

export interface Cause {
  id: string;
  cause: string;
  measure: string;
  sheets: number;
}

export interface Survey {
  survey: SurveyRow;
  questions: Question[];
  causes: Cause[];
  dissatisfied: number;
  withoutMeasure: number;
  reportNote: string;
  reportedBy: Named | null;
  version: number;
  allowedActions: string[];
}

export interface Sheet {
  id: string;
  customer: Named;
  phone: string | null;
  mailed: boolean;
  answeredAt: string | null;
  way: "link" | "paper" | "phone" | null;
  levels: { questionId: string; level: number }[];
  lowest: number | null;
  said: string;
  causeId: string | null;
  measured: boolean;
  allowedActions: string[];
}

export const surveyQuery = (id: string) =>
  queryOptions({ queryKey: ["survey", id], queryFn: () => get<Survey>(`/api/v1/surveys/${id}`) });

export const unmeasuredQuery = (id: string) =>
  queryOptions({
    queryKey: ["survey", id, "unmeasured"],
    queryFn: () => get<Page<Sheet>>(`/api/v1/surveys/${id}/sheets`, { unmeasured: true, limit: 100 }),
  });

export const makeSurvey = (form: object) => post<Survey>("/api/v1/surveys", form);
export const surveyStep = (id: string, step: "customers" | "sending" | "closure" | "report", form: object) =>
  post<Survey>(`/api/v1/surveys/${id}/${step}`, form);
export const nameCause = (id: string, form: object) =>
  take<Survey>(api.PUT(`/api/v1/surveys/${id}/causes` as never, { body: form } as never) as never);
export const answerSheet = (id: string, form: object) => post<Survey>(`/api/v1/survey-sheets/${id}/answer`, form);
export const putToCause = (id: string, causeId: string | null) =>
  take<Survey>(api.PUT(`/api/v1/survey-sheets/${id}/cause` as never, { body: { causeId } } as never) as never);

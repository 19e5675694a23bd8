import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../api/client";
import { type Language, language } from "../lib/language";
import type { Session } from "../lib/session";

export interface DemoAccount {
  login: string;
  name: string;
  roles: string[];
  branch: string | null;
  password: string;
}

export interface SetupState {
  needed: boolean;
  company: string | null;
  demo: DemoAccount[];
}

export interface SetUpForm {
  company: string;
  zone: string;
  branch: { code: string; name: string };
  administrator: { name: string; login: string; password: string };
}

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: () => take<Session>(api.GET("/api/v1/session")),
  staleTime: Number.POSITIVE_INFINITY,
  retry: (attempt, problem) => problem.status === 0 && attempt < 2,
});

export const setupQuery = queryOptions({
  queryKey: ["setup"],
  queryFn: () => take<SetupState>(api.GET("/api/v1/setup")),
  staleTime: Number.POSITIVE_INFINITY,
});

export const signIn = (login: string, password: string): Promise<Session> =>
  take<Session>(api.POST("/api/v1/session", { body: { login, password, client: "browser" } }));

export const signOut = () => api.DELETE("/api/v1/session");
export const signOutEverywhere = () => api.DELETE("/api/v1/sessions");
export const setUp = (form: SetUpForm) => api.POST("/api/v1/setup", { body: form });

/** Remembers the language with the person too, for e-mails and other devices; not worth an error when it fails. */
export const rememberLanguage = (chosen: Language = language()) =>
  api.PUT("/api/v1/me/language", { body: { language: chosen } }).catch(() => undefined);

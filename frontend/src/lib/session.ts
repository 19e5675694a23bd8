import { createContext, useContext } from "react";
import type { Language } from "./language";

export type Role =
  | "clerk"
  | "technician"
  | "supervisor"
  | "branch_manager"
  | "service_department"
  | "accountant"
  | "storekeeper"
  | "quality"
  | "technical"
  | "production"
  | "sales"
  | "vice_general_manager"
  | "general_manager"
  | "administrator";

/** Who is signed in, for which company, and what they may ever do (operation ids of the API). */
export interface Session {
  person: {
    id: string;
    name: string;
    login: string;
    roles: Role[];
    branch: { id: string; code: string; name: string };
    headOffice: boolean;
    language: Language | null;
  };
  company: { name: string; zone: string; phone: string | null };
  permissions: string[];
  expiresAt: string;
  /** Since when the live line tells whatever happens. */
  liveFrom: string;
}

export const SessionContext = createContext<Session | null>(null);

/** The session; only inside pages, which show once somebody is signed in. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside a signed-in page");
  return session;
}

/** Whether this person's roles may ever do this; for one thing at hand ask its allowedActions instead. */
export const useMay = (operation: string): boolean => useSession().permissions.includes(operation);

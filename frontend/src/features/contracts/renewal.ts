import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import type { Tone } from "../../ui/status-tag";
import type { LostReason, Outcome, Stage } from "./contract";

/** One renewal under way; `daysLeft` is negative once the contract has ended. */
export interface Renewal {
  id: string;
  number: string;
  customer: { id: string; name: string };
  keyAccount: boolean;
  phone: string | null;
  email: string;
  endsOn: string;
  daysLeft: number;
  stage: Stage;
  /** Asked for the next term, else the price of this one. */
  amount: number | null;
  noticePostedOn: string | null;
  visitedOn: string | null;
  outcome: Outcome | null;
  visitor: string | null;
  visitOn: string | null;
  nextStepOn: string | null;
  lostReason: LostReason | null;
  successor: { id: string; number: string } | null;
  allowedActions: string[];
}

export const stages: Stage[] = ["due", "noticed", "visited", "talking", "won", "lost"];

/** What a step needs to know of the contract whose end is near. */
export interface Ending {
  id: string;
  number: string;
  endsOn: string;
  amount: number | null;
  visitsPerYear?: number | null;
  visitor?: { id: string; name: string } | null;
}

export const renewalsQuery = queryOptions({
  queryKey: ["contract", "renewals"],
  queryFn: () => take<Renewal[]>(api.GET("/api/v1/renewals")),
});

export interface Column {
  stage: Stage;
  rows: Renewal[];
  /** Yuan of those whose amount is known. */
  total: number;
}

/** The renewals by stage, each column with its sum, to the fen. */
export const columnsOf = (renewals: Renewal[]): Column[] =>
  stages.map((stage) => {
    const rows = renewals.filter((row) => row.stage === stage);
    return { stage, rows, total: rows.reduce((fen, row) => fen + Math.round((row.amount ?? 0) * 100), 0) / 100 };
  });

export const tones: Record<Stage, Tone> = {
  due: "waiting",
  noticed: "going",
  visited: "going",
  talking: "amber",
  won: "good",
  lost: "off",
};

/** The step that usually comes next from a stage. */
export const nextStep: Partial<Record<Stage, string[]>> = {
  due: ["recordNoticePosted"],
  noticed: ["recordRenewalVisit"],
  visited: ["recordRenewalTalk"],
  talking: ["renewContract", "loseRenewal"],
};

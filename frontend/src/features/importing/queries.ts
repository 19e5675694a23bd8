import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../api/client";
import { upload } from "../../lib/upload";

export type Verdict = "added" | "changed" | "same" | "wrong";

export interface Import {
  id: string;
  number: string;
  fileName: string;
  store: { id: string; name: string } | null;
  passedOver: string[];
  status: "read" | "running" | "done" | "undone";
  rows: Record<Verdict, number>;
  progress: { done: number; of: number } | null;
  readBy: { id: string; name: string };
  readAt: string;
  failure: string | null;
  allowedActions: string[];
}

export interface ImportRow {
  row: number;
  verdict: Verdict;
  code: string | null;
  name: string | null;
  quantity: number | null;
  changes: string[];
  errors: { column: string; cell: string; reason: string }[];
}

export const verdicts: Verdict[] = ["wrong", "added", "changed", "same"];

const askedWhileRunning = 1000;

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ["part_import", id],
    queryFn: () => take<Import>(api.GET(`/api/v1/part-imports/${id}` as never, {} as never) as never),
    // How far it is is said beside its transaction, which no journal entry tells.
    refetchInterval: (query) => (query.state.data?.status === "running" ? askedWhileRunning : false),
  });

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const readImport = (file: File, store: string, key: string, onProgress: (part: number) => void) => {
  const query = new URLSearchParams({ name: file.name, ...(store && { store }) });
  const type = /\.xlsx$/i.test(file.name) ? spreadsheet : "text/csv";
  return upload<Import>(`/api/v1/part-imports?${query}`, new Blob([file], { type }), key, onProgress);
};

export const startImport = (id: string) =>
  take<Import>(api.POST(`/api/v1/part-imports/${id}/start` as never, { body: {} } as never) as never);
export const undoImport = (id: string) =>
  take<Import>(api.POST(`/api/v1/part-imports/${id}/undo` as never, { body: {} } as never) as never);

import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, take } from "../../api/client";
import type { Day } from "../../lib/dates";

interface Named {
  id: string;
  name: string;
}

export interface Task {
  id: string;
  title: string;
  quality: string;
  person: Named;
  giver: Named;
  branch: Named;
  dueOn: Day;
  status: "given" | "reported" | "accepted" | "withdrawn";
  /** Reported after its last day, or that day has passed. */
  late: boolean;
  sentBack: number;
  sentBackWhy: string;
  givenAt: string;
  reportedAt: string | null;
  report: string;
  endedAt: string | null;
  withdrawnWhy: string;
  allowedActions: string[];
  version: number;
}

/** Of the tasks of one person whose last day lies within the span. */
export interface TaskCount {
  person: Named;
  branch: Named;
  given: number;
  open: number;
  accepted: number;
  late: number;
  sentBack: number;
}

export interface Subordinate extends Named {
  branch: Named;
  roles: string[];
}

export const subordinatesQuery = queryOptions({
  queryKey: ["person", "subordinates"],
  queryFn: () => take<Subordinate[]>(api.GET("/api/v1/given-tasks/subordinates" as never, {} as never) as never),
  staleTime: 300_000,
});

export const giveTask = (form: object) =>
  take<Task>(api.POST("/api/v1/given-tasks" as never, { body: form } as never) as never);

const step = (task: Task, name: string, form: object = {}) =>
  take<Task>(
    api.POST(
      `/api/v1/given-tasks/${task.id}/${name}` as never,
      { body: form, headers: ifMatch(task.version) } as never,
    ) as never,
  );

export const reportTask = (task: Task, note: string) => step(task, "report", { note });
export const acceptTask = (task: Task) => step(task, "acceptance");
export const sendTaskBack = (task: Task, form: { reason: string; dueOn: Day | null }) => step(task, "return", form);
export const withdrawTask = (task: Task, reason: string) => step(task, "withdrawal", { reason });

import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../api/client";
import type { Page } from "./list";

interface Named {
  id: string;
  name: string;
}

/** A design fault, or a device that cannot be dealt with, as it was put before the general manager. */
export interface DesignFault {
  id: string;
  number: string;
  sort: "design_fault" | "beyond_us";
  branch: Named;
  product: string;
  fault: string;
  tried: string;
  /** The call, by its number. */
  ticket: Named | null;
  itemId: string | null;
  reportedBy: Named;
  reportedAt: string;
  answer: string;
  answeredBy: Named | null;
  answeredAt: string | null;
  allowedActions: string[];
}

const post = <T>(path: string, body: object) => take<T>(api.POST(path as never, { body } as never) as never);

/** What was reported from a call or an item. */
export const faultsAboutQuery = (about: { ticket: string } | { item: string }) =>
  queryOptions({
    queryKey: ["design_fault", "about", about],
    queryFn: () =>
      take<Page<DesignFault>>(
        api.GET("/api/v1/design-faults" as never, { params: { query: about } } as never) as never,
      ),
  });

export const reportFault = (form: object) => post<DesignFault>("/api/v1/design-faults", form);
export const answerFault = (id: string, form: object) => post<DesignFault>(`/api/v1/design-faults/${id}/answer`, form);

import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../../api/client";
import type { MyDay } from "./day";

/** The signed-in technician's visits of a day (yyyy-MM-dd); without one, of the day it is where the server stands. */
export const myDayQuery = (day?: string) =>
  queryOptions({
    queryKey: ["my-day", day ?? "today"],
    queryFn: () => take<MyDay>(api.GET("/api/v1/my-day", { params: { query: day ? { day } : {} } })),
    meta: { live: ["ticket", "visit", "collection"] },
    // Without a signal the failure is told at once, instead of waiting for one in silence.
    networkMode: "always",
  });

import { queryOptions } from "@tanstack/react-query";
import { api, take } from "../../../api/client";
import type { Notice } from "./notice";

/** How many of my notices I have not read; the journal tells each inbox that something came. */
export const unreadQuery = (personId: string) =>
  queryOptions({
    queryKey: ["inbox", personId, "count"],
    queryFn: () => take<{ unread: number }>(api.GET("/api/v1/notices/count")),
    // Where the live stream is cut the bell still moves.
    refetchInterval: 120_000,
  });

export const readNotice = (id: string) =>
  take<Notice>(api.POST("/api/v1/notices/{id}/reading", { params: { path: { id } } }));

export const readAllNotices = () => take<{ unread: number }>(api.POST("/api/v1/notices/reading"));

import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, take } from "../../../api/client";
import type { Problem } from "../../../api/problem";
import { refreshSession } from "../../../api/session-fetch";
import { setUnsigned } from "../../../api/signing-in";
import type { SendPhoto } from "../../../lib/photo-queue";
import { upload } from "../../../lib/upload";
import type { VisitTicket, VoucherText } from "./views";

export const visitTicketQuery = (id: string) =>
  queryOptions({
    queryKey: ["ticket", id],
    queryFn: () => take<VisitTicket>(api.GET("/api/v1/tickets/{id}", { params: { path: { id } } })),
    // Without a signal the failure is told at once, instead of waiting for one in silence.
    networkMode: "always",
  });

/** What is signed, word for word. Never from the cache: the customer must read what stands there now. */
export const voucherQuery = (ticketId: string) =>
  queryOptions({
    queryKey: ["ticket", ticketId, "voucher"],
    queryFn: () => take<VoucherText>(api.GET("/api/v1/tickets/{id}/voucher", { params: { path: { id: ticketId } } })),
    networkMode: "always",
    staleTime: 0,
    gcTime: 0,
  });

/** Sends one step of a visit. Done when the ticket has been read again, so that the next step shows at once. */
export function useStep<V = void>(ticketId: string, send: (given: V) => Promise<unknown>) {
  const client = useQueryClient();
  const readAgain = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ["ticket", ticketId] }),
      client.invalidateQueries({ queryKey: ["my-day"], refetchType: "none" }),
    ]);
  return useMutation<unknown, Problem, V>({
    mutationFn: send,
    networkMode: "always",
    onSuccess: readAgain,
    onError: (problem) => {
      // Refused because things are not as this phone thinks: look again, beside telling so.
      if (problem.status === 409 || problem.status === 404) void readAgain();
    },
  });
}

/** Sends a photo of a visit; an ended session is taken up again, as with every other request. */
export const sendVisitPhoto =
  (visitId: string): SendPhoto =>
  async (photo, id, onProgress) => {
    const send = () => upload(`/api/v1/visits/${visitId}/photos`, photo, id, onProgress);
    try {
      return await send();
    } catch (failure) {
      if ((failure as Problem).status !== 401) throw failure;
      if (!(await refreshSession()) && !(await setUnsigned())) throw failure;
      return send();
    }
  };

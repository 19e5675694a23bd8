import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, take } from "../../../api/client";
import { useWords } from "../../../lib/words";
import { ReasonDialog } from "../../../ui/reason-dialog";
import { toast } from "../../../ui/toast";
import { step } from "../queries";
import type { TicketView } from "../ticket";
import { type Asking, asking } from "./ticket-steps";

/** A step that takes a text: its note or its reason. Adding and chasing race with nobody, so they carry no version. */
function send(action: Asking, ticket: TicketView, text: string): Promise<unknown> {
  const { noun, field, required } = asking[action];
  const params = { path: { id: ticket.id }, query: { reason: text } };
  if (action === "withdrawDispatch") return take(api.DELETE("/api/v1/tickets/{id}/dispatch", { params }));
  const body = text || required ? { [field]: text } : {};
  const racing = action !== "appendToTicket" && action !== "chaseTicket";
  return step(ticket.id, noun, body, racing ? ticket.version : undefined);
}

export function AskedStep({ action, ticket, onClose }: { action: Asking; ticket: TicketView; onClose: () => void }) {
  const t = useWords("ticket");
  const client = useQueryClient();
  const { field, required, danger } = asking[action];
  const act = useMutation({
    mutationFn: (text: string) => send(action, ticket, text),
    onSuccess: () => {
      toast({ text: t(`did.${action}`, { number: ticket.number }) });
      onClose();
      return client.invalidateQueries({ queryKey: ["ticket"] });
    },
    onError: (problem) => problem.stale && client.invalidateQueries({ queryKey: ["ticket", ticket.id] }),
  });
  return (
    <ReasonDialog
      title={`${t(`action.${action}`)} · ${ticket.number}`}
      confirm={t(`action.${action}`)}
      field={field}
      label={field === "reason" ? undefined : t("note")}
      required={required}
      danger={danger}
      problem={act.error}
      busy={act.isPending}
      onConfirm={(text) => act.mutate(text)}
      onClose={onClose}
    />
  );
}

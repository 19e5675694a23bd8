import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { LinkButton } from "../../../ui/link-button";
import { ProblemAlert } from "../../../ui/problem-alert";
import { useShortcuts } from "../../../ui/shortcuts";
import { toast } from "../../../ui/toast";
import { step } from "../queries";
import type { TicketView } from "../ticket";
import { AskedStep } from "./asked-step";
import { EditTicket } from "./edit-ticket";
import { MoveCall } from "./move-call";
import styles from "./ticket.module.css";
import { type Asking, asking, atTheDoor, type Direct, direct } from "./ticket-steps";

/** What this person may do with this call now: exactly what the server allows, the next step first. */
export function TicketActions({ ticket }: { ticket: TicketView }) {
  const t = useWords("ticket");
  const client = useQueryClient();
  const [open, setOpen] = useState<Asking | "changeTicket" | "moveCall" | null>(null);
  const may = (action: string) => ticket.allowedActions.includes(action);
  const hasDay = useMay("showMyDay");
  const hasBoard = useMay("showDispatchBoard");
  const mayComplain = useMay("registerComplaint");

  const act = useMutation({
    mutationFn: (action: Direct) => step(ticket.id, direct[action], {}, ticket.version),
    onSuccess: (_, action) => {
      toast({ text: t(`did.${action}`, { number: ticket.number }) });
      return client.invalidateQueries({ queryKey: ["ticket"] });
    },
    onError: (problem) => problem.stale && client.invalidateQueries({ queryKey: ["ticket", ticket.id] }),
  });

  useShortcuts([
    ...(may("changeTicket")
      ? [{ keys: "e", label: t("action.changeTicket"), run: () => setOpen("changeTicket") }]
      : []),
    ...(may("appendToTicket")
      ? [{ keys: "a", label: t("action.appendToTicket"), run: () => setOpen("appendToTicket") }]
      : []),
  ]);

  return (
    <div className={styles.actions} data-print="no">
      {may("closeTicket") && (
        <Button kind="main" onClick={() => act.mutate("closeTicket")} busy={act.isPending}>
          {t("action.closeTicket")}
        </Button>
      )}
      {may("attachVoucher") && (
        <Button kind="main" onClick={() => act.mutate("attachVoucher")} busy={act.isPending}>
          {t("action.attachVoucher")}
        </Button>
      )}
      {hasBoard && may("dispatchTicket") && (
        <LinkButton kind="main" to={`/dispatch?ticket=${ticket.id}`}>
          {t("action.dispatchTicket")}
        </LinkButton>
      )}
      {hasDay && atTheDoor.some(may) && (
        <LinkButton kind="main" to={`/day/${ticket.id}`}>
          {t("toDay")}
        </LinkButton>
      )}
      {may("handIn") && <LinkButton to={`/tickets/${ticket.id}/hand-in`}>{t("handIn")}</LinkButton>}
      {mayComplain && <LinkButton to={`/complaints/new?ticket=${ticket.id}`}>{t("complain")}</LinkButton>}
      {may("changeTicket") && <Button onClick={() => setOpen("changeTicket")}>{t("action.changeTicket")}</Button>}
      {may("moveCall") && <Button onClick={() => setOpen("moveCall")}>{t("action.moveCall")}</Button>}
      {(Object.keys(asking) as Asking[]).filter(may).map((action) => (
        <Button key={action} kind={asking[action].danger ? "danger" : "plain"} onClick={() => setOpen(action)}>
          {t(`action.${action}`)}
        </Button>
      ))}
      {ticket.voucher && <LinkButton to={`/tickets/${ticket.id}/voucher`}>{t("printVoucher")}</LinkButton>}
      {act.error && (
        <div className={styles.whole}>
          <ProblemAlert problem={act.error} />
        </div>
      )}
      {open === "changeTicket" && <EditTicket ticket={ticket} onClose={() => setOpen(null)} />}
      {open === "moveCall" && <MoveCall ticket={ticket} onClose={() => setOpen(null)} />}
      {open && open !== "changeTicket" && open !== "moveCall" && (
        <AskedStep action={open} ticket={ticket} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

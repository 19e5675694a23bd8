import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, take } from "../../../api/client";
import type { useDrafts } from "../../../lib/draft";
import { proposalQuery, step, vouchersQuery } from "../queries";
import type { TicketView } from "../ticket";
import { type CallForm, registration, stepOf } from "./call-form";

export type CallDrafts = ReturnType<typeof useDrafts<CallForm>>;

/** What was done last: a call registered, added to, or chased. */
export interface Done {
  did: "registered" | "appended" | "chased";
  ticket: { id: string; number: string };
  chases?: number;
}

/**
 * One call from the first key to the register: what it would be typed, which voucher it takes, and how it is saved. A call
 * saved is forgotten as a draft, and the next one is ready.
 */
export function useCall({ id, form, finish }: CallDrafts, onDone: (done: Done) => void) {
  const unit = form.caller?.equipment.find((each) => each.id === form.equipmentId);
  const byModel = useQuery(proposalQuery(!unit && form.model ? { model: form.model.id } : {}));
  const cover = unit?.cover ?? (form.model ? byModel.data?.cover : undefined) ?? undefined;
  const proposed = unit?.cover.proposedServiceType ?? (form.model ? byModel.data?.proposed : undefined);
  const serviceType = form.serviceType ?? proposed ?? "paid";

  const vouchers = useQuery(vouchersQuery(form.caller?.customer.id));
  const voucher = vouchers.data?.items.find((each) => each.model.id === form.model?.id);

  const client = useQueryClient();
  const done = (what: Done) => {
    finish(id);
    onDone(what);
    // Mine at once; a colleague's come over the live stream.
    for (const kind of ["ticket", "customer", "voucher", "fault_report"])
      void client.invalidateQueries({ queryKey: [kind] });
  };

  const register = useMutation({
    mutationFn: () =>
      take<TicketView>(api.POST("/api/v1/tickets", { body: registration(id, form, serviceType) as never })),
    onSuccess: (ticket) => done({ did: "registered", ticket }),
  });
  const append = useMutation({
    mutationFn: (ticket: string) => step(ticket, "notes", { text: form.note.trim() }),
    onSuccess: (ticket) => done({ did: "appended", ticket }),
  });
  const chase = useMutation({
    mutationFn: (ticket: string) => step(ticket, "chases"),
    onSuccess: (ticket) => done({ did: "chased", ticket, chases: ticket.chases }),
  });

  const busy = register.isPending || append.isPending || chase.isPending;
  const save = () => {
    if (busy) return;
    const at = stepOf(form);
    if (at === "append" && form.appendTo) append.mutate(form.appendTo);
    else if (at === "details") register.mutate();
  };

  return {
    cover,
    proposed,
    serviceType,
    /** The voucher on file for this model; undefined while unknown, null when one will be made (1.3b). */
    voucher: !form.model ? undefined : form.unknown ? null : vouchers.data ? (voucher ?? null) : undefined,
    problem: register.error ?? append.error ?? chase.error,
    busy,
    save,
    chase: (ticket: string) => chase.mutate(ticket),
  };
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useSession } from "../../../lib/session";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { ConflictModal } from "../../../ui/conflict-modal";
import { Dialog } from "../../../ui/dialog";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { areasQuery, changeTicket } from "../queries";
import type { TicketView } from "../ticket";
import { EditFields, useEditLabels } from "./edit-fields";
import { changeOf, formOf, merged, type TicketForm } from "./ticket-change";

/** Corrects a call. Who is overtaken by a colleague sees both versions and that colleague's name, and loses nothing. */
export function EditTicket({ ticket, onClose }: { ticket: TicketView; onClose: () => void }) {
  const t = useWords("ticket");
  const words = useWords("tickets");
  const labels = useEditLabels();
  const id = useId();
  const client = useQueryClient();
  const { person } = useSession();
  const areas = useQuery(areasQuery(person.headOffice ? ticket.branch.id : person.branch.id));
  // What I began from: the page behind may already show a colleague's version.
  const [base, setBase] = useState(ticket);
  const [form, setForm] = useState(() => formOf(ticket));

  const save = useMutation({
    mutationFn: (over: { ticket: TicketView; form: TicketForm }) =>
      changeTicket(over.ticket.id, over.ticket.version, changeOf(over.ticket, over.form)),
    onSuccess: () => {
      toast({ text: t("did.changeTicket", { number: ticket.number }) });
      onClose();
      return client.invalidateQueries({ queryKey: ["ticket"] });
    },
  });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    save.mutate({ ticket: base, form });
  };
  const current = save.error?.stale ? (save.error.facts.entity as TicketView | undefined) : undefined;

  if (current && save.error) {
    const theirs = formOf(current);
    const mine = merged(formOf(base), form, theirs);
    const say = (key: keyof TicketForm, of: TicketForm, view: TicketView): string => {
      if (key === "serviceType") return sayCode(words, `serviceType.${of.serviceType}`);
      if (key === "areaId") return areas.data?.find((area) => area.id === of.areaId)?.name ?? "";
      if (key === "model") return of.model.name;
      if (key === "equipmentId") return of.equipmentId === view.equipment?.id ? (view.equipment.serial ?? "") : "";
      return of[key];
    };
    return (
      <ConflictModal
        problem={save.error}
        fields={(Object.keys(mine) as (keyof TicketForm)[]).map((key) => ({
          name: key,
          label: labels[key],
          mine: say(key, mine, base),
          theirs: say(key, theirs, current),
        }))}
        onKeepMine={() => save.mutate({ ticket: current, form: mine })}
        onTakeTheirs={() => {
          setBase(current);
          setForm(theirs);
          save.reset();
        }}
        onClose={save.reset}
        busy={save.isPending}
      />
    );
  }

  return (
    <Dialog
      wide
      title={`${t("action.changeTicket")} · ${ticket.number}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words("back")}</Button>
          <Button kind="main" type="submit" form={id} busy={save.isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      {save.error && <ProblemAlert problem={save.error} labels={labels} ids={{ modelId: "model" }} />}
      <form id={id} onSubmit={submit} noValidate>
        <EditFields
          customer={ticket.customer.id}
          form={form}
          areas={areas.data ?? []}
          change={(patch) => setForm((now) => ({ ...now, ...patch }))}
          reasonAsked={save.error?.facts.field === "reason"}
          errors={Object.fromEntries((save.error?.errors ?? []).map((error) => [error.field, error.message]))}
        />
      </form>
    </Dialog>
  );
}

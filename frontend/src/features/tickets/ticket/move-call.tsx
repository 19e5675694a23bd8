import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useNavigate } from "react-router";
import { api, ifMatch, take } from "../../../api/client";
import { useSession } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { SelectField, TextArea } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { branchesQuery } from "../queries";
import type { Named, TicketView } from "../ticket";

interface Moved {
  id: string;
  number: string;
  branch: Named;
}

/** Another service centre takes the call over, with a reason that is kept (3.2); who sees one branch only leaves it then. */
export function MoveCall({ ticket, onClose }: { ticket: TicketView; onClose: () => void }) {
  const t = useWords("ticket");
  const words = useWords("tickets");
  const id = useId();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { person } = useSession();
  const branches = useQuery(branchesQuery);
  const centres = (branches.data ?? []).filter((each) => each.id !== ticket.branch.id && each.kind !== "head_office");
  const [branchId, setBranchId] = useState("");
  const [reason, setReason] = useState("");

  const move = useMutation({
    mutationFn: () =>
      take<Moved>(
        api.POST("/api/v1/tickets/{id}/centre", {
          params: { path: { id: ticket.id } },
          headers: ifMatch(ticket.version),
          body: { branchId, reason: reason.trim() || null } as never,
        }),
      ),
    onSuccess: (moved) => {
      toast({ text: t("did.moveCall", { number: moved.number, branch: moved.branch.name }) });
      onClose();
      if (!person.headOffice) void navigate("/tickets");
      return client.invalidateQueries({ queryKey: ["ticket"] });
    },
  });
  const errors = Object.fromEntries((move.error?.errors ?? []).map((error) => [error.field, error.message]));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!move.isPending) move.mutate();
  };

  return (
    <Dialog
      title={`${t("action.moveCall")} · ${ticket.number}`}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{words("back")}</Button>
          <Button kind="main" type="submit" form={id} busy={move.isPending} disabled={!branchId}>
            {t("action.moveCall")}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={submit} noValidate>
        <SelectField
          id="branchId"
          label={t("centre")}
          required
          value={branchId}
          onChange={(event) => setBranchId(event.target.value)}
          error={errors.branchId}
        >
          <option value="">{t("centreChoose")}</option>
          {centres.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </SelectField>
        <TextArea
          id="reason"
          label={t("territoryReason")}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={errors.reason}
        />
      </form>
      {move.error && (
        <ProblemAlert problem={move.error} labels={{ branchId: t("centre"), reason: t("territoryReason") }} />
      )}
    </Dialog>
  );
}

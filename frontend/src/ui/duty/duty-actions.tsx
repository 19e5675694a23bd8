import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Ellipsis } from "lucide-react";
import { useState } from "react";
import type { Duty } from "../../lib/duty";
import { type DutyStep, stepOfDuty } from "../../lib/duty";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../button";
import { Menu } from "../menu";
import { ReasonDialog } from "../reason-dialog";
import { toast } from "../toast";
import { HandOver } from "./hand-over";

const nouns = { reportDone: "report", waiveObligation: "waiver", handOver: "owner" } as const;
type Action = keyof typeof nouns;

/** What this person may do about this duty: exactly what the server allows; reporting it done comes first. */
export function DutyActions({ duty }: { duty: Duty }) {
  const t = useWords("duty");
  const [open, setOpen] = useState<Action | null>(null);
  const may = (action: Action) => duty.allowedActions.includes(action);
  const rest = (["waiveObligation", "handOver"] as const).filter(may);
  return (
    <>
      {may("reportDone") && <Button onClick={() => setOpen("reportDone")}>{t("action.reportDone")}</Button>}
      {rest.length > 0 && (
        <Menu
          align="end"
          items={rest.map((action) => ({ key: action, label: t(`action.${action}`), run: () => setOpen(action) }))}
          button={(props) => (
            <Button kind="quiet" icon {...props} aria-label={t("more", { name: duty.name })}>
              <Ellipsis size={18} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          )}
        />
      )}
      {open && <DutyDialog duty={duty} action={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function DutyDialog({ duty, action, onClose }: { duty: Duty; action: Action; onClose: () => void }) {
  const t = useWords("duty");
  const client = useQueryClient();
  const [key] = useState(uuid);
  const step: DutyStep = nouns[action];
  const act = useMutation({
    mutationFn: (body: Record<string, string>) => stepOfDuty(duty.id, step, body, key),
    onSuccess: () => {
      toast({ text: t(`did.${action}`, { name: duty.name }) });
      onClose();
      return refreshDuties();
    },
    onError: (problem) => problem.status === 409 && refreshDuties(),
  });
  const refreshDuties = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ["obligation"] }),
      client.invalidateQueries({ queryKey: [duty.subject.kind, duty.subject.id] }),
    ]);
  const common = { duty, problem: act.error, busy: act.isPending, onClose };
  if (action === "handOver") return <HandOver {...common} onChoose={(personId) => act.mutate({ personId })} />;
  const waiving = action === "waiveObligation";
  return (
    <ReasonDialog
      title={t(`action.${action}`)}
      hint={[duty.name, duty.subject.label].filter(Boolean).join(" · ")}
      label={waiving ? undefined : t("note")}
      field={waiving ? "reason" : "note"}
      confirm={t(`action.${action}`)}
      required
      danger={waiving}
      problem={act.error}
      busy={act.isPending}
      onConfirm={(text) => act.mutate(waiving ? { reason: text } : { note: text })}
      onClose={onClose}
    />
  );
}

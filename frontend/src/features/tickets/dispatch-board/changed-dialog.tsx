import type { Problem } from "../../../api/problem";
import { showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import type { Movable } from "./board";

interface Stale {
  entity?: { status?: string; technician?: { name: string } | null };
  changedBy?: { name: string } | null;
  changedAt?: string;
}

/** Somebody else was faster: who, when, and how the call stands now. The board behind shows it already. */
export function ChangedDialog({ call, problem, onClose }: { call: Movable; problem: Problem; onClose: () => void }) {
  const t = useWords("dispatch");
  const ui = useWords("ui");
  const { entity, changedBy, changedAt } = problem.facts as Stale;
  const name = changedBy?.name ?? ui("conflict.someone");
  return (
    <Dialog
      title={ui("conflict.title", { name })}
      onClose={onClose}
      foot={
        <Button kind="main" onClick={onClose}>
          {t("changed.ok")}
        </Button>
      }
    >
      <p>
        {t("changed.said", {
          name,
          time: changedAt ? showMoment(changedAt) : "",
          customer: call.customer,
          number: call.number,
        })}
      </p>
      {entity?.status && (
        <p>
          {entity.technician
            ? t("changed.nowWith", {
                status: sayCode(t, `status.${entity.status}`),
                technician: entity.technician.name,
              })
            : t("changed.now", { status: sayCode(t, `status.${entity.status}`) })}
        </p>
      )}
    </Dialog>
  );
}

import { useState } from "react";
import { api, take } from "../../../api/client";
import { uuid } from "../../../lib/uuid";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextArea } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { useStep } from "./queries";
import type { VisitTicket } from "./views";
import styles from "./visit.module.css";

/** Departments that may be told besides the one in charge, by their roles. */
const departments = ["technical", "quality", "production", "sales"] as const;
type Department = (typeof departments)[number];

/** It cannot be settled here: the department in charge is told at once, before leaving (3.1.6a, 3.2.5). */
export function EscalateStep({ ticket }: { ticket: VisitTicket }) {
  const t = useWords("visit");
  const ui = useWords("ui");
  const app = useWords("app");
  const [open, setOpen] = useState(false);
  const [id] = useState(uuid);
  const [description, setDescription] = useState("");
  const [told, setTold] = useState<Department[]>([]);
  const [cannotSolve, setCannotSolve] = useState(true);
  const send = useStep(ticket.id, () =>
    take(
      api.POST("/api/v1/tickets/{id}/escalations", {
        params: { path: { id: ticket.id } },
        body: { id, description: description.trim(), departments: told, cannotSolve },
      }),
    ),
  );
  if (ticket.escalation)
    return <p className={styles.second}>{t("escalated", { text: ticket.escalation.description })}</p>;
  if (!ticket.allowedActions.includes("escalate")) return null;
  return (
    <>
      <Button wide onClick={() => setOpen(true)}>
        {t("escalate")}
      </Button>
      {open && (
        <Dialog
          title={t("escalate")}
          onClose={() => setOpen(false)}
          foot={
            <>
              <Button onClick={() => setOpen(false)}>{ui("cancel")}</Button>
              <Button
                kind="main"
                busy={send.isPending}
                onClick={() =>
                  send.mutate(undefined, {
                    onSuccess: () => {
                      toast({ text: t("escalateDone") });
                      setOpen(false);
                    },
                  })
                }
              >
                {t("escalateDo")}
              </Button>
            </>
          }
        >
          <p>{t("escalateHint")}</p>
          <TextArea
            id="description"
            label={t("escalateWhat")}
            required
            maxLength={2000}
            value={description}
            onChange={(event) => setDescription(event.target.value)}
            error={send.error?.errors.find((error) => error.field === "description")?.message}
          />
          <fieldset className={styles.ticks}>
            <legend>{t("departments")}</legend>
            {departments.map((one) => (
              <label key={one} className={styles.tick}>
                <input
                  type="checkbox"
                  checked={told.includes(one)}
                  onChange={(event) =>
                    setTold((before) =>
                      event.target.checked ? [...before, one] : before.filter((each) => each !== one),
                    )
                  }
                />
                {sayCode(app, `role.${one}`)}
              </label>
            ))}
          </fieldset>
          <label className={styles.tick}>
            <input type="checkbox" checked={cannotSolve} onChange={(event) => setCannotSolve(event.target.checked)} />
            {t("cannotSolve")}
          </label>
          {send.error && <ProblemAlert problem={send.error} labels={{ description: t("escalateWhat") }} />}
        </Dialog>
      )}
    </>
  );
}

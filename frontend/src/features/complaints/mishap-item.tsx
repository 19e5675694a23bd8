import { useState } from "react";
import { Link } from "react-router";
import { fromNow } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextArea } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import type { InboxMishap } from "./complaint";
import styles from "./complaints.module.css";
import { send } from "./queries";

/** A mishap in the department's own field: what was found and done, or why it is passed up. */
export function MishapItem({ mishap }: { mishap: InboxMishap }) {
  const t = useWords("complaints");
  const [open, setOpen] = useState<"settlement" | "passing-up" | null>(null);
  const [form, setForm] = useState({ finding: "", measure: "", reason: "" });
  const [key] = useState(uuid);
  const fields = open === "settlement" ? (["finding", "measure"] as const) : (["reason"] as const);
  const may = (action: string) => mishap.allowedActions.includes(action);
  return (
    <li>
      <strong>{mishap.what}</strong>
      <small>
        <Link to={`/complaints/${mishap.complaintId}`}>{mishap.number}</Link> · {fromNow(mishap.foundAt)}
      </small>
      <div className={styles.actions}>
        {may("settleMishap") && <Button onClick={() => setOpen("settlement")}>{t("settleMishap")}</Button>}
        {may("passMishapUp") && <Button onClick={() => setOpen("passing-up")}>{t("passMishapUp")}</Button>}
      </div>
      {open && (
        <StepDialog
          title={t(open === "settlement" ? "settleMishap" : "passMishapUp")}
          confirm={t(open === "settlement" ? "settleMishap" : "passMishapUp")}
          done={t("mishapSettled")}
          refresh={["complaint"]}
          send={() =>
            send({
              path: `/complaint-mishaps/${mishap.id}/${open}`,
              method: "POST",
              form: Object.fromEntries(fields.map((field) => [field, form[field].trim()])),
              key: `${key}-${open}`,
            })
          }
          onClose={() => setOpen(null)}
        >
          {(errorOf) =>
            fields.map((field) => (
              <TextArea
                key={field}
                id={field}
                label={t(`field.${field}`)}
                required
                value={form[field]}
                error={errorOf(field)}
                onChange={(event) => setForm({ ...form, [field]: event.target.value })}
              />
            ))
          }
        </StepDialog>
      )}
    </li>
  );
}

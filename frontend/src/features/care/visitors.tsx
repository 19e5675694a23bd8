import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showMoment } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StepDialog } from "../../ui/step-dialog";
import { letIn, letOut, visitorsQuery } from "./queries";

/** Who is inside from outside, and for what work. */
export function Visitors({ store }: { store: string }) {
  const t = useWords("care");
  const client = useQueryClient();
  const may = useMay("letIn");
  const { data, error } = useQuery(visitorsQuery);
  const [asking, setAsking] = useState<string | null>(null);
  const [form, setForm] = useState({ visitor: "", reason: "" });
  const out = useMutation({
    mutationFn: letOut,
    onSuccess: () => client.invalidateQueries({ queryKey: ["warehouse_entry"] }),
  });
  const inside = (data?.items ?? []).filter((visitor) => visitor.store.id === store);
  const problem = out.error ?? (data ? null : error);
  return (
    <section className={sections.section} aria-labelledby="visitors">
      <h2 id="visitors">{t("visitors")}</h2>
      <p className={sections.note}>{t("rule")}</p>
      {problem && <ProblemAlert problem={problem} />}
      {data && inside.length === 0 && <p>{t("nobodyInside")}</p>}
      <ul className={sections.lines}>
        {inside.map((visitor) => (
          <li key={visitor.id} className={sections.line}>
            <div className={sections.head}>
              <strong>{visitor.visitor}</strong>
              <span>{showMoment(visitor.cameAt)}</span>
            </div>
            <p className={sections.note}>
              {visitor.reason} · {visitor.letInBy.name}
            </p>
            {visitor.allowedActions.includes("letOut") && (
              <div className={sections.foot}>
                <Button onClick={() => out.mutate(visitor.id)} busy={out.isPending && out.variables === visitor.id}>
                  {t("left")}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <div className={sections.foot}>
          <Button onClick={() => setAsking(uuid())}>{t("letIn")}</Button>
        </div>
      )}
      {asking && (
        <StepDialog
          title={t("letIn")}
          hint={t("rule")}
          confirm={t("letIn")}
          done={t("letInDone")}
          refresh={["warehouse_entry"]}
          labels={{ visitor: t("visitor"), reason: t("reason") }}
          send={() => letIn({ ...form, id: asking, storeId: store })}
          onClose={() => {
            setAsking(null);
            setForm({ visitor: "", reason: "" });
          }}
        >
          {(errorOf) =>
            (["visitor", "reason"] as const).map((field) => (
              <TextField
                key={field}
                id={field}
                label={t(field)}
                required
                value={form[field]}
                error={errorOf(field)}
                onChange={(event) => setForm({ ...form, [field]: event.target.value })}
              />
            ))
          }
        </StepDialog>
      )}
    </section>
  );
}

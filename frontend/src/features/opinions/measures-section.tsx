import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showDate, today } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { FormDialog } from "../../ui/form-dialog";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { type Measure, type Opinion, stepOfOpinion } from "./queries";
import { TextStep } from "./text-step";

const tones = { proposed: "waiting", under_way: "going", done: "good", waived: "off" } as const;

/** What is improved because of the opinion, who sees to it, and how far it is; or why nothing is needed. */
export function MeasuresSection({ opinion }: { opinion: Opinion }) {
  const t = useWords("opinions");
  const client = useQueryClient();
  const [open, setOpen] = useState<"propose" | "waive" | Measure | null>(null);
  const start = useMutation({
    mutationFn: (measure: Measure) => stepOfOpinion(opinion.id, `measures/${measure.id}/start`),
    onSuccess: () => client.invalidateQueries({ queryKey: ["opinion"] }),
  });
  const measures = opinion.measures ?? [];
  const close = () => setOpen(null);
  return (
    <section className={sections.section}>
      <h2>{t("measures")}</h2>
      {start.error && <ProblemAlert problem={start.error} />}
      {measures.length === 0 && <p className={sections.note}>{t("measures.none")}</p>}
      <ul className={sections.lines}>
        {measures.map((each) => (
          <li key={each.id} className={sections.line}>
            <div className={sections.head}>
              <strong>{each.status === "waived" ? t("measure.waived") : each.measure}</strong>
              <StatusTag tone={tones[each.status]}>{t(`measure.${each.status}`)}</StatusTag>
            </div>
            <span className={sections.note}>
              {[each.person.name, each.doneOn && showDate(each.doneOn), each.note].filter(Boolean).join(" · ")}
            </span>
            {each.mine && (each.status === "proposed" || each.status === "under_way") && (
              <div className={sections.foot}>
                {each.status === "proposed" && <Button onClick={() => start.mutate(each)}>{t("startMeasure")}</Button>}
                <Button onClick={() => setOpen(each)}>{t("finishMeasure")}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {opinion.allowedActions.includes("proposeMeasure") && (
        <div className={sections.foot}>
          <Button onClick={() => setOpen("waive")}>{t("waiveMeasure")}</Button>
          <Button onClick={() => setOpen("propose")}>{t("proposeMeasure")}</Button>
        </div>
      )}
      {open === "waive" && (
        <TextStep title={t("waiveMeasure")} label={t("why")} opinion={opinion} step="measure-waiver" onClose={close} />
      )}
      {open === "propose" && (
        <FormDialog
          title={t("proposeMeasure")}
          confirm={t("save")}
          done={t("saved")}
          refresh={["opinion"]}
          fields={[
            { name: "measure", label: t("measure"), kind: "area", required: true },
            { name: "personId", label: t("responsible"), hint: t("responsible.hint"), kind: "colleague" },
          ]}
          send={(form) => stepOfOpinion(opinion.id, "measures", form)}
          onClose={close}
        />
      )}
      {open && typeof open === "object" && (
        <FormDialog
          title={t("finishMeasure")}
          hint={open.measure}
          confirm={t("save")}
          done={t("saved")}
          refresh={["opinion"]}
          initial={{ on: today() }}
          fields={[
            { name: "on", label: t("day"), kind: "day", required: true },
            { name: "note", label: t("whatWasDone"), kind: "area", required: true },
          ]}
          send={(form) => stepOfOpinion(opinion.id, `measures/${open.id}/completion`, form)}
          onClose={close}
        />
      )}
    </section>
  );
}

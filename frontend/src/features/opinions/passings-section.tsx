import { useState } from "react";
import { showMoment } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import type { Colleague } from "../../ui/colleague-choice";
import { FormDialog } from "../../ui/form-dialog";
import sections from "../../ui/sections.module.css";
import { departments } from "./codes";
import { type Opinion, type Passing, stepOfOpinion } from "./queries";
import { TextStep } from "./text-step";

/** To whom it was passed and when, and what each said to it. */
export function PassingsSection({ opinion }: { opinion: Opinion }) {
  const t = useWords("opinions");
  const app = useWords("app");
  const [passing, setPassing] = useState(false);
  const [replying, setReplying] = useState<Passing | null>(null);
  const passings = opinion.passings ?? [];
  const whom = (each: Passing) => each.person?.name ?? sayCode(app, `role.${each.department}`);
  return (
    <section className={sections.section}>
      <h2>{t("passings")}</h2>
      {passings.length === 0 && <p className={sections.note}>{t("passings.none")}</p>}
      <ul className={sections.lines}>
        {passings.map((each) => (
          <li key={each.id} className={sections.line}>
            <div className={sections.head}>
              <strong>{whom(each)}</strong>
              <span className={sections.note}>
                {t("told", { who: each.toldBy.name, time: showMoment(each.toldAt) })}
              </span>
            </div>
            {each.note && <q>{each.note}</q>}
            {each.repliedAt ? (
              <p>
                {each.reply}{" "}
                <span className={sections.note}>
                  {[each.repliedBy?.name, showMoment(each.repliedAt)].filter(Boolean).join(" · ")}
                </span>
              </p>
            ) : (
              <p className={sections.note}>{t("reply.open")}</p>
            )}
            {each.mine && !each.repliedAt && !opinion.closedAt && (
              <div className={sections.foot}>
                <Button onClick={() => setReplying(each)}>{t("reply")}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {opinion.allowedActions.includes("passOnOpinion") && (
        <div className={sections.foot}>
          <Button onClick={() => setPassing(true)}>{t("passOn")}</Button>
        </div>
      )}
      {passing && (
        <FormDialog
          title={t("passOn")}
          hint={t("passOn.hint")}
          confirm={t("passOn")}
          done={t("passedOn")}
          refresh={["opinion"]}
          fields={[
            {
              name: "department",
              label: t("department"),
              kind: "choice",
              options: [
                { value: "", text: t("department.none") },
                ...departments.map((code) => ({ value: code, text: sayCode(app, `role.${code}`) })),
              ],
            },
            { name: "personIds", label: t("person"), kind: "colleague" },
            { name: "note", label: t("note"), kind: "area" },
          ]}
          send={({ department, personIds, note }) =>
            stepOfOpinion(opinion.id, "passings", {
              departments: department ? [department] : [],
              personIds: personIds ? [personIds as Colleague["id"]] : [],
              note,
            })
          }
          onClose={() => setPassing(false)}
        />
      )}
      {replying && (
        <TextStep
          title={t("reply")}
          label={t("replyText")}
          opinion={opinion}
          step={`passings/${replying.id}/reply`}
          onClose={() => setReplying(null)}
        />
      )}
    </section>
  );
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showDate, showMoment } from "../../lib/dates";
import { useInLanguage } from "../../lib/in-language";
import { enterPenalty, establishFacts, type Penalty, penaltyQuery, setAsidePenalty } from "../../lib/penalties";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Facts } from "../../ui/facts";
import { FormDialog } from "../../ui/form-dialog";
import { PageHeader } from "../../ui/page-header";
import { PenaltyState, useSanction } from "../../ui/penalties/penalty-words";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { toast } from "../../ui/toast";
import { Waiting } from "../../ui/waiting";
import { PenaltyForm } from "./penalty-form";

type Asked = "changePenalty" | "establishFacts" | "setAsidePenalty";

/** One penalty: its grounds, what looking into it showed, and what became of it. */
export default function PenaltyPage() {
  const { id = "" } = useParams();
  const found = useQuery(penaltyQuery(id));
  if (!found.data) return <Waiting query={found} />;
  return <Whole key={id} penalty={found.data} />;
}

function Whole({ penalty }: { penalty: Penalty }) {
  const t = useWords("penalties");
  const say = useInLanguage();
  const sanction = useSanction();
  const client = useQueryClient();
  const [open, setOpen] = useState<Asked | null>(null);
  const enter = useMutation({
    mutationFn: () => enterPenalty(penalty.id),
    onSuccess: () => {
      toast({ text: t("entered") });
      return client.invalidateQueries({ queryKey: ["penalty"] });
    },
  });
  const may = (action: string) => penalty.allowedActions.includes(action);
  const by = (person: { name: string } | null, at: string | null) =>
    at && [person?.name ?? t("byRule"), showMoment(at)].join(" · ");
  const rule = penalty.rule ? (
    <Link to={`/articles/${penalty.rule.id}`}>{`${penalty.rule.ref} ${say(penalty.rule)}`}</Link>
  ) : (
    penalty.ruleText || t("rule.open")
  );
  return (
    <>
      <PageHeader
        title={penalty.number}
        beside={<PenaltyState penalty={penalty} />}
        lead={[penalty.person?.name, penalty.unit.name, sanction(penalty)].filter(Boolean).join(" · ")}
      >
        <Link to="/penalties">{t("back")}</Link>
        {may("setAsidePenalty") && <Button onClick={() => setOpen("setAsidePenalty")}>{t("setAside")}</Button>}
        {may("changePenalty") && <Button onClick={() => setOpen("changePenalty")}>{t("change")}</Button>}
        {may("establishFacts") && <Button onClick={() => setOpen("establishFacts")}>{t("establish")}</Button>}
        {may("enterPenalty") && (
          <Button kind="main" busy={enter.isPending} onClick={() => enter.mutate()}>
            {t("enter")}
          </Button>
        )}
      </PageHeader>
      {enter.error && <ProblemAlert problem={enter.error} />}
      <div className={sections.columns}>
        <div className={sections.column}>
          <section className={sections.section}>
            <h2>{t("grounds")}</h2>
            <Facts
              rows={[
                [t("reason"), sayCode(t, `reason.${penalty.reason}`)],
                [t("facts"), penalty.facts],
                [t("happenedOn"), showDate(penalty.happenedOn)],
                [
                  t("complaint"),
                  penalty.complaint && (
                    <Link to={`/complaints/${penalty.complaint.id}`}>
                      {penalty.complaint.number || t("complaint.open")}
                    </Link>
                  ),
                ],
                [t("rule"), rule],
                [t("proposed"), by(penalty.proposedBy, penalty.proposedAt)],
              ]}
            />
          </section>
          <section className={sections.section}>
            <h2>{t("finding")}</h2>
            {penalty.proved === null ? (
              <p className={sections.note}>{t("finding.open")}</p>
            ) : (
              <Facts
                rows={[
                  [t("proved"), t(penalty.proved ? "proved.yes" : "proved.no")],
                  [t("finding"), penalty.finding],
                  [t("foundBy"), by(penalty.foundBy, penalty.foundAt)],
                ]}
              />
            )}
          </section>
          <section className={sections.section}>
            <h2>{t("decision")}</h2>
            <Facts
              rows={[
                [t("sanction"), sanction(penalty)],
                [t("severity"), penalty.severity && sayCode(t, `severity.${penalty.severity}`)],
                [t("amountReason"), penalty.amountReason],
                [t("state"), t(`state.${penalty.status}`)],
                [t("decidedBy"), by(penalty.decidedBy, penalty.decidedAt)],
                [t("setAsideWhy"), penalty.setAsideWhy],
              ]}
            />
          </section>
        </div>
        <section className={sections.section}>
          <h2>{t("history")}</h2>
          <SubjectTimeline kind="penalty" id={penalty.id} />
        </section>
      </div>
      {open === "changePenalty" && <PenaltyForm penalty={penalty} onClose={() => setOpen(null)} />}
      {open === "establishFacts" && (
        <FormDialog
          title={t("establish")}
          hint={penalty.facts}
          confirm={t("save")}
          done={t("saved")}
          refresh={["penalty"]}
          initial={{ proved: "true" }}
          fields={[
            {
              name: "proved",
              label: t("proved"),
              kind: "choice",
              options: [
                { value: "true", text: t("proved.yes") },
                { value: "false", text: t("proved.no") },
              ],
            },
            { name: "finding", label: t("finding"), hint: t("findingHint"), kind: "area", required: true },
          ]}
          send={(form) => establishFacts(penalty.id, { ...form, proved: form.proved === "true" })}
          onClose={() => setOpen(null)}
        />
      )}
      {open === "setAsidePenalty" && (
        <FormDialog
          title={t("setAside")}
          hint={t("setAsideHint")}
          confirm={t("setAside")}
          done={t("state.set_aside")}
          refresh={["penalty"]}
          fields={[{ name: "reason", label: t("setAsideWhy"), kind: "area", required: true }]}
          send={(form) => setAsidePenalty(penalty.id, form)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showDay, showMinutes, showMoment } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { Facts } from "../../ui/facts";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { CostFacts } from "./cost-facts";
import { DefectStep, defectSteps } from "./defect-steps";
import { DefectTag } from "./defect-tag";
import { type Defect, defectQuery } from "./queries";

/** One defect of works; the step that is next is the main button. */
export default function DefectPage() {
  const { id = "" } = useParams();
  const defect = useQuery(defectQuery(id));
  if (!defect.data) return <Waiting query={defect} />;
  return <OneDefect key={id} defect={defect.data} />;
}

function OneDefect({ defect }: { defect: Defect }) {
  const t = useWords("warranties");
  const [step, setStep] = useState<(typeof defectSteps)[number] | null>(null);
  const may = defectSteps.filter((each) => defect.allowedActions.includes(each));
  return (
    <>
      <PageHeader
        title={[defect.number, defect.place].filter(Boolean).join(" ")}
        beside={<DefectTag defect={defect} />}
        lead={
          <>
            <Link to={`/works/${defect.works.id}`}>{defect.works.name}</Link> · {defect.works.address}
          </>
        }
      >
        {may.map((each, at) => (
          <Button key={each} kind={at === 0 ? "main" : "plain"} onClick={() => setStep(each)}>
            {t(`do.${each}`)}
          </Button>
        ))}
      </PageHeader>
      <div className={sections.columns}>
        <div className={sections.column}>
          <Course defect={defect} />
          <CostFacts defect={defect} />
        </div>
        <div className={sections.column}>
          <SubjectDuties kind="defect" id={defect.id} className={sections.section} />
          <section className={sections.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="defect" id={defect.id} />
          </section>
        </div>
      </div>
      {step && <DefectStep step={step} defect={defect} onClose={() => setStep(null)} />}
    </>
  );
}

/** What became of it, in the order in which it happened. */
function Course({ defect }: { defect: Defect }) {
  const t = useWords("warranties");
  const facts: [string, React.ReactNode][] = [
    [t("reported"), `${defect.reportedBy} · ${sayCode(t, `way.${defect.way}`)} · ${showMoment(defect.reportedAt)}`],
    [t("description"), defect.description],
    [t("inspector"), defect.inspector ? defect.inspector.name : t("nobodySent")],
    [t("finding"), defect.inspectedAt && `${defect.finding} · ${showMoment(defect.inspectedAt)}`],
    [
      t("responsible"),
      defect.responsible &&
        `${sayCode(t, `responsible.${defect.responsible}`)} · ${t("agreedBoth", {
          ours: defect.determinedBy?.name ?? "",
          owner: defect.agreedBy ?? "",
        })}`,
    ],
    [t("causes"), defect.causes.join(" · ")],
    [
      t("proposal"),
      defect.proposedAt && [defect.method, defect.people, defect.materials, defect.plannedFor].join(" · "),
    ],
    [t("shownOn"), defect.proposedAt && (defect.shownOn ? showDay(defect.shownOn) : t("notShown"))],
    [
      t("started"),
      defect.startedAt &&
        `${showMoment(defect.startedAt)} · ${t("afterProposal", { time: showMinutes(defect.minutesToStart ?? 0) })}`,
    ],
    [t("refused"), defect.refusals > 0 && t("refusedTimes", { times: defect.refusals, reason: defect.refusal })],
    [t("repair"), defect.finishedAt && `${defect.repair} · ${showMoment(defect.finishedAt)}`],
    [t("signedBy"), defect.signedBy && `${defect.signedBy} · ${defect.signedOn && showDay(defect.signedOn)}`],
    [t("declined"), defect.declined],
  ];
  return (
    <section className={sections.section}>
      <h2>{t("course")}</h2>
      <Facts rows={facts} />
    </section>
  );
}

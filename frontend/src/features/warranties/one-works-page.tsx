import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { showDay } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { Facts } from "../../ui/facts";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { type Works, worksQuery } from "./queries";
import { ReportDefect } from "./report-defect";
import { WorksDefects } from "./works-defects";
import { WorksForm } from "./works-form";
import { AcceptWorks, IssueCertificate, PayVisit, PlanVisit, SayContent } from "./works-steps";
import { WorksVisits } from "./works-visits";

/** One building works: what is next is said first, then its warranty, visits and defects. */
export default function OneWorksPage() {
  const { id = "" } = useParams();
  const works = useQuery(worksQuery(id));
  if (!works.data) return <Waiting query={works} />;
  return <OneWorks key={id} works={works.data} />;
}

const steps = [
  ["acceptWorks", AcceptWorks],
  ["issueWorksCertificate", IssueCertificate],
  ["payVisit", PayVisit],
  ["planVisit", PlanVisit],
  ["reportDefect", ReportDefect],
  ["recordContent", SayContent],
  ["changeWorks", WorksForm],
] as const;

/** The step that does what is next. */
const doing: Record<string, string> = {
  accept: "acceptWorks",
  issue_certificate: "issueWorksCertificate",
  visit: "payVisit",
};

function OneWorks({ works }: { works: Works }) {
  const t = useWords("warranties");
  const [step, setStep] = useState<string | null>(null);
  const Step = steps.find(([name]) => name === step)?.[1];
  const main = doing[works.next];
  return (
    <>
      <PageHeader
        title={works.name}
        beside={
          <StatusTag tone={works.next === "nothing" ? "good" : "amber"}>
            {sayCode(t, `next.${works.next}`)}
            {works.nextBy && ` ${t("by", { day: showDay(works.nextBy) })}`}
          </StatusTag>
        }
        lead={
          <>
            {works.number} · <Link to={`/customers/${works.customer.id}`}>{works.customer.name}</Link> · {works.address}
          </>
        }
      >
        {steps
          .filter(([name]) => works.allowedActions.includes(name))
          .map(([name]) => (
            <Button key={name} kind={name === main ? "main" : "plain"} onClick={() => setStep(name)}>
              {t(`do.${name}`)}
            </Button>
          ))}
      </PageHeader>
      <div className={sections.columns}>
        <div className={sections.column}>
          <About works={works} />
          <WorksDefects works={works} />
          <WorksVisits visits={works.visits} />
        </div>
        <div className={sections.column}>
          <SubjectDuties kind="works" id={works.id} className={sections.section} />
          <section className={sections.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="works" id={works.id} />
          </section>
        </div>
      </div>
      {Step && <Step works={works} onClose={() => setStep(null)} />}
    </>
  );
}

function About({ works }: { works: Works }) {
  const t = useWords("warranties");
  const facts: [string, React.ReactNode][] = [
    [
      t("warranty"),
      works.acceptedOn && works.endsOn
        ? [
            `${showDay(works.acceptedOn)} – ${showDay(works.endsOn)}`,
            works.daysLeft !== null && works.daysLeft >= 0 && t("left", { days: works.daysLeft }),
          ]
            .filter(Boolean)
            .join(" · ")
        : t("notAccepted"),
    ],
    [t("acceptedBy"), works.acceptedBy],
    [
      t("certificate"),
      works.certificate && (
        <>
          <Link to={`/certificates/${works.certificate.id}`}>{works.certificate.number}</Link>{" "}
          {works.certificate.sentOn ? t("sentOnDay", { day: showDay(works.certificate.sentOn) }) : t("notSent")}
        </>
      ),
    ],
    [
      t("satisfaction"),
      works.satisfaction &&
        [sayCode(t, `level.${works.satisfaction}`), works.satisfactionNote].filter(Boolean).join(" · "),
    ],
    [t("summary"), works.summary],
    [t("scope"), works.scope],
    [t("terms"), works.terms],
  ];
  return (
    <section className={sections.section}>
      <h2>{t("about")}</h2>
      <Facts rows={facts} />
    </section>
  );
}

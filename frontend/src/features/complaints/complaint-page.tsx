import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { fromNow } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { PageHeader } from "../../ui/page-header";
import { PaperLinks } from "../../ui/paper/paper-links";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import type { Complaint } from "./complaint-view";
import styles from "./complaints.module.css";
import { OperationDialog } from "./operation-dialog";
import type { Value } from "./operation-field";
import { operations, places } from "./operations";
import { complaintQuery } from "./queries";
import { CustomerSection } from "./sections/customer-section";
import { FactsSection } from "./sections/facts-section";
import { HouseSection } from "./sections/house-section";
import { MeasuresSection } from "./sections/measures-section";
import { NextSection } from "./sections/next-section";
import { QuestionsSection } from "./sections/questions-section";
import type { SectionProps } from "./sections/section-props";
import { SolutionSection } from "./sections/solution-section";
import { StepsBar } from "./sections/steps-bar";
import { SeverityTag, StepTag } from "./tags";

/** One complaint: where it stands, the one next thing to do, what is missing and who can give it, and all that is known. */
export default function ComplaintPage() {
  const { id = "" } = useParams();
  const complaint = useQuery(complaintQuery(id));
  if (!complaint.data) return <Waiting query={complaint} />;
  return <Whole key={id} complaint={complaint.data} />;
}

interface Opened {
  operation: string;
  begin?: Record<string, Value>;
}

function Whole({ complaint }: { complaint: Complaint }) {
  const t = useWords("complaints");
  const [open, setOpen] = useState<Opened | null>(null);
  const act = (operation: string, begin?: Record<string, Value>) =>
    setOpen({ operation, begin: { ...known(complaint, operation), ...begin } });
  const section = { complaint, act };
  return (
    <>
      <PageHeader
        title={t("pageTitle", { number: complaint.number, name: complaint.customer?.name ?? complaint.complainant })}
        beside={
          <>
            <StepTag step={complaint.step} /> <SeverityTag severity={complaint.severity} />
          </>
        }
        lead={
          <>
            {complaint.customer && <Link to={`/customers/${complaint.customer.id}`}>{complaint.customer.name}</Link>}
            {complaint.ticket && (
              <>
                {" · "}
                <Link to={`/tickets/${complaint.ticket.id}`}>{complaint.ticket.number}</Link>
              </>
            )}
            {` · ${complaint.owner ? t("ownedBy", { name: complaint.owner.name }) : t("nobodyYet")}`}
            {` · ${t("heard", { when: fromNow(complaint.heardAt) })}`}
          </>
        }
      >
        <PaperLinks
          papers={[
            { kind: "complaintForm", to: `/complaints/${complaint.id}/form` },
            { kind: "complaintReply", to: `/complaints/${complaint.id}/reply` },
          ]}
        />
      </PageHeader>
      <StepsBar complaint={complaint} />
      <NextSection {...section} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <FactsSection {...section} />
          <QuestionsSection {...section} />
          <SolutionSection {...section} />
          <MeasuresSection {...section} />
        </div>
        <div className={styles.column}>
          <CustomerSection {...section} />
          <HouseSection {...section} />
          <SubjectDuties kind="complaint" id={complaint.id} className={styles.section} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="complaint" id={complaint.id} />
          </section>
          <More {...section} />
        </div>
      </div>
      {open && (
        <OperationDialog
          complaint={complaint}
          operation={open.operation}
          begin={open.begin}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

/** What a form begins with: what is known already is not typed again. */
function known(complaint: Complaint, operation: string): Record<string, Value> {
  const { particulars: p, judgement: j, settlement: s, dispute: d } = complaint;
  switch (operation) {
    case "enterParticulars":
      return p
        ? {
            orderNumber: p.orderNumber,
            partNumber: p.partNumber,
            shippedOn: p.shippedOn,
            quantity: p.quantity?.toString(),
            defective: p.defective?.toString(),
            demand: p.demand,
          }
        : {};
    case "judgeComplaint":
      return {
        fault: j.fault,
        cause: j.cause,
        causeNote: j.causeNote,
        department: j.department,
        finding: j.finding,
        appraisal: j.appraisal,
        appraisalGrounds: j.appraisalGrounds,
      };
    case "draftHandling":
      return { handling: s.handling };
    case "agreeSolution":
      return { solution: s.solution ?? s.handling };
    case "executeSolution":
      return { solution: s.solution ?? s.handling };
    case "tellCustomer":
      return {
        about: s.decidedAt ? "result" : j.fault ? "finding" : "progress",
        channel: complaint.email ? "mail" : complaint.severity === "grave" && s.decidedAt ? "letter" : "phone",
        text: s.decidedAt ? s.solution : (j.finding ?? ""),
      };
    case "recordContact":
      return { channel: "phone" };
    case "closeComplaint":
      return { outcome: s.solution, cause: j.cause };
    case "weighComplaint":
      return { severity: complaint.severity };
    case "classifyComplaint":
      return { classification: complaint.classification };
    case "markDispute":
      return {
        personId: d?.person,
        contractId: d?.contractId ? { id: d.contractId, name: d.contract ?? "" } : null,
        clauses: d?.clauses,
      };
    case "readComplaint":
      return { how: "read" };
    default:
      return {};
  }
}

const placed: string[] = Object.values(places).flat();

/** Everything else that is allowed now, and what is not with the sentence why. */
function More({ complaint, act }: SectionProps) {
  const t = useWords("complaints");
  const rest = Object.keys(operations).filter(
    (operation) =>
      complaint.allowedActions.includes(operation) &&
      !placed.includes(operation) &&
      operation !== complaint.next.operation,
  );
  const refused = Object.entries(complaint.refusedActions);
  return (
    <section className={styles.section} data-print="no">
      <h2>{t("more")}</h2>
      <div className={styles.actions}>
        {rest.map((operation) => (
          <Button key={operation} onClick={() => act(operation)}>
            {sayCode(t, `operation.${operation}`)}
          </Button>
        ))}
      </div>
      {refused.length > 0 && (
        <details>
          <summary>{t("refused")}</summary>
          <dl className={styles.facts}>
            {refused.map(([operation, sentence]) => (
              <div key={operation}>
                <dt>{sayCode(t, `operation.${operation}`)}</dt>
                <dd>{sentence}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

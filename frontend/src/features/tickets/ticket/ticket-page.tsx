import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useWords } from "../../../lib/words";
import { DeviceSupplier } from "../../../ui/cover/device-supplier";
import { JobCover } from "../../../ui/cover/job-cover";
import { DueBadge } from "../../../ui/due-badge";
import { SubjectDuties } from "../../../ui/duty/subject-duties";
import { JobFaults } from "../../../ui/faults/job-faults";
import { JobParts } from "../../../ui/job-parts/job-parts";
import { PageHeader } from "../../../ui/page-header";
import { SubjectTimeline } from "../../../ui/subject-timeline";
import { OpinionCard } from "../../../ui/ticket/opinion-card";
import { Waiting } from "../../../ui/waiting";
import { ticketQuery } from "../queries";
import type { TicketView } from "../ticket";
import { TicketStatusTag } from "../ticket-status";
import { RefusedActions } from "./refused-actions";
import styles from "./ticket.module.css";
import { TicketActions } from "./ticket-actions";
import { TicketFacts } from "./ticket-facts";
import { TicketItems } from "./ticket-items";
import { TicketPapers } from "./ticket-papers";
import { TicketVisits } from "./ticket-visits";

/** Nothing more is drawn for it. */
const over = ["done", "closed", "cancelled"];

/** One call on one page: what it is, how far it is, what may be done now, and everything that happened. */
export default function TicketPage() {
  const { id = "" } = useParams();
  const ticket = useQuery(ticketQuery(id));
  if (!ticket.data) return <Waiting query={ticket} />;
  return <Ticket key={id} ticket={ticket.data} />;
}

function Ticket({ ticket }: { ticket: TicketView }) {
  const t = useWords("ticket");
  return (
    <>
      <PageHeader
        title={t("title", { number: ticket.number, customer: ticket.customer.name })}
        lead={ticket.fault}
        beside={
          <>
            <TicketStatusTag status={ticket.status} />
            {ticket.arriveBy && ticket.status !== "cancelled" && (
              <DueBadge
                due={ticket.arriveBy}
                reason={ticket.arriveByWords}
                metAt={ticket.arrivedAt}
                left={ticket.left}
              />
            )}
            {ticket.chases > 0 && <span className={styles.chased}>{t("chased", { count: ticket.chases })}</span>}
            {ticket.carriedOver && <span className={styles.chased}>{t("carriedOver")}</span>}
          </>
        }
      />
      <TicketActions ticket={ticket} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <TicketFacts ticket={ticket} />
          <JobCover workKind="ticket" workId={ticket.id} className={styles.section} />
          <DeviceSupplier model={ticket.model.id} className={styles.section} />
          <TicketVisits visits={ticket.visits} />
          <TicketItems ticket={ticket.id} />
          <JobParts
            workKind="ticket"
            workId={ticket.id}
            open={!over.includes(ticket.status)}
            place={ticket.address}
            className={styles.section}
          />
          <TicketPapers ticket={ticket} />
        </div>
        <div className={styles.column}>
          <JobFaults about={{ ticket: ticket.id }} className={styles.section} />
          <SubjectDuties kind="ticket" id={ticket.id} className={styles.section} />
          <OpinionCard ticket={ticket.id} className={styles.section} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="ticket" id={ticket.id} />
          </section>
          <RefusedActions refused={ticket.refusedActions} />
        </div>
      </div>
    </>
  );
}

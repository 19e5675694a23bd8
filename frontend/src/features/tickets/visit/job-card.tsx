import { Link } from "react-router";
import { clock } from "../../../lib/dates";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { DueBadge } from "../../../ui/due-badge";
import { doorName, type VisitTicket } from "./views";
import styles from "./visit.module.css";

/** Where to go and what waits there. */
export function JobCard({ ticket }: { ticket: VisitTicket }) {
  const t = useWords("visit");
  const maySee = useMay("showTicket");
  return (
    <section className={styles.card}>
      <p className={styles.who}>
        {ticket.dispatch?.plannedAt && (
          <time dateTime={ticket.dispatch.plannedAt}>{clock(ticket.dispatch.plannedAt)}</time>
        )}
        {doorName(ticket)}
      </p>
      <p>{ticket.address}</p>
      {ticket.arriveBy && (
        <p className={styles.due}>
          <DueBadge due={ticket.arriveBy} reason={ticket.arriveByWords} metAt={ticket.arrivedAt} left={ticket.left} />
          <span>{ticket.arriveByWords}</span>
        </p>
      )}
      <dl>
        <dt>{t("fault")}</dt>
        <dd>{ticket.fault}</dd>
        <dt>{ticket.model.name}</dt>
        <dd>{[ticket.equipment?.serial, ticket.cover?.words].filter(Boolean).join(" · ")}</dd>
      </dl>
      {maySee && <Link to={`/tickets/${ticket.id}`}>{t("ticket")}</Link>}
    </section>
  );
}

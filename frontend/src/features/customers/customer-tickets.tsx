import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag, type Tone } from "../../ui/status-tag";
import styles from "./customer.module.css";
import { ticketsQuery } from "./queries";

const tones: Record<string, Tone> = {
  registered: "waiting",
  dispatched: "waiting",
  under_way: "going",
  on_site: "going",
  done: "good",
  to_take_in: "amber",
};

/** The newest calls, and the way to all of them. */
export function CustomerTickets({ of }: { of: { customer: string } | { equipment: string } }) {
  const t = useWords("customers");
  const tickets = useQuery(ticketsQuery(of));
  return (
    <section className={styles.section}>
      <h2>{t("tickets")}</h2>
      {tickets.error && <ProblemAlert problem={tickets.error} />}
      {tickets.data?.items.length === 0 && <p className={styles.second}>{t("ticketsNone")}</p>}
      <ul className={styles.rows}>
        {tickets.data?.items.map((ticket) => (
          <li key={ticket.id}>
            <div className={styles.line}>
              <Link to={`/tickets/${ticket.id}`}>{ticket.number}</Link>
              <StatusTag tone={tones[ticket.status] ?? "off"}>{sayCode(t, `status.${ticket.status}`)}</StatusTag>
              <small>{showMoment(ticket.openedAt)}</small>
            </div>
            <p>{ticket.fault}</p>
            <p className={styles.second}>{[ticket.model.name, ticket.technician?.name].filter(Boolean).join(" · ")}</p>
          </li>
        ))}
      </ul>
      {tickets.data?.next && "customer" in of && <Link to={`/tickets?customer=${of.customer}`}>{t("ticketsAll")}</Link>}
    </section>
  );
}

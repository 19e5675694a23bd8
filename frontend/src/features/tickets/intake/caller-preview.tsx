import { fromNow } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { CoverTag } from "../../../ui/cover/cover-tag";
import type { Caller } from "../caller";
import { TicketStatusTag } from "../ticket-status";
import styles from "./intake.module.css";

/** What the clerk can already answer while the caller still speaks: units with cover, and calls that are open or recent. */
export function CallerPreview({ caller }: { caller: Caller }) {
  const t = useWords("intake");
  return (
    <section className={styles.preview} aria-label={caller.customer.name}>
      <ul>
        {caller.openTickets.map((ticket) => (
          <li key={ticket.id}>
            <TicketStatusTag status={ticket.status} />
            <span>{ticket.number}</span>
            <span className={styles.cut}>{ticket.fault}</span>
            <small>{fromNow(ticket.touchedAt)}</small>
          </li>
        ))}
        {caller.equipment.map((unit) => (
          <li key={unit.id}>
            <CoverTag cover={unit.cover} sentence />
            <span className={styles.cut}>{unit.model.name}</span>
            <small>{unit.serial}</small>
          </li>
        ))}
      </ul>
      {caller.equipment.length === 0 && <p className={styles.hint}>{t("unit.none")}</p>}
    </section>
  );
}

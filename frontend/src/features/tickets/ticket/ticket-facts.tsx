import { Link } from "react-router";
import { showInstant, showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import type { TicketView } from "../ticket";
import { Fact } from "./fact";
import styles from "./ticket.module.css";

const join = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" · ");

/** Who called about what, where, by when: the entry of the register with what is known of customer and unit. */
export function TicketFacts({ ticket }: { ticket: TicketView }) {
  const t = useWords("ticket");
  const words = useWords("tickets");
  const { customer, model, equipment, cover, dispatch, wish } = ticket;
  return (
    <section className={styles.section}>
      <h2>{t("facts")}</h2>
      <dl className={styles.facts}>
        <Fact label={t("customer")}>
          <Link to={`/customers/${customer.id}`}>{customer.name}</Link>
        </Fact>
        <Fact label={t("callerPhone")}>
          <a href={`tel:${ticket.callerPhone}`}>{ticket.callerPhone}</a>
        </Fact>
        <Fact label={t("contact")}>{join(ticket.contactName, ticket.contactPhone)}</Fact>
        <Fact label={t("address")}>{join(ticket.address, ticket.area?.name)}</Fact>
        <Fact label={t("territoryReason")}>{ticket.territoryReason}</Fact>
        <Fact label={t("model")}>
          {equipment ? (
            <Link to={`/equipment/${equipment.id}`}>{join(model.name, equipment.serial)}</Link>
          ) : (
            join(model.name, model.code)
          )}
        </Fact>
        <Fact label={t("serviceType")}>{sayCode(words, `serviceType.${ticket.serviceType}`)}</Fact>
        <Fact label={t("cover")}>{cover?.words}</Fact>
        <Fact label={t("contract")}>
          {ticket.contract && <Link to={`/contracts/${ticket.contract.id}`}>{ticket.contract.number}</Link>}
        </Fact>
        <Fact label={t("wish")}>
          {wish && join([wish.from, wish.to].map((at) => at && showMoment(at)).join(" – "), wish.note)}
        </Fact>
        <Fact label={t("arriveBy")}>
          {ticket.arriveBy && (
            <>
              {showMoment(ticket.arriveBy)}
              {ticket.arriveByWords && <small>{ticket.arriveByWords}</small>}
            </>
          )}
        </Fact>
        <Fact label={t("arrivedAt")}>
          {ticket.arrivedAt && join(showMoment(ticket.arrivedAt), ticket.arrivalLate ? t("arrivedLate") : null)}
        </Fact>
        <Fact label={t("technician")}>
          {ticket.technician && (
            <>
              {ticket.technician.name}
              {dispatch && (
                <small>
                  {join(
                    dispatch.plannedAt && t("planned", { time: showMoment(dispatch.plannedAt) }),
                    dispatch.by && t("dispatchedBy", { name: dispatch.by.name }),
                    dispatch.reason,
                  )}
                </small>
              )}
            </>
          )}
        </Fact>
        <Fact label={t("opened")}>
          <span title={showInstant(ticket.openedAt)}>
            {join(
              showMoment(ticket.openedAt),
              ticket.openedBy?.name,
              sayCode(words, `channel.${ticket.channel}`),
              ticket.branch.name,
            )}
          </span>
        </Fact>
        <Fact label={t("closedAt")}>{ticket.closedAt && join(showMoment(ticket.closedAt), ticket.closedBy?.name)}</Fact>
        <Fact label={t("cancelReason")}>{ticket.cancelReason}</Fact>
      </dl>
    </section>
  );
}

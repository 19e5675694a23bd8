import { Link } from "react-router";
import { showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { Money } from "../../../ui/money";
import type { TicketView } from "../ticket";
import { Fact } from "./fact";
import { FollowLink } from "./follow-link";
import styles from "./ticket.module.css";

/** Voucher, signature, fee, money and invoice, and the customer's own link. */
export function TicketPapers({ ticket }: { ticket: TicketView }) {
  const t = useWords("ticket");
  const { voucher, signature, fee, collection, invoice } = ticket;
  return (
    <section className={styles.section}>
      <h2>{t("papers")}</h2>
      <dl className={styles.facts}>
        <Fact label={t("voucher")}>
          {voucher ? <Link to={`/tickets/${ticket.id}/voucher`}>{voucher.number}</Link> : t("voucherNone")}
        </Fact>
        <Fact label={t("signature")}>
          {signature
            ? t(signature.valid ? "signed" : "signedOld", {
                name: signature.signer,
                time: showMoment(signature.signedAt),
              })
            : t("unsigned")}
        </Fact>
        <Fact label={t("fee")}>
          {fee && (
            <>
              <Money amount={fee.amount} />
              {fee.reason && <small>{fee.reason}</small>}
              {fee.smallFee && <small>{t("smallFee")}</small>}
            </>
          )}
        </Fact>
        <Fact label={t("collection")}>
          {collection && (
            <>
              <Money amount={collection.amount} />
              <small>
                {collection.confirmedAt
                  ? t("confirmed", { time: showMoment(collection.confirmedAt) })
                  : t("collected", { time: showMoment(collection.collectedAt) })}
              </small>
            </>
          )}
        </Fact>
        <Fact label={t("invoice")}>
          {invoice && [invoice.number, sayCode(t, `invoiceState.${invoice.state}`)].filter(Boolean).join(" · ")}
        </Fact>
        <Fact label={t("callBacks")}>
          <Link to={`/call-backs?ticket=${ticket.id}`}>{t("callBacksOpen")}</Link>
        </Fact>
        <Fact label={t("follow")}>{ticket.followUrl && <FollowLink url={ticket.followUrl} />}</Fact>
      </dl>
    </section>
  );
}

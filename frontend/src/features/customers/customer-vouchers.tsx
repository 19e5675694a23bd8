import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Money } from "../../ui/money";
import { ProblemAlert } from "../../ui/problem-alert";
import styles from "./customer.module.css";
import { vouchersQuery } from "./queries";

/** The service vouchers in the file, one for each model, with every call entered on them (1.3b, 1.4b). */
export function CustomerVouchers({ customer }: { customer: string }) {
  const t = useWords("customers");
  const vouchers = useQuery(vouchersQuery(customer));
  return (
    <section className={styles.section}>
      <h2>{t("vouchers")}</h2>
      {vouchers.error && <ProblemAlert problem={vouchers.error} />}
      {vouchers.data?.items.length === 0 && <p className={styles.second}>{t("vouchersNone")}</p>}
      <ul className={styles.rows}>
        {vouchers.data?.items.map((voucher) => (
          <li key={voucher.id}>
            <div className={styles.line}>
              <strong>{voucher.number}</strong>
              <span>{voucher.model.name}</span>
            </div>
            <ul className={styles.entries}>
              {voucher.entries.map((entry) => (
                <li key={entry.ticketId}>
                  <Link to={`/tickets/${entry.ticketId}`}>{entry.number}</Link>
                  <span>{entry.workDone ?? showMoment(entry.openedAt)}</span>
                  <Money amount={entry.fee} />
                  <small>
                    {entry.filedAt
                      ? t("filed", { time: showMoment(entry.filedAt) })
                      : t(entry.signedAt ? "signed" : "notSigned")}
                  </small>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

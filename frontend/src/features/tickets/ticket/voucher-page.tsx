import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { showInstant } from "../../../lib/dates";
import { useSession } from "../../../lib/session";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { Waiting } from "../../../ui/waiting";
import { ticketQuery, voucherQuery } from "../queries";
import styles from "./voucher.module.css";

/** The service voucher as it is carried to the customer and signed, for an A4 sheet. */
export default function VoucherPage() {
  const { id = "" } = useParams();
  const t = useWords("ticket");
  const { company } = useSession();
  const voucher = useQuery(voucherQuery(id));
  const ticket = useQuery(ticketQuery(id));
  if (!voucher.data) return <Waiting query={voucher} />;
  const { number, lines, signatures } = voucher.data;
  const drawn = signatures.filter((signature) => signature.valid);
  return (
    <>
      <PageHeader
        title={t("voucherTitle", { number })}
        lead={<span className={styles.company}>{[company.name, company.phone].filter(Boolean).join(" · ")}</span>}
      >
        <Link className={styles.back} to={`/tickets/${id}`}>
          {ticket.data?.number ?? t("backToTicket")}
        </Link>
        <Button kind="main" onClick={() => print()}>
          {t("print")}
        </Button>
      </PageHeader>
      <article className={styles.sheet}>
        <table>
          <tbody>
            {lines.map((line) => (
              <tr key={line.label}>
                <th scope="row">{line.label}</th>
                <td>{line.value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={styles.signatures}>
          {drawn.length === 0 && (
            <p className={styles.line}>
              {t("signHere")}
              <span />
            </p>
          )}
          {drawn.map((signature) => (
            <p key={signature.id}>
              <strong>{sayCode(t, `signatureKind.${signature.kind}`)}</strong> {signature.signer} ·{" "}
              {sayCode(t, `signatureHow.${signature.how}`)} · {showInstant(signature.signedAt)}
            </p>
          ))}
          {signatures.some((signature) => !signature.valid) && <p>{t("signedOldHint")}</p>}
        </div>
      </article>
    </>
  );
}

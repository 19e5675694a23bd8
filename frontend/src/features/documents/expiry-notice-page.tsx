import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showDate, today } from "../../lib/dates";
import { useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import styles from "./documents.module.css";
import { contractQuery } from "./queries";

/** The expiry notice (保养到期通知书), filled in for the post (1.15a). */
export default function ExpiryNoticePage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const { company } = useSession();
  const found = useQuery(contractQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const contract = found.data;
  return (
    <PrintPage title={t("notice.title")} back={{ to: `/contracts/${id}`, label: contract.number }}>
      <Paper
        title={t("notice.title")}
        number={contract.number}
        facts={[
          { label: t("customer"), value: contract.customer.name },
          { label: t("notice.endsOn"), value: showDate(contract.endsOn) },
          { label: t("notice.responsible"), value: contract.responsible?.name },
        ]}
      >
        <p>{t("notice.dear", { customer: contract.customer.name })}</p>
        <p>{t("notice.text", { number: contract.number, end: showDate(contract.endsOn), company: company.name })}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("item")}</th>
              <th scope="col">{t("serial")}</th>
            </tr>
          </thead>
          <tbody>
            {contract.equipment
              .filter((unit) => !unit.until)
              .map((unit) => (
                <tr key={unit.id}>
                  <td>{unit.model.name}</td>
                  <td>{unit.serial}</td>
                </tr>
              ))}
          </tbody>
        </table>
        <p>{t("notice.ask", { phone: company.phone || "none" })}</p>
        <p className={styles.closing}>
          {company.name}
          <br />
          {showDate(today())}
        </p>
      </Paper>
    </PrintPage>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { showDay, today } from "../../lib/dates";
import { useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { contractQuery } from "./queries";
import styles from "./renewals.module.css";

/** The expiry notice (保养到期通知书), filled in, for an A4 sheet (1.15a). */
export default function NoticePage() {
  const { id = "" } = useParams();
  const t = useWords("contracts");
  const { company } = useSession();
  const contract = useQuery(contractQuery(id));
  if (contract.error) return <ProblemAlert problem={contract.error} />;
  if (!contract.data) return <p role="status">{t("loading")}</p>;
  const { number, customer, endsOn, equipment } = contract.data;
  return (
    <>
      <PageHeader title={t("noticeTitle", { number })}>
        <Link to={`/contracts/${id}`}>{t("back")}</Link>
        <Button kind="main" onClick={() => print()}>
          {t("print")}
        </Button>
      </PageHeader>
      <article className={styles.sheet}>
        <h2>{t("notice")}</h2>
        <p>{t("noticeTo", { customer: customer.name })}</p>
        <p>{t("noticeText", { number, end: showDay(endsOn) })}</p>
        <ul>
          {equipment.map((unit) => (
            <li key={unit.id}>{[unit.model.name, unit.serial].filter(Boolean).join(" · ")}</li>
          ))}
        </ul>
        <p>{t("noticeAsk")}</p>
        <footer>
          <p>{[company.name, company.phone].filter(Boolean).join(" · ")}</p>
          <p>{showDay(today())}</p>
        </footer>
      </article>
    </>
  );
}

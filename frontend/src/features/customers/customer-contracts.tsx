import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ProblemAlert } from "../../ui/problem-alert";
import type { CustomerView } from "./customer";
import styles from "./customer.module.css";
import { contractsQuery } from "./queries";

/** The maintenance contracts of this customer and what they cover (1.1b). */
export function CustomerContracts({ customer }: { customer: CustomerView }) {
  const t = useWords("customers");
  const mayAdd = useMay("addContract");
  const contracts = useQuery(contractsQuery(customer.id));
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{t("contracts")}</h2>
        {mayAdd && <Link to={`/contracts/new?customer=${customer.id}`}>{t("contractAdd")}</Link>}
      </div>
      {contracts.error && <ProblemAlert problem={contracts.error} />}
      {contracts.data?.items.length === 0 && <p className={styles.second}>{t("contractsNone")}</p>}
      <ul className={styles.rows}>
        {contracts.data?.items.map((contract) => (
          <li key={contract.id}>
            <Link to={`/contracts/${contract.id}`}>{contract.number}</Link>
            <p className={styles.second}>
              {showDay(contract.startsOn)} – {showDay(contract.endsOn)}
            </p>
            <p className={styles.second}>
              {contract.equipment.map((unit) => [unit.model.name, unit.serial].filter(Boolean).join(" ")).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

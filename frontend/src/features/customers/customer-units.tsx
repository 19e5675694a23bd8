import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { CoverTag } from "../../ui/cover/cover-tag";
import { ProblemAlert } from "../../ui/problem-alert";
import type { CustomerView } from "./customer";
import styles from "./customer.module.css";
import { unitsQuery } from "./queries";
import { UnitDialog } from "./unit-dialog";

/** What the customer has from us, each unit with its cover in words. */
export function CustomerUnits({ customer }: { customer: CustomerView }) {
  const t = useWords("customers");
  const units = useQuery(unitsQuery(customer.id));
  const [adding, setAdding] = useState(false);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{t("units")}</h2>
        {customer.allowedActions.includes("addEquipment") && (
          <Button kind="quiet" onClick={() => setAdding(true)}>
            {t("unitAdd")}
          </Button>
        )}
      </div>
      {units.error && <ProblemAlert problem={units.error} />}
      {units.data?.items.length === 0 && <p className={styles.second}>{t("unitsNone")}</p>}
      <ul className={styles.rows}>
        {units.data?.items.map((unit) => (
          <li key={unit.id}>
            <div className={styles.line}>
              <Link to={`/equipment/${unit.id}`}>{unit.model.name}</Link>
              <CoverTag cover={unit.cover} />
            </div>
            <p className={styles.second}>{[unit.model.code, unit.serial].filter(Boolean).join(" · ")}</p>
            <p className={styles.second}>{unit.cover.words}</p>
          </li>
        ))}
      </ul>
      {adding && <UnitDialog customer={customer} onClose={() => setAdding(false)} />}
    </section>
  );
}

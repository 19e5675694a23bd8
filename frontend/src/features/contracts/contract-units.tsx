import { useState } from "react";
import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import sections from "../../ui/sections.module.css";
import { type Contract, type CoveredUnit, unitName } from "./contract";
import styles from "./contract.module.css";
import { AddUnitDialog, RemoveUnitDialog } from "./unit-dialogs";

/** What it covers, and what it covered once: units come and go each on its day. */
export function ContractUnits({ contract }: { contract: Contract }) {
  const t = useWords("contracts");
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<CoveredUnit | null>(null);
  const may = (action: string) => contract.allowedActions.includes(action);
  return (
    <section className={sections.section}>
      <div className={sections.head}>
        <h2>{t("units")}</h2>
        {may("addContractUnit") && <Button onClick={() => setAdding(true)}>{t("unitAdd")}</Button>}
      </div>
      <ul className={styles.units}>
        {contract.equipment.map((unit) => (
          <li key={`${unit.id} ${unit.from}`}>
            <div>
              <Link to={`/equipment/${unit.id}`}>{unitName(unit)}</Link>
              {(unit.from || unit.until) && (
                <small>
                  {t("unitDays", {
                    from: unit.from ? showDay(unit.from) : "none",
                    until: unit.until ? showDay(unit.until) : "none",
                  })}
                  {unit.reason && ` · ${unit.reason}`}
                </small>
              )}
            </div>
            {!unit.until && may("removeContractUnit") && (
              <Button
                kind="quiet"
                aria-label={t("unitRemoveOf", { unit: unitName(unit) })}
                onClick={() => setLeaving(unit)}
              >
                {t("unitRemove")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {adding && <AddUnitDialog contract={contract} onClose={() => setAdding(false)} />}
      {leaving && <RemoveUnitDialog contract={contract} unit={leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}

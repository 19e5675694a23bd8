import { useWords } from "../../lib/words";
import { Money } from "../../ui/money";
import sections from "../../ui/sections.module.css";
import type { Defect } from "./queries";
import { total } from "./shares";

/** Who bears what, as it was settled. */
export function CostFacts({ defect: { cost } }: { defect: Defect }) {
  const t = useWords("warranties");
  return (
    <section className={sections.section}>
      <h2>{t("cost")}</h2>
      {!cost && <p className={sections.note}>{t("notSettled")}</p>}
      {cost && (
        <dl className={sections.facts}>
          {(["materials", "labour", "equipment"] as const).map((field) => [
            <dt key={`${field}-t`}>{t(`cost.${field}`)}</dt>,
            <dd key={field}>
              <Money amount={cost[field]} />
            </dd>,
          ])}
          <dt>{t("cost.total")}</dt>
          <dd>
            <Money amount={total(cost)} />
          </dd>
          <dt>{t("shares")}</dt>
          <dd>{t("sharesText", { ours: cost.contractorPercent, owner: cost.ownerPercent })}</dd>
          <dt>{t("ownerAmount")}</dt>
          <dd>
            <strong>
              <Money amount={cost.ownerAmount} />
            </strong>
          </dd>
          <dt>{t("agreedFor")}</dt>
          <dd>
            {cost.agreedBy} · {cost.settledBy.name}
          </dd>
        </dl>
      )}
    </section>
  );
}

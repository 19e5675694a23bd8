import { useMemo, useState } from "react";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { reviewCustomer } from "../../ui/customer/care";
import { PlanContact } from "../../ui/customer/contact-dialogs";
import { SelectField } from "../../ui/field";
import { FormDialog } from "../../ui/form-dialog";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { TablePage } from "../../ui/table-page";
import { type BaseStep, baseColumns } from "./base-columns";
import { StandingCounts, Twins } from "./base-sections";
import { CareViews } from "./care-views";
import { type BaseRow, standings } from "./customer-base";

const known = { standing: "", unclassified: "", stale: "" };

/** All customers: who stays, who is lost and to be won back, who was never asked, whose data nobody looked at (5.1.1.4b, 5.1.2.5c, 9.4a). */
export default function BasePage() {
  const t = useWords("customerCare");
  const [filters, change] = useFilters(known);
  const [step, setStep] = useState<BaseStep | null>(null);
  const list = useList<BaseRow>("customer", "/api/v1/customer-base", filters);
  const columns = useMemo(() => baseColumns(t, setStep), [t]);
  return (
    <>
      <PageHeader title={t("base")} lead={t("baseLead")} />
      <CareViews />
      <div className={sections.column}>
        <StandingCounts onChoose={(standing) => change({ standing, unclassified: "", stale: "" })} />
        <TablePage
          list={list}
          columns={columns}
          rowKey={(row) => row.customer.id}
          caption={t("base")}
          emptyTitle={t("baseEmpty")}
          emptyHint={t("baseEmptyHint")}
          filters={
            <>
              <SelectField
                label={t("standing")}
                value={filters.standing}
                onChange={(event) => change({ standing: event.target.value })}
              >
                <option value="">{t("all")}</option>
                {standings.map((each) => (
                  <option key={each} value={each}>
                    {t(`standing.${each}`)}
                  </option>
                ))}
              </SelectField>
              <SelectField
                label={t("order")}
                value={filters.unclassified ? "unclassified" : filters.stale ? "stale" : ""}
                onChange={(event) =>
                  change({
                    unclassified: event.target.value === "unclassified" ? "true" : "",
                    stale: event.target.value === "stale" ? "true" : "",
                  })
                }
              >
                <option value="">{t("all")}</option>
                <option value="unclassified">{t("unclassified")}</option>
                <option value="stale">{t("staleOnes")}</option>
              </SelectField>
            </>
          }
        />
        <Twins />
      </div>
      {step?.step === "review" && <Review row={step.row} onClose={() => setStep(null)} />}
      {step?.step === "contact" && (
        <PlanContact
          customer={step.row.customer}
          purpose={step.row.standing === "lost" ? "win_back" : "inquiry"}
          onClose={() => setStep(null)}
        />
      )}
    </>
  );
}

function Review({ row, onClose }: { row: BaseRow; onClose: () => void }) {
  const t = useWords("customerCare");
  return (
    <FormDialog
      title={t("reviewFor", { name: row.customer.name })}
      hint={t("reviewHint")}
      confirm={t("review")}
      done={t("saved")}
      refresh={["customer"]}
      initial={{ weight: row.weight ?? "b", region: row.region ?? row.branch.name }}
      fields={[
        {
          name: "weight",
          label: t("class"),
          kind: "choice",
          options: (["a", "b", "c"] as const).map((each) => ({ value: each, text: t(`class.${each}`) })),
        },
        { name: "region", label: t("region"), required: true, maxLength: 60 },
      ]}
      send={(form) => reviewCustomer(row.customer.id, form)}
      onClose={onClose}
    />
  );
}

import { useState } from "react";
import { useFilters } from "../../lib/filters";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { AgreementForm } from "./agreement-form";
import { AgreementList } from "./agreement-list";
import { AgreementViews } from "./views";

const known = { state: "" };

/** Quality agreements with suppliers: both responsibilities, and which are still drafts. */
export default function AgreementsPage() {
  const t = useWords("agreements");
  const [filters, change] = useFilters(known);
  const [drafting, setDrafting] = useState(false);
  const may = useMay("draftSupplierAgreement");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {may && (
          <Button kind="main" onClick={() => setDrafting(true)}>
            {t("draft")}
          </Button>
        )}
      </PageHeader>
      <AgreementViews />
      <AgreementList
        filters={filters}
        bar={
          <SelectField
            label={t("state")}
            value={filters.state}
            onChange={(event) => change({ state: event.target.value })}
          >
            <option value="">{t("all")}</option>
            {(["draft", "in_force", "to_come", "ended"] as const).map((state) => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </SelectField>
        }
      />
      {drafting && <AgreementForm onClose={() => setDrafting(false)} />}
    </>
  );
}

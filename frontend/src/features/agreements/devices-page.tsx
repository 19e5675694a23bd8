import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { DeviceList } from "./device-list";
import { AgreementViews } from "./views";

const known = { uncovered: "" };

/** Which devices a supplier answers for, and which nobody does (9.3b). */
export default function DevicesPage() {
  const t = useWords("agreements");
  const [filters, change] = useFilters(known);
  return (
    <>
      <PageHeader title={t("devices")} lead={t("devicesLead")} />
      <AgreementViews />
      <DeviceList
        filters={filters}
        bar={
          <SelectField
            label={t("show")}
            value={filters.uncovered}
            onChange={(event) => change({ uncovered: event.target.value })}
          >
            <option value="">{t("all")}</option>
            <option value="true">{t("onlyUncovered")}</option>
          </SelectField>
        }
      />
    </>
  );
}

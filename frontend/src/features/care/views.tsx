import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** The pages of the care of a warehouse, one beside another. */
export function CareViews() {
  const t = useWords("care");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/warehouse-day", t("view.day"), "listWarehouseDays"],
        ["/deviations", t("view.deviations"), "listDeviations"],
        ["/warehouse-incidents", t("view.incidents"), "listIncidents"],
        ["/warehouse-months", t("view.months"), "listBundles"],
        ["/losses", t("view.losses"), "listLosses"],
      ]}
    />
  );
}

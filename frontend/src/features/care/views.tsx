import { useLocation } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

const pages = [
  ["/warehouse-day", "view.day", "listWarehouseDays"],
  ["/deviations", "view.deviations", "listDeviations"],
  ["/warehouse-incidents", "view.incidents", "listIncidents"],
  ["/warehouse-months", "view.months", "listBundles"],
  ["/losses", "view.losses", "listLosses"],
] as const;

/** The pages of the care of a warehouse, one beside another. */
export function CareViews() {
  const t = useWords("care");
  const here = useLocation().pathname;
  const may = pages.map(([, , operation]) => operation).map(useMay);
  return (
    <ViewLinks
      label={t("views")}
      links={pages.filter((_, at) => may[at]).map(([to, text]) => ({ to, text: t(text), here: here === to }))}
    />
  );
}

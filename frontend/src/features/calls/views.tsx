import { useLocation } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

const pages = [
  ["/calls", "view.open", "listOpenCalls"],
  ["/calls/counts", "view.counts", "countCalls"],
  ["/calls/holidays", "view.holidays", "listHolidayCalls"],
  ["/service-sheets", "view.sheets", "listServiceSheets"],
] as const;

/** The pages about the register as a whole, one beside another. */
export function CallViews() {
  const t = useWords("calls");
  const here = useLocation().pathname;
  const may = pages.map(([, , operation]) => operation).map(useMay);
  return (
    <ViewLinks
      label={t("views")}
      links={pages.filter((_, at) => may[at]).map(([to, text]) => ({ to, text: t(text), here: here === to }))}
    />
  );
}

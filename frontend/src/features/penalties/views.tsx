import { useLocation } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

/** The penalties one by one, and added up by person and unit. */
export function PenaltyViews() {
  const t = useWords("penalties");
  const here = useLocation().pathname;
  const sheet = useMay("showPerformance");
  const pages = [["/penalties", "view.list"] as const, ...(sheet ? [["/penalties/sheet", "view.sheet"] as const] : [])];
  return <ViewLinks label={t("views")} links={pages.map(([to, text]) => ({ to, text: t(text), here: here === to }))} />;
}

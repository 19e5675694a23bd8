import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** The penalties one by one, and added up by person and unit. */
export function PenaltyViews() {
  const t = useWords("penalties");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/penalties", t("view.list")],
        ["/penalties/sheet", t("view.sheet"), "showPerformance"],
      ]}
    />
  );
}

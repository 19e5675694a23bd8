import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** The pages about the register as a whole, one beside another. */
export function CallViews() {
  const t = useWords("calls");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/calls", t("view.open"), "listOpenCalls"],
        ["/calls/counts", t("view.counts"), "countCalls"],
        ["/calls/holidays", t("view.holidays"), "listHolidayCalls"],
        ["/service-sheets", t("view.sheets"), "listServiceSheets"],
      ]}
    />
  );
}

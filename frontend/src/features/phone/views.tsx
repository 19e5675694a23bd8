import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** The pages about the phone, one beside another. */
export function PhoneViews() {
  const t = useWords("phone");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/phone", t("view.roster"), "showPhoneRoster"],
        ["/phone/missed", t("view.missed"), "listPhoneBreaches"],
        ["/phone/holidays", t("view.holidays"), "listPhoneForwardings"],
        ["/phone/unreachable", t("view.unreachable"), "listUnreachable"],
      ]}
    />
  );
}

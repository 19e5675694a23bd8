import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** The agreements, and the devices they are about. */
export function AgreementViews() {
  const t = useWords("agreements");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/supplier-agreements", t("agreements")],
        ["/supplied-devices", t("devices")],
      ]}
    />
  );
}

import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** The pages about customers outside a repair, one beside another. */
export function CareViews() {
  const t = useWords("customerCare");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/care", t("calendar"), "listContacts"],
        ["/call-backs", t("callBacks"), "listCallBacksDue"],
        ["/customer-base", t("base"), "listCustomerBase"],
      ]}
    />
  );
}

import { useLocation } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

const pages = [
  ["/care", "calendar", "listContacts"],
  ["/call-backs", "callBacks", "listCallBacksDue"],
  ["/customer-base", "base", "listCustomerBase"],
] as const;

/** The pages about customers outside a repair, one beside another. */
export function CareViews() {
  const t = useWords("customerCare");
  const here = useLocation().pathname;
  const may = pages.map(([, , operation]) => operation).map(useMay);
  return (
    <ViewLinks
      label={t("views")}
      links={pages.filter((_, at) => may[at]).map(([to, text]) => ({ to, text: t(text), here: here === to }))}
    />
  );
}

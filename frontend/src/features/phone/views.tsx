import { useLocation } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

const pages = [
  ["/phone", "view.roster", "showPhoneRoster"],
  ["/phone/missed", "view.missed", "listPhoneBreaches"],
  ["/phone/holidays", "view.holidays", "listPhoneForwardings"],
  ["/phone/unreachable", "view.unreachable", "listUnreachable"],
] as const;

/** The pages about the phone, one beside another. */
export function PhoneViews() {
  const t = useWords("phone");
  const here = useLocation().pathname;
  const may = pages.map(([, , operation]) => operation).map(useMay);
  return (
    <ViewLinks
      label={t("views")}
      links={pages.filter((_, at) => may[at]).map(([to, text]) => ({ to, text: t(text), here: here === to }))}
    />
  );
}

import { useLocation } from "react-router";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

/** The agreements, and the devices they are about. */
export function AgreementViews() {
  const t = useWords("agreements");
  const here = useLocation().pathname;
  return (
    <ViewLinks
      label={t("views")}
      links={[
        { to: "/supplier-agreements", text: t("agreements"), here: here === "/supplier-agreements" },
        { to: "/supplied-devices", text: t("devices"), here: here === "/supplied-devices" },
      ]}
    />
  );
}

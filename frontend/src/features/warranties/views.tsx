import { useLocation } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

const pages = [
  ["/works", "works.title", "listWorks"],
  ["/defects", "defects.title", "listDefects"],
  ["/certificates", "certificates.title", "listCertificates"],
] as const;

/** Works, their defects and the certificates, one beside another. */
export function WarrantyViews() {
  const t = useWords("warranties");
  const here = useLocation().pathname;
  const may = pages.map(([, , operation]) => operation).map(useMay);
  return (
    <ViewLinks
      label={t("views")}
      links={pages.filter((_, at) => may[at]).map(([to, text]) => ({ to, text: t(text), here: here === to }))}
    />
  );
}

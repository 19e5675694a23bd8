import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** Works, their defects and the certificates, one beside another. */
export function WarrantyViews() {
  const t = useWords("warranties");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/works", t("works.title"), "listWorks"],
        ["/defects", t("defects.title"), "listDefects"],
        ["/certificates", t("certificates.title"), "listCertificates"],
      ]}
    />
  );
}

import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** Opinions one by one, by shop and month, by region and topic. */
export function OpinionViews() {
  const t = useWords("opinions");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/opinions", t("view.list"), "listOpinions"],
        ["/opinions/shops", t("view.shops"), "showOpinionsOfShops"],
        ["/opinions/regions", t("view.regions"), "showOpinionsOfRegions"],
      ]}
    />
  );
}

import { useLocation } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

const pages = [
  ["/opinions", "view.list", "listOpinions"],
  ["/opinions/shops", "view.shops", "showOpinionsOfShops"],
  ["/opinions/regions", "view.regions", "showOpinionsOfRegions"],
] as const;

/** Opinions one by one, by shop and month, by region and topic. */
export function OpinionViews() {
  const t = useWords("opinions");
  const here = useLocation().pathname;
  const may = pages.map(([, , operation]) => operation).map(useMay);
  return (
    <ViewLinks
      label={t("views")}
      links={pages.filter((_, at) => may[at]).map(([to, text]) => ({ to, text: t(text), here: here === to }))}
    />
  );
}

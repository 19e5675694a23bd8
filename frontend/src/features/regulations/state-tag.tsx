import { useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import { featureLabel } from "./feature-label";
import { type ArticleView, stateTones } from "./regulation";

/** How an article stands, in words: runs, or what it waits for. */
export function StateTag({ article }: { article: Pick<ArticleView, "state" | "waitsFor"> }) {
  const t = useWords("regulations");
  const waitsFor = article.waitsFor.map((feature) => featureLabel(t, feature)).join(t("comma"));
  return (
    <StatusTag tone={stateTones[article.state]}>
      {article.state === "waiting" && waitsFor ? t("waitsFor", { waitsFor }) : t(`state.${article.state}`)}
    </StatusTag>
  );
}

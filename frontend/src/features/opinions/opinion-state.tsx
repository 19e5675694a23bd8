import { useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import type { Opinion } from "./queries";

/** How far an opinion is: said, passed on, with a measure, answered, closed. */
export function OpinionState({ opinion }: { opinion: Opinion }) {
  const t = useWords("opinions");
  if (opinion.closedAt) return <StatusTag tone="good">{t("is.closed")}</StatusTag>;
  if (opinion.measuresOpen > 0) return <StatusTag tone="going">{t("is.measures")}</StatusTag>;
  if (opinion.answeredAt) return <StatusTag tone="going">{t("is.answered")}</StatusTag>;
  if (opinion.nothingToReport) return <StatusTag tone="off">{t("is.nothing")}</StatusTag>;
  if (opinion.passedTo > 0) return <StatusTag tone="going">{t("is.passed")}</StatusTag>;
  if (opinion.worthPassingOn) return <StatusTag tone="amber">{t("is.toPassOn")}</StatusTag>;
  return <StatusTag tone="waiting">{t("is.new")}</StatusTag>;
}

/** Both opinions as one text. */
export const saidIn = (opinion: Opinion): string =>
  [opinion.productOpinion, opinion.serviceOpinion].filter(Boolean).join(" / ");

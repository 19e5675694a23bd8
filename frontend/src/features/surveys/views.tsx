import { useLocation } from "react-router";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { ViewLinks } from "../../ui/view-links";

const pages = [
  ["/survey-cards", "title", "listSurveyCards"],
  ["/survey-results", "results.title", "showSurveyResults"],
  ["/technician-sheets", "sheets.title", "listTechnicianSheets"],
  ["/surveys", "surveys.title", "listSurveys"],
] as const;

/** The pages about what customers think, one beside another. */
export function SurveyViews() {
  const t = useWords("surveyCards");
  const here = useLocation().pathname;
  const may = pages.map(([, , operation]) => operation).map(useMay);
  return (
    <ViewLinks
      label={t("views")}
      links={pages.filter((_, at) => may[at]).map(([to, text]) => ({ to, text: t(text), here: here === to }))}
    />
  );
}

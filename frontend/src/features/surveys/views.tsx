import { useWords } from "../../lib/words";
import { PageViews } from "../../ui/page-views";

/** The pages about what customers think, one beside another. */
export function SurveyViews() {
  const t = useWords("surveyCards");
  return (
    <PageViews
      label={t("views")}
      pages={[
        ["/survey-cards", t("title"), "listSurveyCards"],
        ["/survey-results", t("results.title"), "showSurveyResults"],
        ["/technician-sheets", t("sheets.title"), "listTechnicianSheets"],
        ["/surveys", t("surveys.title"), "listSurveys"],
      ]}
    />
  );
}

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showMoment, showMonth } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { FormDialog } from "../../ui/form-dialog";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { Basis } from "./averages";
import { monthsQuery, reviewResults, type SurveyMonth, type SurveyReview } from "./queries";

/** Month by month: who looked at the results, and what is done because of them; what nobody looked at stands out (1.16a). */
export function Months() {
  const t = useWords("surveyCards");
  const may = useMay("reviewSurveyResults");
  const { data } = useQuery(monthsQuery);
  const [reviewing, setReviewing] = useState<SurveyMonth | null>(null);
  const months = data?.filter((month) => month.answered > 0 || month.reviews.length > 0);
  if (!months?.length) return null;
  return (
    <section className={sections.section} aria-labelledby="months">
      <h2 id="months">{t("months")}</h2>
      <ul className={sections.lines}>
        {months.map((month) => (
          <li key={month.month} className={sections.line}>
            <div className={sections.head}>
              <strong>{showMonth(month.month)}</strong>
              <StatusTag tone={month.reviewed ? "good" : "amber"}>
                {t(month.reviewed ? "reviewed" : "notReviewed")}
              </StatusTag>
            </div>
            <span>{t("monthSays", { answered: month.answered, overall: month.overall?.toFixed(2) ?? "–" })}</span>
            {month.reviews.map((review) => (
              <Reviewed key={review.id} review={review} />
            ))}
            {may && (
              <div>
                <Button onClick={() => setReviewing(month)}>{t("review")}</Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {reviewing && <Review month={reviewing} onClose={() => setReviewing(null)} />}
    </section>
  );
}

function Reviewed({ review }: { review: SurveyReview }) {
  const t = useWords("surveyCards");
  return (
    <p className={sections.note}>
      {review.measure || t("nothingToImprove")}
      {" · "}
      {[review.branch?.name, review.technician?.name, review.by.name, showMoment(review.at)]
        .filter(Boolean)
        .join(" · ")}{" "}
      <Basis row={review.results} />
    </p>
  );
}

function Review({ month, onClose }: { month: SurveyMonth; onClose: () => void }) {
  const t = useWords("surveyCards");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("reviewOf", { month: showMonth(month.month) })}
      hint={t("reviewHint")}
      confirm={t("review")}
      done={t("saved")}
      refresh={["survey_card"]}
      fields={[{ name: "measure", label: t("measure"), hint: t("measureHint"), kind: "area", maxLength: 2000 }]}
      send={(form) => reviewResults({ ...form, id, month: month.month })}
      onClose={onClose}
    />
  );
}

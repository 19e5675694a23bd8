import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useFilters } from "../../lib/filters";
import { asked } from "../../lib/period";
import { useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { PeriodPicker, usePeriod } from "../../ui/period-picker";
import sections from "../../ui/sections.module.css";
import { Waiting } from "../../ui/waiting";
import { Averages } from "./averages";
import { Months } from "./months";
import { type ResultRow, type ResultsBy, resultsQuery, type SurveyResults } from "./queries";
import styles from "./surveys.module.css";
import { SurveyViews } from "./views";

const known = { by: "technician" };
const kinds: ResultsBy[] = ["technician", "branch", "month"];

/** What customers think, by technician, unit and month; every figure opens the answers it rests on (1.16a). */
export default function ResultsPage() {
  const t = useWords("surveyCards");
  const period = usePeriod();
  const [{ by }, change] = useFilters(known);
  const found = useQuery(resultsQuery({ ...asked(period), by }));
  const { data } = found;
  return (
    <>
      <PageHeader title={t("results.title")} lead={t("results.lead")} />
      <SurveyViews />
      <div className={sections.columns}>
        <div className={sections.column}>
          <PeriodPicker />
          <div className={sections.fields}>
            <SelectField label={t("by")} value={by} onChange={(event) => change({ by: event.target.value })}>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`by.${kind}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <Waiting query={found} />
          {data && <Results results={data} />}
        </div>
        <Months />
      </div>
    </>
  );
}

function Results({ results }: { results: SurveyResults }) {
  const t = useWords("surveyCards");
  if (results.all.sent === 0) return <EmptyState title={t("noneSentTitle")} hint={t("noneSentHint")} />;
  return (
    <ul className={styles.results} aria-busy={false}>
      <Result row={results.all} name={t("everybody")} to={answersOf(results, results.all)} />
      {results.rows.map((row) => (
        <Result key={row.key ?? "none"} row={row} name={row.name ?? t("nobodyWent")} to={answersOf(results, row)} />
      ))}
    </ul>
  );
}

function Result({ row, name, to }: { row: ResultRow; name: string; to: string }) {
  const t = useWords("surveyCards");
  return (
    <li className={sections.section}>
      <div className={sections.head}>
        <strong>{name}</strong>
        {row.overall !== null && <span className={styles.overall}>{row.overall.toFixed(2)}</span>}
      </div>
      <Averages row={row} />
      <div className={sections.head}>
        <span>
          {row.dissatisfied > 0 && <Link to={`${to}&lowest=1`}>{t("dissatisfiedN", { n: row.dissatisfied })}</Link>}{" "}
          {row.complaints > 0 && <Link to={`${to}&sort=complaint`}>{t("complaintsN", { n: row.complaints })}</Link>}{" "}
          {row.suggestions > 0 && <Link to={`${to}&sort=suggestion`}>{t("suggestionsN", { n: row.suggestions })}</Link>}
        </span>
        <Link to={to}>{t("answersBehind", { n: row.answered })}</Link>
      </div>
    </li>
  );
}

/** Exactly the cards that a row counts as answered. */
function answersOf({ from, to, by }: SurveyResults, row: ResultRow): string {
  const query = new URLSearchParams({ status: "answered", from, to });
  if (row.key && row.key !== "all") {
    if (by === "technician") query.set("technician", row.key);
    if (by === "branch") query.set("branch", row.key);
    if (by === "month") {
      const [year, month] = row.key.split("-").map(Number);
      const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
      query.set("from", `${row.key}-01` > from ? `${row.key}-01` : from);
      query.set("to", last < to ? last : to);
    }
  }
  return `/survey-cards?${query}`;
}

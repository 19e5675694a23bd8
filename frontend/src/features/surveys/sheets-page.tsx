import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { EmptyState } from "../../ui/empty-state";
import { TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { Waiting } from "../../ui/waiting";
import { Averages } from "./averages";
import { sheetsQuery, type TechnicianSheet } from "./queries";
import styles from "./surveys.module.css";
import { SurveyViews } from "./views";

const known = { month: "", branch: "" };

/** Each technician's month: what customers think, beside the work; one part of the performance review (1.17a). */
export default function SheetsPage() {
  const t = useWords("surveyCards");
  const [filters, change] = useFilters(known);
  const month = filters.month || today().slice(0, 7);
  const found = useQuery(sheetsQuery(month, filters.branch));
  const { data } = found;
  return (
    <>
      <PageHeader title={t("sheets.title")} lead={t("sheets.lead")} />
      <SurveyViews />
      <div className={sections.column}>
        <div className={sections.fields} data-print="no">
          <TextField
            type="month"
            label={t("month")}
            value={month}
            onChange={(event) => change({ month: event.target.value })}
          />
          <BranchChoice />
        </div>
        <Waiting query={found} />
        {data?.length === 0 && <EmptyState title={t("sheets.empty")} hint={t("sheets.emptyHint")} />}
        <ul className={styles.results}>
          {data?.map((sheet) => (
            <Sheet key={sheet.technician.id} sheet={sheet} />
          ))}
        </ul>
      </div>
    </>
  );
}

function Sheet({ sheet }: { sheet: TechnicianSheet }) {
  const t = useWords("surveyCards");
  const may = useMay("listSurveyCards");
  const { ratings } = sheet;
  const [year, month] = sheet.month.split("-").map(Number);
  const last = new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
  return (
    <li className={sections.section}>
      <div className={sections.head}>
        <strong>{sheet.technician.name}</strong>
        <span>{sheet.branch.name}</span>
        {ratings.overall !== null && <span className={styles.overall}>{ratings.overall.toFixed(2)}</span>}
      </div>
      <Averages row={ratings} />
      <div className={sections.head}>
        <span>{t("work", { jobs: sheet.jobs, late: sheet.arrivedLate })}</span>
        {may && ratings.answered > 0 && (
          <Link
            to={`/survey-cards?${new URLSearchParams({ status: "answered", technician: sheet.technician.id, from: `${sheet.month}-01`, to: last })}`}
          >
            {t("answersBehind", { n: ratings.answered })}
          </Link>
        )}
      </div>
    </li>
  );
}

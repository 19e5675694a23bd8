import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { showInstant } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import { pathOf, reportQuery } from "./queries";
import { ReportLines } from "./report-lines";
import { showPeriod } from "./show-period";
import { WriteReport } from "./write-report";

const known = { branch: "" };

/** One period's report: what was recorded, what somebody makes of it, and its way to whom it goes. */
export default function PeriodReportPage() {
  const { sort = "", period = "" } = useParams();
  const t = useWords("periodic");
  const [{ branch }] = useFilters(known);
  const found = useQuery(reportQuery(sort, period, branch));
  if (!found.data) return <Waiting query={found} />;
  const report = found.data;
  const query = branch ? `&branch=${branch}` : "";
  return (
    <>
      <PageHeader
        title={`${t(`sort.${report.sort}`)} ${showPeriod(report)}`}
        lead={report.branch?.name ?? t("wholeCompany")}
        beside={
          <StatusTag tone={report.sentAt ? "good" : report.over ? "late" : "waiting"}>
            {report.sentAt
              ? t("sentBy", { at: showInstant(report.sentAt), name: report.sentBy?.name ?? "" })
              : t(report.over ? "state.missing" : "state.running")}
          </StatusTag>
        }
      >
        <Link to={`/period-reports?sort=${report.sort}${query}`}>{t("back")}</Link>
        <a href={`${pathOf(sort, period)}/lines.csv${branch ? `?branch=${branch}` : ""}`} download>
          {t("export")}
        </a>
        <Button onClick={() => print()}>{t("print")}</Button>
      </PageHeader>
      <div className={sections.column}>
        {report.sections.length === 0 && (
          <section className={sections.section}>
            <ReportLines lines={report.lines} total={report.total} />
          </section>
        )}
        {report.allowedActions.length > 0 ? (
          <WriteReport key={report.id ?? "new"} report={report} branch={branch} />
        ) : (
          report.sections.map((section) => (
            <section key={section} className={sections.section}>
              <h2>{sayCode(t, `section.${section}`)}</h2>
              <p>{report.texts[section] || t("nothingYet")}</p>
              <ReportLines lines={report.lines.filter((line) => line.section === section)} total={null} />
            </section>
          ))
        )}
      </div>
    </>
  );
}

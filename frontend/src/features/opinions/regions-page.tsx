import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dayOf, showDate } from "../../lib/dates";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { BarTable } from "../../ui/bar-table";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { PeriodPicker, usePeriod } from "../../ui/period-picker";
import sections from "../../ui/sections.module.css";
import { Waiting } from "../../ui/waiting";
import { type RegionLine, regionsQuery, reportsQuery } from "./queries";
import { OpenProblem, RegionalProblems } from "./regional-problems";
import { SendReport } from "./send-report";
import { OpinionViews } from "./views";

/** What each region's customers say, by topic and against the days before; a problem of a region is opened from here. */
export default function RegionsPage() {
  const t = useWords("opinions");
  const { from, to } = usePeriod();
  const lines = useQuery(regionsQuery(from, to));
  const mayOpen = useMay("openRegionalProblem");
  const maySend = useMay("sendOpinionReport");
  const [opening, setOpening] = useState<RegionLine | null>(null);
  const [sending, setSending] = useState(false);
  const opinions = (lines.data ?? []).filter((line) => line.source === "opinion");
  const total = opinions.reduce((sum, line) => sum + line.count, 0);
  const before = opinions.reduce((sum, line) => sum + line.before, 0);
  const worst = [...(lines.data ?? [])].sort((a, b) => b.count - b.before - (a.count - a.before))[0];
  const named = (line: RegionLine) =>
    [line.region.name, line.topic ? sayCode(t, `topic.${line.topic}`) : null, t(`source.${line.source}`)]
      .filter(Boolean)
      .join(" · ");
  return (
    <>
      <PageHeader title={t("regions.title")} lead={t("regions.lead")}>
        <PeriodPicker />
        {maySend && <Button onClick={() => setSending(true)}>{t("report.send")}</Button>}
      </PageHeader>
      <OpinionViews />
      <div className={sections.column}>
        <Waiting query={lines} />
        {lines.data?.length === 0 && <EmptyState title={t("regions.none")} hint={t("noneHint")} />}
        {lines.data && lines.data.length > 0 && (
          <section className={sections.section}>
            <BarTable
              sentence={[
                t("regions.sentence", { total, before }),
                worst &&
                  worst.count > worst.before &&
                  t("regions.rise", { what: named(worst), more: worst.count - worst.before }),
              ]
                .filter(Boolean)
                .join(" ")}
              heads={{
                label: t("regions.what"),
                value: t("regions.now"),
                before: t("regions.before"),
                more: mayOpen ? t("actions") : undefined,
              }}
              rows={lines.data.map((line) => ({
                key: `${line.region.id} ${line.source} ${line.topic}`,
                label: named(line),
                value: line.count,
                before: line.before,
                to:
                  line.source === "opinion"
                    ? `/opinions?state=all&branch=${line.region.id}&topic=${line.topic}&from=${from}&to=${to}`
                    : undefined,
                more: mayOpen && line.topic && (
                  <Button
                    kind="quiet"
                    onClick={() => setOpening(line)}
                    aria-label={`${t("problem.open")} ${named(line)}`}
                  >
                    {t("problem.open")}
                  </Button>
                ),
              }))}
            />
          </section>
        )}
        <RegionalProblems />
        <Reports />
      </div>
      {opening && <OpenProblem line={opening} onClose={() => setOpening(null)} />}
      {sending && <SendReport from={from} to={to} onClose={() => setSending(false)} />}
    </>
  );
}

/** What was handed in before. */
function Reports() {
  const t = useWords("opinions");
  const may = useMay("listOpinionReports");
  const reports = useQuery({ ...reportsQuery, enabled: may });
  if (!reports.data?.length) return null;
  return (
    <section className={sections.section}>
      <h2>{t("reports")}</h2>
      <ul className={sections.lines}>
        {reports.data.map((report) => (
          <li key={report.id} className={sections.head}>
            <span>
              {[sayCode(t, `report.${report.kind}`), `${showDate(report.from)} – ${showDate(report.to)}`, report.note]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <span className={sections.note}>
              {t("report.by", {
                who: report.sentBy.name,
                day: showDate(dayOf(report.sentAt)),
                count: report.opinions,
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useQuery } from "@tanstack/react-query";
import { showMoney } from "../../lib/money";
import { performanceQuery } from "../../lib/penalties";
import { asked } from "../../lib/period";
import { useWords } from "../../lib/words";
import { BarTable } from "../../ui/bar-table";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { PeriodPicker, usePeriod } from "../../ui/period-picker";
import sections from "../../ui/sections.module.css";
import { Waiting } from "../../ui/waiting";
import { PenaltyViews } from "./views";

/** The performance sheet: what fell on each person and unit in a period. Each line opens its penalties. */
export default function PerformancePage() {
  const t = useWords("penalties");
  const period = usePeriod();
  const sheet = useQuery(performanceQuery(asked(period)));
  const all = sheet.data ?? [];
  const fines = all.reduce((sum, line) => sum + line.fines, 0);
  return (
    <>
      <PageHeader title={t("sheet.title")} lead={t("sheet.lead")}>
        <PeriodPicker />
      </PageHeader>
      <PenaltyViews />
      <Waiting query={sheet} />
      {sheet.data?.length === 0 && <EmptyState title={t("sheet.none")} />}
      {all.length > 0 && (
        <section className={sections.section}>
          <BarTable
            sentence={t("sheet.sentence", { people: all.length, fines: showMoney(fines) })}
            heads={{ label: t("who"), value: t("fines"), more: t("sheet.more") }}
            rows={all.map((line) => ({
              key: line.person?.id ?? line.unit.id,
              label: line.person ? `${line.person.name} · ${line.unit.name}` : line.unit.name,
              value: line.fines,
              shown: showMoney(line.fines),
              to: line.person ? `/penalties?person=${line.person.id}` : undefined,
              more: t("sheet.line", {
                penalties: line.penalties,
                points: line.points,
                probations: line.probations,
                dismissals: line.dismissals,
                setAside: line.setAside,
              }),
            }))}
          />
        </section>
      )}
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { showMonth } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { BarTable } from "../../ui/bar-table";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { Waiting } from "../../ui/waiting";
import { ratesQuery } from "./queries";
import { RateState } from "./rate-state";

/** The complaint rate month by month; each month opens its complaints. */
export default function RatesPage() {
  const t = useWords("rates");
  const rates = useQuery(ratesQuery);
  const [last, before] = rates.data ?? [];
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Waiting query={rates} />
      {rates.data && !last && <EmptyState title={t("none")} hint={t("noneHint")} />}
      {last && rates.data && (
        <section className={sections.section}>
          <BarTable
            sentence={
              last.percent === null
                ? t("sentence.noBase", { month: showMonth(last.month), complaints: last.complaints })
                : t(before ? "sentence" : "sentence.first", {
                    month: showMonth(last.month),
                    percent: last.percent,
                    complaints: last.complaints,
                    before: before?.percent ?? 0,
                  })
            }
            heads={{ label: t("month"), value: t("rate"), more: t("details") }}
            rows={rates.data.map((rate) => ({
              key: rate.month,
              label: showMonth(rate.month),
              value: rate.percent ?? 0,
              shown: rate.percent === null ? "–" : `${rate.percent}%`,
              to: `/complaint-rates/${rate.month}`,
              more: (
                <span className={sections.head}>
                  <span>
                    {t("of", { complaints: rate.complaints, base: rate.baseCount ?? "–" })}{" "}
                    {t(`base.${rate.base as "jobs"}`)}
                  </span>
                  <RateState rate={rate} />
                </span>
              ),
            }))}
          />
        </section>
      )}
    </>
  );
}

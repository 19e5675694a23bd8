import { useQuery } from "@tanstack/react-query";
import { showMoment, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useWords } from "../../lib/words";
import { BarTable } from "../../ui/bar-table";
import { TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { Waiting } from "../../ui/waiting";
import { shopsQuery } from "./queries";
import { OpinionViews } from "./views";

const known = { month: "" };

/** What each shop sent to head office in a month; those that sent nothing are named first. */
export default function ShopsPage() {
  const t = useWords("opinions");
  const [filters, change] = useFilters(known);
  const month = filters.month || today().slice(0, 7);
  const shops = useQuery(shopsQuery(month));
  const silent = (shops.data ?? []).filter((shop) => shop.fromShop === 0);
  return (
    <>
      <PageHeader title={t("shops.title")} lead={t("shops.lead")}>
        <TextField
          label={t("month")}
          type="month"
          value={month}
          max={today().slice(0, 7)}
          onChange={(event) => change({ month: event.target.value })}
        />
      </PageHeader>
      <OpinionViews />
      <Waiting query={shops} />
      {shops.data && (
        <section className={sections.section}>
          <BarTable
            sentence={
              silent.length > 0
                ? t("shops.silent", { names: silent.map((shop) => shop.branch.name).join(t("separator")) })
                : t("shops.allSent")
            }
            heads={{ label: t("shop"), value: t("shops.fromShop"), more: t("shops.more") }}
            rows={shops.data.map((shop) => ({
              key: shop.branch.id,
              label: shop.branch.name,
              value: shop.fromShop,
              to: `/opinions?state=all&branch=${shop.branch.id}&from=${month}-01&to=${lastDay(month)}`,
              more: [t("shops.all", { count: shop.opinions }), shop.last && showMoment(shop.last)]
                .filter(Boolean)
                .join(" · "),
            }))}
          />
        </section>
      )}
    </>
  );
}

const lastDay = (month: string): string => {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

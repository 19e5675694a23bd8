import { useMemo, useState } from "react";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { FindDeviation, SettleDeviation } from "./deviation-dialogs";
import type { Deviation } from "./queries";
import { sorts } from "./sorts";
import { CareViews } from "./views";

const known = { open: "true", sort: "" };

/** What is not as it should be, the oldest first, until it is settled. */
export default function DeviationsPage() {
  const t = useWords("care");
  const [filters, change] = useFilters(known);
  const [finding, setFinding] = useState(false);
  const [settling, setSettling] = useState<Deviation | null>(null);
  const may = useMay("findDeviation");
  const list = useList<Deviation>("deviation", "/api/v1/deviations", filters);
  const columns = useMemo<Column<Deviation>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "sort",
        title: t("sort"),
        cell: (row) => (
          <StatusTag tone={row.settledAt ? "good" : row.sort === "hazard" ? "late" : "amber"}>
            {sayCode(t, `sort.${row.sort}`)}
          </StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      { key: "store", title: t("store"), cell: (row) => row.store.name, whole: true, roomy: true },
      {
        key: "what",
        title: t("what"),
        cell: (row) =>
          [row.part && `${row.part.code} ${row.part.name}`, row.point && sayCode(t, `point.${row.point}`), row.what]
            .filter(Boolean)
            .join(" · "),
      },
      { key: "found", title: t("found"), cell: (row) => showMoment(row.foundAt), whole: true },
      {
        key: "done",
        title: t("done"),
        cell: (row) =>
          row.settledAt ? (
            [row.done, row.reportedTo?.name].filter(Boolean).join(" · ")
          ) : row.count ? (
            t("fromCount", { number: row.count })
          ) : row.allowedActions.includes("settleDeviation") ? (
            <Button onClick={() => setSettling(row)}>{t("settle")}</Button>
          ) : (
            "—"
          ),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("deviations.title")} lead={t("deviations.lead")}>
        {may && (
          <Button kind="main" onClick={() => setFinding(true)}>
            {t("find")}
          </Button>
        )}
      </PageHeader>
      <CareViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("deviations.title")}
        emptyTitle={t("noDeviations")}
        emptyHint={t("noDeviationsHint")}
        filters={
          <>
            <SelectField
              label={t("which")}
              value={filters.open}
              onChange={(event) => change({ open: event.target.value })}
            >
              <option value="true">{t("which.open")}</option>
              <option value="false">{t("which.all")}</option>
            </SelectField>
            <SelectField
              label={t("sort")}
              value={filters.sort}
              onChange={(event) => change({ sort: event.target.value })}
            >
              <option value="">{t("sort.all")}</option>
              {sorts.map((sort) => (
                <option key={sort} value={sort}>
                  {t(`sort.${sort}`)}
                </option>
              ))}
            </SelectField>
          </>
        }
      />
      {finding && <FindDeviation onClose={() => setFinding(false)} />}
      {settling && <SettleDeviation deviation={settling} onClose={() => setSettling(null)} />}
    </>
  );
}

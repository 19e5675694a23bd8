import { useMemo, useState } from "react";
import { Link } from "react-router";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ReasonDialog } from "../../ui/reason-dialog";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import styles from "./purchasing.module.css";
import { useStep } from "./queries";
import type { Shortage } from "./shapes";
import { shortageTones } from "./tones";
import { PurchasingViews } from "./views";

const known = { all: "" };

/** What was asked for and not there, the oldest first; reported, it waits for the manager's signature (8.4.3.3). */
export default function ShortagesPage() {
  const t = useWords("purchasing");
  const [filters, change] = useFilters(known);
  const [reporting, setReporting] = useState<Shortage | null>(null);
  const list = useList<Shortage>("shortage", "/api/v1/shortages", { open: filters.all ? "" : "true" });
  const report = useStep<Shortage>("shortage", () => setReporting(null));
  const columns = useMemo<Column<Shortage>[]>(
    () => [
      {
        key: "part",
        title: t("goods"),
        cell: (row) => `${row.part.name} × ${row.quantity} ${row.part.unit}`,
        phone: "title",
      },
      {
        key: "status",
        title: t("state"),
        cell: (row) => (
          <StatusTag tone={shortageTones[row.status] ?? "waiting"}>
            {t(`shortage.${row.status}` as "shortage.found")}
          </StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      { key: "age", title: t("age"), cell: (row) => t("hours", { n: row.ageHours }), end: true },
      { key: "asker", title: t("asker"), cell: (row) => row.asker.name, whole: true },
      { key: "store", title: t("store"), cell: (row) => row.store.name, roomy: true },
      {
        key: "slip",
        title: t("slip"),
        cell: (row) => row.slip && <Link to={`/parts-slips/${row.slip.id}`}>{row.slip.number}</Link>,
        whole: true,
        roomy: true,
      },
      {
        key: "order",
        title: t("number"),
        cell: (row) =>
          row.order ? (
            <Link to={`/purchases/${row.order.id}`}>{row.order.number}</Link>
          ) : row.allowedActions.includes("reportShortage") ? (
            <Button onClick={() => setReporting(row)}>{t("report")}</Button>
          ) : null,
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("shortagesTitle")} lead={t("shortagesLead")} />
      <PurchasingViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("shortagesTitle")}
        emptyTitle={t("shortagesEmpty")}
        filters={
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={!!filters.all}
              onChange={(event) => change({ all: event.target.checked ? "true" : "" })}
            />
            {t("alsoDone")}
          </label>
        }
      />
      {reporting && (
        <ReasonDialog
          title={t("reportTitle", { part: reporting.part.name })}
          hint={t("reportHint")}
          label={t("note")}
          field="note"
          confirm={t("report")}
          problem={report.error}
          busy={report.isPending}
          onConfirm={(note) =>
            report.mutate({ path: `/api/v1/shortages/${reporting.id}/report`, body: { note: note || null } })
          }
          onClose={() => setReporting(null)}
        />
      )}
    </>
  );
}

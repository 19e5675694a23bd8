import { useMemo, useState } from "react";
import { showDay, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import styles from "./purchasing.module.css";
import { SetAside } from "./set-aside";
import type { Repair } from "./shapes";
import { repairTones } from "./tones";
import { ReceivingViews } from "./views";

const known = { all: "" };

/** The register of parts at the factory: what is wrong with them, how long they are away (8.4.2.4). */
export default function RepairsPage() {
  const t = useWords("receiving");
  const may = useMay("setAsideForFactory");
  const [adding, setAdding] = useState(false);
  const [filters, change] = useFilters(known);
  const list = useList<Repair>("factory_repair", "/api/v1/factory-repairs", { open: filters.all ? "" : "true" });
  const columns = useMemo<Column<Repair>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "status",
        title: t("state"),
        cell: (row) => (
          <StatusTag tone={row.late ? "late" : (repairTones[row.status] ?? "waiting")}>
            {row.late ? t("repairLate") : t(`repair.${row.status}` as "repair.sent")}
          </StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      { key: "part", title: t("part"), cell: (row) => `${row.part.name} × ${row.quantity} ${row.part.unit}` },
      { key: "problem", title: t("problem"), cell: (row) => row.problem || t("notRegistered"), width: 280 },
      { key: "factory", title: t("factory"), cell: (row) => row.factory || "—", roomy: true },
      { key: "sent", title: t("sentAt"), cell: (row) => (row.sentAt ? showMoment(row.sentAt) : ""), whole: true },
      { key: "due", title: t("dueBackOn"), cell: (row) => (row.dueBackOn ? showDay(row.dueBackOn) : ""), whole: true },
      {
        key: "away",
        title: t("daysAway"),
        cell: (row) => (row.daysAway === null ? "" : t("days", { n: row.daysAway })),
        end: true,
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("repairsTitle")} lead={t("repairsLead")}>
        {may && (
          <Button kind="main" onClick={() => setAdding(true)}>
            {t("setAside")}
          </Button>
        )}
      </PageHeader>
      <ReceivingViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/factory-repairs/${row.id}`}
        caption={t("repairsTitle")}
        emptyTitle={t("repairsEmpty")}
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
      {adding && <SetAside onClose={() => setAdding(false)} />}
    </>
  );
}

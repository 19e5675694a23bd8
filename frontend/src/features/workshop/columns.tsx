import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { sayCode, type useWords } from "../../lib/words";
import type { Column } from "../../ui/table-page";
import type { ItemRow } from "./item";
import { ItemStatusTag } from "./item-status";
import styles from "./workshop.module.css";

/** The register of items in and out, what matters first: what it waits for, where it is, and by when it is promised. */
export function itemColumns(t: ReturnType<typeof useWords<"workshop">>): Column<ItemRow>[] {
  return [
    { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
    {
      key: "what",
      title: t("what"),
      cell: (row) => (
        <>
          {row.what} {row.serial && <small className={styles.second}>{row.serial}</small>}
        </>
      ),
    },
    { key: "customer", title: t("customer"), cell: (row) => row.customer.name },
    {
      key: "status",
      title: t("statusTitle"),
      cell: (row) => <ItemStatusTag status={row.status} late={row.late} />,
      whole: true,
      phone: "badge",
    },
    { key: "waitsFor", title: t("waitsForTitle"), cell: (row) => sayCode(t, `waitsFor.${row.waitsFor}`), whole: true },
    {
      key: "where",
      title: t("where"),
      cell: (row) => [row.holder?.name, row.place].filter(Boolean).join(" · "),
    },
    {
      key: "planned",
      title: t("plannedFinish"),
      cell: (row) =>
        row.plannedFinish && (
          <span className={row.late ? styles.late : undefined}>{showMoment(row.plannedFinish)}</span>
        ),
      whole: true,
    },
    { key: "days", title: t("age"), cell: (row) => t("days", { days: row.days }), whole: true, end: true },
    {
      key: "ticket",
      title: t("ticket"),
      cell: (row) => <Link to={`/tickets/${row.ticket.id}`}>{row.ticket.number}</Link>,
      whole: true,
      roomy: true,
      phone: "hide",
    },
  ];
}

import { showMoment } from "../../../lib/dates";
import { wordsOf } from "../../../lib/words";
import { DueBadge } from "../../../ui/due-badge";
import type { Column } from "../../../ui/table-page";
import type { TicketRow } from "../ticket";
import { TicketStatusTag } from "../ticket-status";
import styles from "./register.module.css";
import { RowClosing } from "./row-closing";

/** The deadline while it still counts, and how it ended when the technician came too late. */
function Due({ row }: { row: TicketRow }) {
  if (!row.arriveBy || row.status === "cancelled") return null;
  if (!row.arrivedAt) return row.status === "closed" ? null : <DueBadge due={row.arriveBy} />;
  return row.arrivedAt > row.arriveBy ? <DueBadge due={row.arriveBy} metAt={row.arrivedAt} /> : null;
}

/** The state, how often it was chased, and closing where that is the next step. */
function State({ row }: { row: TicketRow }) {
  const t = wordsOf("tickets");
  return (
    <span className={styles.state}>
      <TicketStatusTag status={row.status} />
      {row.chases > 0 && <small>{t("row.chases", { count: row.chases })}</small>}
      <RowClosing row={row} />
    </span>
  );
}

/** How much room the register has: beside a call being taken, at a desk, on a wide desk. */
export type Room = "beside" | "desk" | "wide";

/** The register's columns; beside a call only those that tell one call from another. */
export function columnsOf(room: Room): Column<TicketRow>[] {
  const t = wordsOf("tickets");
  const wide = room === "wide" ? 2 : 1;
  const all: (Column<TicketRow> & { beside?: boolean })[] = [
    { key: "number", title: t("column.number"), cell: (row) => row.number, phone: "title", beside: true },
    {
      key: "status",
      title: t("column.status"),
      cell: (row) => <State row={row} />,
      phone: "badge",
      whole: true,
      beside: true,
    },
    { key: "due", title: t("column.due"), cell: (row) => <Due row={row} />, phone: "badge", whole: true, beside: true },
    {
      key: "customer",
      title: t("column.customer"),
      cell: (row) => row.customer?.name,
      width: 110 * wide,
      beside: true,
    },
    { key: "phone", title: t("column.phone"), cell: (row) => row.phone, whole: true },
    { key: "address", title: t("column.address"), cell: (row) => row.address, width: 130 * wide, roomy: true },
    { key: "model", title: t("column.model"), cell: (row) => row.model.name, width: 110 * wide },
    {
      key: "fault",
      title: t("column.fault"),
      cell: (row) => row.fault,
      width: room === "beside" ? 120 : 140 * wide,
      beside: true,
    },
    {
      key: "technician",
      title: t("column.technician"),
      cell: (row) => row.technician?.name,
      whole: true,
      roomy: true,
      phone: "hide",
    },
    { key: "opened", title: t("column.opened"), cell: (row) => showMoment(row.openedAt), whole: true },
  ];
  return room === "beside" ? all.filter((column) => column.beside) : all;
}

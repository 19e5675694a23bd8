import { clock, dayOf, today } from "../../../lib/dates";
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
  if (!row.arrivedAt) return row.status === "closed" ? null : <DueBadge due={row.arriveBy} left={row.left} />;
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

/** At a desk the area says enough of the address, which nearly always begins alike; the whole is one rest of the mouse away. */
function Where({ row, whole }: { row: TicketRow; whole: boolean }) {
  return <span title={row.address}>{whole ? row.address : (row.area?.name ?? row.address)}</span>;
}

/** The time of a call today, day and time of an earlier one, as short as a column wants it. */
const shortMoment = (instant: string): string => {
  const day = dayOf(instant);
  return day === today() ? clock(instant) : `${day.slice(5)} ${clock(instant)}`;
};

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
      width: 100 * wide,
      beside: true,
    },
    { key: "phone", title: t("column.phone"), cell: (row) => row.phone, whole: true },
    {
      key: "address",
      title: t("column.address"),
      cell: (row) => <Where row={row} whole={room === "wide"} />,
      width: 90 * wide * wide,
      roomy: true,
    },
    { key: "model", title: t("column.model"), cell: (row) => row.model.name, width: 100 * wide },
    {
      key: "fault",
      title: t("column.fault"),
      cell: (row) => row.fault,
      width: room === "beside" ? 120 : 130 * wide,
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
    { key: "opened", title: t("column.opened"), cell: (row) => shortMoment(row.openedAt), whole: true },
  ];
  return room === "beside" ? all.filter((column) => column.beside) : all;
}

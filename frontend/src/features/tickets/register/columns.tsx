import { showMoment } from "../../../lib/dates";
import { wordsOf } from "../../../lib/words";
import { DueBadge } from "../../../ui/due-badge";
import type { Column } from "../../../ui/table-page";
import type { TicketRow } from "../ticket";
import { TicketStatusTag } from "../ticket-status";
import { RowClosing } from "./row-closing";

/** The deadline while it still counts, and how it ended when the technician came too late. */
function Due({ row }: { row: TicketRow }) {
  if (!row.arriveBy || row.status === "cancelled") return null;
  if (row.arrivedAt) return row.late ? <DueBadge due={row.arriveBy} metAt={row.arrivedAt} /> : null;
  return row.status === "closed" ? null : <DueBadge due={row.arriveBy} />;
}

function State({ row }: { row: TicketRow }) {
  const t = wordsOf("tickets");
  return (
    <>
      <TicketStatusTag status={row.status} />
      {row.chases > 0 && <small> {t("row.chases", { count: row.chases })}</small>}
    </>
  );
}

/** The register's columns; beside a call being taken only those fit that tell one call from another. */
export function columnsOf(narrow: boolean): Column<TicketRow>[] {
  const t = wordsOf("tickets");
  const all: (Column<TicketRow> & { always?: boolean })[] = [
    { key: "number", title: t("column.number"), cell: (row) => row.number, phone: "title", always: true },
    {
      key: "status",
      title: t("column.status"),
      cell: (row) => <State row={row} />,
      phone: "badge",
      whole: true,
      always: true,
    },
    { key: "due", title: t("column.due"), cell: (row) => <Due row={row} />, phone: "badge", whole: true, always: true },
    { key: "customer", title: t("column.customer"), cell: (row) => row.customer?.name, width: 160, always: true },
    { key: "phone", title: t("column.phone"), cell: (row) => row.phone, whole: true },
    { key: "address", title: t("column.address"), cell: (row) => row.address, width: 200 },
    { key: "model", title: t("column.model"), cell: (row) => row.model.name, width: 140 },
    { key: "fault", title: t("column.fault"), cell: (row) => row.fault, width: 180, always: true },
    { key: "technician", title: t("column.technician"), cell: (row) => row.technician?.name, whole: true },
    { key: "opened", title: t("column.opened"), cell: (row) => showMoment(row.openedAt), whole: true },
    { key: "close", title: t("column.close"), cell: (row) => <RowClosing row={row} />, whole: true },
  ];
  return narrow ? all.filter((column) => column.always) : all;
}

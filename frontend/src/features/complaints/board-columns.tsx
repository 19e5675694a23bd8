import { fromNow } from "../../lib/dates";
import { type Say, sayCode } from "../../lib/words";
import type { Column } from "../../ui/table-page";
import type { ComplaintRow } from "./complaint";
import styles from "./complaints.module.css";
import { SeverityTag, StepTag } from "./tags";

/** @param me whose own complaints are said to be "mine" */
export const boardColumns = (t: Say<"complaints">, me: string): Column<ComplaintRow>[] => [
  { key: "number", title: t("number"), phone: "title", cell: (row) => row.number },
  {
    key: "step",
    title: t("stepTitle"),
    phone: "badge",
    whole: true,
    cell: (row) => (
      <>
        <StepTag step={row.step} /> <SeverityTag severity={row.severity} />
      </>
    ),
  },
  {
    key: "who",
    title: t("complainant"),
    cell: (row) => row.customer?.name ?? row.complainant,
  },
  { key: "content", title: t("content"), width: 320, roomy: true, cell: (row) => row.content },
  {
    key: "since",
    title: t("standsSince"),
    whole: true,
    cell: (row) => <span className={row.late ? styles.late : undefined}>{fromNow(row.closedAt ?? row.stepSince)}</span>,
  },
  { key: "waits", title: t("waitsFor"), cell: (row) => waiting(t, row) },
  {
    key: "owner",
    title: t("owner"),
    cell: (row) => (row.owner ? (row.owner.id === me ? t("me") : row.owner.name) : t("nobody")),
  },
  {
    key: "told",
    title: t("lastWord"),
    roomy: true,
    cell: (row) => (row.toldAt ? fromNow(row.toldAt) : t("noWord")),
  },
];

/** What stands out first: the leadership has not read it, a unit wants help, departments have not answered. */
function waiting(t: Say<"complaints">, row: ComplaintRow): string {
  if (row.step === "closed") return "";
  const says = [
    row.severity === "grave" && !row.readAt && t("unread"),
    row.helpAskedAt && t("helpWanted"),
    row.disputed && t("disputed"),
    row.reopened > 0 && t("reopenedTimes", { count: row.reopened }),
    row.repeatOf && t("repeat"),
    ...(row.waitsFor ?? []).map((department) => sayCode(t, `department.${department}`)),
  ].filter(Boolean);
  return says.length ? says.join(" · ") : t(row.owner ? "us" : "takingUp");
}

import { useMemo } from "react";
import { Link } from "react-router";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import type { UnreachableCount } from "./queries";

/** Everybody in service with their mobile, and how often it could not be reached without a good reason. */
export function UnreachablePeople() {
  const t = useWords("phone");
  const list = useList<UnreachableCount>("person", "/api/v1/unreachable-incidents/counts", {});
  const columns = useMemo<Column<UnreachableCount>[]>(
    () => [
      {
        key: "person",
        title: t("person"),
        cell: ({ person }) => <Link to={`/phone/unreachable?person=${person.id}`}>{person.name}</Link>,
        phone: "title",
      },
      { key: "branch", title: t("branch"), cell: ({ branch }) => branch.name, roomy: true },
      {
        key: "mobile",
        title: t("mobile"),
        cell: ({ phone }) => phone || <StatusTag tone="late">{t("noMobile")}</StatusTag>,
        whole: true,
      },
      { key: "incidents", title: t("count.incidents"), cell: ({ incidents }) => incidents, end: true },
      { key: "open", title: t("count.open"), cell: ({ open }) => open, end: true },
      {
        key: "bad",
        title: t("count.bad"),
        cell: ({ bad }) => (bad > 0 ? <StatusTag tone="late">{bad}</StatusTag> : 0),
        end: true,
        phone: "badge",
      },
    ],
    [t],
  );
  return (
    <section>
      <h2>{t("unreachable.people")}</h2>
      <TablePage list={list} columns={columns} rowKey={({ person }) => person.id} caption={t("unreachable.people")} />
    </section>
  );
}

import { useMemo } from "react";
import { Link } from "react-router";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import type { TaskCount } from "./queries";
import { TaskViews } from "./views";

const known = { branch: "" };

/** How many tasks each was given, and how many of them were late or sent back; each opens its tasks (8.4.6.3). */
export default function TaskPeoplePage() {
  const t = useWords("tasks");
  const [filters] = useFilters(known);
  const list = useList<TaskCount>("given_task", "/api/v1/given-tasks/counts", filters);
  const columns = useMemo<Column<TaskCount>[]>(
    () => [
      {
        key: "person",
        title: t("person"),
        cell: ({ person }) => <Link to={`/tasks?box=all&open=false&person=${person.id}`}>{person.name}</Link>,
        phone: "title",
      },
      { key: "branch", title: t("branch"), cell: ({ branch }) => branch.name },
      { key: "given", title: t("count.given"), cell: ({ given }) => given, end: true },
      { key: "open", title: t("count.open"), cell: ({ open }) => open, end: true },
      { key: "accepted", title: t("count.accepted"), cell: ({ accepted }) => accepted, end: true },
      {
        key: "late",
        title: t("count.late"),
        cell: ({ late }) => (late > 0 ? <StatusTag tone="late">{late}</StatusTag> : 0),
        end: true,
      },
      {
        key: "back",
        title: t("count.sentBack"),
        cell: ({ sentBack }) => (sentBack > 0 ? <StatusTag tone="amber">{sentBack}</StatusTag> : 0),
        end: true,
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("people.title")} lead={t("people.lead")}>
        <BranchChoice />
      </PageHeader>
      <TaskViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={({ person }) => person.id}
        caption={t("people.title")}
        emptyTitle={t("none")}
        emptyHint={t("noneHint")}
      />
    </>
  );
}

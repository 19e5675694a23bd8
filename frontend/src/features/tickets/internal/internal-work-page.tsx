import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../../../api/client";
import { plusDays, showDay, showMinutes, today } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { useList } from "../../../lib/list";
import { useSession } from "../../../lib/session";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { type Column, TablePage } from "../../../ui/table-page";
import { toast } from "../../../ui/toast";
import { TypedDate } from "../../../ui/typed-date";
import { BookWork } from "./book-work";
import styles from "./internal.module.css";
import type { InternalJob } from "./internal-job";

/** Time that belongs to no customer (1.1d): booked by whoever spent it, and counted with the day's work. */
export default function InternalWorkPage() {
  const t = useWords("internal");
  const { person, permissions } = useSession();
  const mayBook = permissions.includes("bookInternalWork");
  const known = useMemo(
    () => ({ person: mayBook ? person.id : "", from: plusDays(today(), -30), to: today() }),
    [mayBook, person.id],
  );
  const [filters, change] = useFilters(known);
  const list = useList<InternalJob>("internal_job", "/api/v1/internal-jobs", filters);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: (job: InternalJob) => api.DELETE("/api/v1/internal-jobs/{id}", { params: { path: { id: job.id } } }),
    onSuccess: () => {
      toast({ text: t("removed") });
      return client.invalidateQueries({ queryKey: ["internal_job"] });
    },
  });

  const columns: Column<InternalJob>[] = [
    { key: "on", title: t("on"), cell: (job) => showDay(job.on), phone: "title", whole: true },
    { key: "kind", title: t("kind"), cell: (job) => sayCode(t, `kind.${job.kind}`), whole: true },
    { key: "minutes", title: t("minutes"), cell: (job) => showMinutes(job.minutes), end: true, phone: "badge" },
    { key: "note", title: t("note"), cell: (job) => job.note },
    { key: "person", title: t("person"), cell: (job) => job.person?.name },
    {
      key: "remove",
      title: <span className="visually-hidden">{t("remove")}</span>,
      cell: (job) =>
        job.person?.id === person.id && permissions.includes("removeInternalWork") ? (
          <Button kind="quiet" onClick={() => remove.mutate(job)}>
            {t("remove")}
          </Button>
        ) : null,
    },
  ];

  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className={styles.page}>
        {mayBook && <BookWork />}
        {remove.error && <ProblemAlert problem={remove.error} />}
        <TablePage
          list={list}
          columns={columns}
          rowKey={(job) => job.id}
          caption={t("title")}
          emptyTitle={t("empty")}
          emptyHint={t("emptyHint")}
          filters={
            <>
              <TypedDate
                label={t("from")}
                value={filters.from}
                chips={[]}
                onChange={(day) => change({ from: day ?? "" })}
              />
              <TypedDate label={t("to")} value={filters.to} chips={[]} onChange={(day) => change({ to: day ?? "" })} />
            </>
          }
        />
      </div>
    </>
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import type { Problem } from "../../api/problem";
import { showMoment } from "../../lib/dates";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { StoreChoice } from "../../ui/store-choice";
import { type Column, TablePage } from "../../ui/table-page";
import { type Import, readImport } from "./queries";
import { tones } from "./tones";

/** A parts list is read and checked here; what becomes of it is on its own page. */
export default function ImportsPage() {
  const t = useWords("importing");
  const may = useMay("readImport");
  const list = useList<Import>("part_import", "/api/v1/part-imports", {});
  const columns = useMemo<Column<Import>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "status",
        title: t("status"),
        cell: (row) => <StatusTag tone={tones[row.status]}>{t(`status.${row.status}`)}</StatusTag>,
        phone: "badge",
        whole: true,
      },
      { key: "file", title: t("fileName"), cell: (row) => row.fileName, width: 260 },
      {
        key: "rows",
        title: t("rows"),
        cell: (row) => row.rows.added + row.rows.changed + row.rows.same + row.rows.wrong,
        end: true,
      },
      { key: "wrong", title: t("wrong"), cell: (row) => row.rows.wrong, end: true },
      { key: "when", title: t("when"), cell: (row) => showMoment(row.readAt), whole: true },
      { key: "by", title: t("by"), cell: (row) => row.readBy.name, whole: true },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {may && <ReadFile />}
      <h2>{t("earlier")}</h2>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/parts/import/${row.id}`}
        caption={t("earlier")}
        emptyTitle={t("empty")}
        emptyHint={t("fileHint")}
      />
    </>
  );
}

function ReadFile() {
  const t = useWords("importing");
  const go = useNavigate();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [store, setStore] = useState("");
  const [part, setPart] = useState(0);
  const read = useMutation<Import, Problem, File>({
    mutationFn: (chosen) => readImport(chosen, store, uuid(), setPart),
    onSuccess: async (found) => {
      await client.invalidateQueries({ queryKey: ["part_import"] });
      void go(`/parts/import/${found.id}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (file && !read.isPending) read.mutate(file);
  };
  return (
    <form className={sections.section} onSubmit={submit} noValidate>
      <Field label={t("file")} hint={t("fileHint")} required>
        {(ids) => (
          <input
            {...ids}
            type="file"
            accept=".csv,.xlsx,text/csv"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        )}
      </Field>
      <StoreChoice label={t("store")} value={store} onChange={setStore} none={t("noStore")} />
      <details>
        <summary>{t("columns")}</summary>
        <p className={sections.note}>{t("columnsAre")}</p>
      </details>
      {read.error && <ProblemAlert problem={read.error} />}
      <div className={sections.foot}>
        <span role="status">{read.isPending && t("reading", { percent: Math.round(part * 100) })}</span>
        <Button kind="main" type="submit" disabled={!file} busy={read.isPending}>
          {t("read")}
        </Button>
      </div>
    </form>
  );
}

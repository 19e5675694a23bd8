import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useMemo } from "react";
import { Link, useParams } from "react-router";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { Waiting } from "../../ui/waiting";
import { type Import, type ImportRow, importQuery, startImport, undoImport, verdicts } from "./queries";
import { tones, verdictTones } from "./tones";

/** One list: what would become of each row; taken over as a whole, or not at all. */
export default function ImportPage() {
  const { id = "" } = useParams();
  const t = useWords("importing");
  const found = useQuery(importQuery(id));
  const list = found.data;
  if (!list) return <Waiting query={found} />;
  return (
    <>
      <PageHeader
        title={list.number}
        beside={<StatusTag tone={tones[list.status]}>{t(`status.${list.status}`)}</StatusTag>}
        lead={[list.fileName, list.store?.name].filter(Boolean).join(" · ")}
      >
        <Link to="/parts/import">{t("again")}</Link>
      </PageHeader>
      <div className={sections.column}>
        <NextStep list={list} />
        <Rows list={list} />
      </div>
    </>
  );
}

function NextStep({ list }: { list: Import }) {
  const t = useWords("importing");
  const client = useQueryClient();
  const after = { onSettled: () => client.invalidateQueries({ queryKey: ["part_import"] }) };
  const start = useMutation({ mutationFn: () => startImport(list.id), ...after });
  const undo = useMutation({ mutationFn: () => undoImport(list.id), ...after });
  const problem = start.error ?? undo.error;
  const { added, changed, same, wrong } = list.rows;
  return (
    <section className={sections.section} aria-label={t("status")}>
      <dl className={sections.facts}>
        {(["added", "changed", "same", "wrong"] as const).map((verdict) => (
          <div key={verdict} style={{ display: "contents" }}>
            <dt>{t(verdict)}</dt>
            <dd>{{ added, changed, same, wrong }[verdict]}</dd>
          </div>
        ))}
      </dl>
      {list.passedOver.length > 0 && (
        <p className={sections.note}>{t("passedOver", { columns: list.passedOver.join(", ") })}</p>
      )}
      {list.failure && <p className={sections.wrong}>{t("failure", { why: list.failure })}</p>}
      {list.status === "running" && (
        <label role="status">
          {t("progress", { done: list.progress?.done ?? 0, of: list.progress?.of ?? added + changed })}
          <progress className={sections.bar} max={list.progress?.of ?? 1} value={list.progress?.done ?? 0} />
        </label>
      )}
      {list.status === "done" && <p>{t("done", { count: added + changed })}</p>}
      {wrong > 0 && <p className={sections.wrong}>{t("correctFirst", { count: wrong })}</p>}
      {problem && <ProblemAlert problem={problem} />}
      <div className={sections.foot}>
        {wrong > 0 && (
          <a href={`/api/v1/part-imports/${list.id}/errors.csv`} download>
            <Download size={16} strokeWidth={1.75} aria-hidden="true" /> {t("errorsFile")}
          </a>
        )}
        {list.allowedActions.includes("undoImport") && (
          <Button kind="danger" title={t("undoMeans")} busy={undo.isPending} onClick={() => undo.mutate()}>
            {t("undo")}
          </Button>
        )}
        {list.allowedActions.includes("startImport") && wrong === 0 && added + changed > 0 && (
          <Button kind="main" busy={start.isPending} onClick={() => start.mutate()}>
            {t("start")}
          </Button>
        )}
      </div>
    </section>
  );
}

function Rows({ list: { id, rows } }: { list: Import }) {
  const t = useWords("importing");
  const [filters, change] = useFilters({ verdict: rows.wrong > 0 ? "wrong" : "" });
  const list = useList<ImportRow>("part_import", `/api/v1/part-imports/${id}/rows`, filters);
  const columns = useMemo<Column<ImportRow>[]>(
    () => [
      { key: "row", title: t("row"), cell: (row) => row.row, whole: true },
      { key: "code", title: t("code"), cell: (row) => row.code ?? "—", phone: "title", whole: true },
      { key: "name", title: t("name"), cell: (row) => row.name ?? "—" },
      {
        key: "verdict",
        title: t("status"),
        cell: (row) => <StatusTag tone={verdictTones[row.verdict]}>{t(row.verdict)}</StatusTag>,
        phone: "badge",
        whole: true,
      },
      { key: "quantity", title: t("quantity"), cell: (row) => row.quantity ?? "—", end: true },
      {
        key: "says",
        title: t("says"),
        cell: (row) =>
          [
            ...row.errors.map(({ column, cell, reason }) =>
              t(cell ? "errorAt" : "errorEmpty", { column, cell, reason }),
            ),
            ...row.changes,
          ].join("; "),
      },
    ],
    [t],
  );
  return (
    <TablePage
      list={list}
      columns={columns}
      rowKey={(row) => String(row.row)}
      caption={t("rows")}
      emptyTitle={t("noRows")}
      filters={
        <SelectField
          label={t("show")}
          value={filters.verdict}
          onChange={(event) => change({ verdict: event.target.value })}
        >
          <option value="">{t("show.all")}</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict}>
              {t(verdict)} {rows[verdict]}
            </option>
          ))}
        </SelectField>
      }
    />
  );
}

import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { showMoment, showMonth } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { agreementQuery, type Count } from "./queries";
import { StartCount } from "./start-count";
import { tones } from "./tones";

const known = { status: "" };

/** Every count, and how far books and goods agree from month to month. */
export default function CountsPage() {
  const t = useWords("counting");
  const [filters, change] = useFilters(known);
  const [starting, setStarting] = useState(false);
  const may = useMay("startCount");
  const list = useList<Count>("stock_count", "/api/v1/stock-counts", filters);
  const columns = useMemo<Column<Count>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "status",
        title: t("status"),
        cell: (row) => <StatusTag tone={tones[row.status]}>{t(`status.${row.status}`)}</StatusTag>,
        phone: "badge",
        whole: true,
      },
      { key: "store", title: t("store"), cell: (row) => row.store.name, whole: true },
      { key: "scope", title: t("scope"), cell: (row) => row.area ?? sayCode(t, `scope.${row.scope}`), roomy: true },
      { key: "month", title: t("month"), cell: (row) => showMonth(row.month), whole: true },
      {
        key: "counted",
        title: t("counted"),
        cell: (row) => t("countedOf", { counted: row.counted, lines: row.lines }),
        end: true,
      },
      { key: "differing", title: t("differing"), cell: (row) => row.differing ?? "—", end: true },
      { key: "begun", title: t("begun"), cell: (row) => showMoment(row.frozenAt), whole: true, roomy: true },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {may && (
          <Button kind="main" onClick={() => setStarting(true)}>
            {t("start")}
          </Button>
        )}
      </PageHeader>
      <div className={sections.column}>
        <TablePage
          list={list}
          columns={columns}
          rowKey={(row) => row.id}
          rowLink={(row) => `/counts/${row.id}`}
          caption={t("title")}
          emptyTitle={t("empty")}
          emptyHint={t("emptyHint")}
          filters={
            <SelectField
              label={t("status")}
              value={filters.status}
              onChange={(event) => change({ status: event.target.value })}
            >
              <option value="">{t("status.all")}</option>
              {(["open", "compared", "posted", "cancelled"] as const).map((status) => (
                <option key={status} value={status}>
                  {t(`status.${status}`)}
                </option>
              ))}
            </SelectField>
          }
        />
        <AgreementByMonth />
      </div>
      {starting && <StartCount onClose={() => setStarting(false)} />}
    </>
  );
}

/** The share of lines whose goods were as the books said. */
function AgreementByMonth() {
  const t = useWords("counting");
  const { data } = useQuery(agreementQuery);
  if (!data?.length) return null;
  return (
    <section className={sections.section} aria-labelledby="agreement">
      <h2 id="agreement">{t("agreement")}</h2>
      <p className={sections.note}>{t("agreementMeans")}</p>
      <ul className={sections.lines}>
        {data.map(({ month, lines, agreeing }) => (
          <li key={month}>
            <label>
              {t("agreementOf", {
                month: showMonth(month),
                agreeing,
                lines,
                percent: Math.round((agreeing / lines) * 1000) / 10,
              })}
              <meter className={sections.bar} min={0} max={lines} value={agreeing} />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useMemo, useState } from "react";
import { Link } from "react-router";
import { fromNow } from "../../lib/dates";
import { answerFault, type DesignFault } from "../../lib/design-faults";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ReportFault } from "../../ui/faults/report-fault";
import { SelectField } from "../../ui/field";
import { FormDialog } from "../../ui/form-dialog";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";

const known = { open: "true" };

/** Design faults and devices that cannot be dealt with; unanswered ones with the oldest first. */
export default function FaultsPage() {
  const t = useWords("faults");
  const [filters, change] = useFilters(known);
  const [reporting, setReporting] = useState(false);
  const [answering, setAnswering] = useState<DesignFault | null>(null);
  const may = useMay("reportDesignFault");
  const list = useList<DesignFault>("design_fault", "/api/v1/design-faults", filters);
  const columns = useMemo<Column<DesignFault>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "sort",
        title: t("sort"),
        cell: (row) => <StatusTag tone={row.answeredAt ? "good" : "amber"}>{t(`sort.${row.sort}`)}</StatusTag>,
        phone: "badge",
        whole: true,
      },
      { key: "product", title: t("product"), cell: (row) => row.product },
      { key: "fault", title: t("fault"), cell: (row) => [row.fault, row.tried].filter(Boolean).join(" · ") },
      {
        key: "job",
        title: t("job"),
        cell: (row) =>
          row.itemId ? (
            <Link to={`/items/${row.itemId}`}>{row.ticket?.name ?? t("item")}</Link>
          ) : row.ticket ? (
            <Link to={`/tickets/${row.ticket.id}`}>{row.ticket.name}</Link>
          ) : (
            "—"
          ),
        whole: true,
        roomy: true,
      },
      { key: "by", title: t("by"), cell: (row) => `${row.reportedBy.name} · ${fromNow(row.reportedAt)}`, whole: true },
      {
        key: "answer",
        title: t("answer"),
        cell: (row) =>
          row.answeredAt ? (
            [row.answer, row.answeredBy?.name].filter(Boolean).join(" · ")
          ) : row.allowedActions.includes("answerDesignFault") ? (
            <Button onClick={() => setAnswering(row)}>{t("answer")}</Button>
          ) : (
            t("open")
          ),
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {may && (
          <Button kind="main" onClick={() => setReporting(true)}>
            {t("report")}
          </Button>
        )}
      </PageHeader>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("title")}
        emptyTitle={t("none")}
        emptyHint={t("noneHint")}
        filters={
          <SelectField
            label={t("which")}
            value={filters.open}
            onChange={(event) => change({ open: event.target.value })}
          >
            <option value="true">{t("which.open")}</option>
            <option value="false">{t("which.all")}</option>
          </SelectField>
        }
      />
      {reporting && <ReportFault onClose={() => setReporting(false)} />}
      {answering && (
        <FormDialog
          title={`${t("answer")} ${answering.number}`}
          hint={`${answering.product}: ${answering.fault}`}
          confirm={t("answer")}
          done={t("answered")}
          refresh={["design_fault", "obligation"]}
          fields={[{ name: "answer", label: t("answerText"), kind: "area", required: true }]}
          send={(form) => answerFault(answering.id, form)}
          onClose={() => setAnswering(null)}
        />
      )}
    </>
  );
}

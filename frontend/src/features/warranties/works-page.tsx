import { useMemo, useState } from "react";
import { showDay } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { ContactDialog } from "./contact-dialog";
import type { WorksRow } from "./queries";
import { WarrantyViews } from "./views";
import { WorksForm } from "./works-form";

const known = { q: "", state: "" };
const states = ["building", "under_warranty", "unvisited", "without_certificate", "contact_changed", "ended"] as const;

/** Building works: whose warranty ends soon comes first, and what is next is said of each. */
export default function WorksPage() {
  const t = useWords("warranties");
  const [filters, change] = useFilters(known);
  const [dialog, setDialog] = useState<"works" | "contact" | null>(null);
  const mayAdd = useMay("registerWorks");
  const mayContact = useMay("changeWarrantyContact");
  const list = useList<WorksRow>("works", "/api/v1/works", filters, ["works", "defect", "certificate"]);
  const columns = useMemo<Column<WorksRow>[]>(
    () => [
      { key: "name", title: t("name"), cell: (row) => row.name, phone: "title", width: 260 },
      {
        key: "next",
        title: t("next"),
        cell: (row) => (
          <StatusTag tone={row.next === "nothing" ? "good" : "amber"}>
            {sayCode(t, `next.${row.next}`)}
            {row.nextBy && ` ${t("by", { day: showDay(row.nextBy) })}`}
          </StatusTag>
        ),
        phone: "badge",
      },
      { key: "owner", title: t("owner"), cell: (row) => row.customer.name },
      { key: "number", title: t("number"), cell: (row) => row.number, whole: true, roomy: true },
      {
        key: "until",
        title: t("until"),
        cell: (row) => (row.endsOn ? showDay(row.endsOn) : t("notAccepted")),
        whole: true,
      },
      {
        key: "left",
        title: t("daysLeft"),
        cell: (row) => (row.daysLeft === null ? "—" : row.daysLeft < 0 ? t("over") : row.daysLeft),
        end: true,
        roomy: true,
      },
      { key: "visits", title: t("visits"), cell: (row) => row.visits, end: true },
      { key: "defects", title: t("openDefects"), cell: (row) => row.openDefects, end: true },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("works.title")} lead={t("works.lead")}>
        {mayContact && <Button onClick={() => setDialog("contact")}>{t("contact")}</Button>}
        {mayAdd && (
          <Button kind="main" onClick={() => setDialog("works")}>
            {t("registerWorks")}
          </Button>
        )}
      </PageHeader>
      <WarrantyViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/works/${row.id}`}
        caption={t("works.title")}
        emptyTitle={t("noWorks")}
        filters={
          <>
            <SearchField label={t("find")} value={filters.q} onChange={(q) => change({ q })} />
            <SelectField
              label={t("state")}
              value={filters.state}
              onChange={(event) => change({ state: event.target.value })}
            >
              <option value="">{t("all")}</option>
              {states.map((state) => (
                <option key={state} value={state}>
                  {t(`state.${state}`)}
                </option>
              ))}
            </SelectField>
          </>
        }
      />
      {dialog === "works" && <WorksForm onClose={() => setDialog(null)} />}
      {dialog === "contact" && <ContactDialog onClose={() => setDialog(null)} />}
    </>
  );
}

import { useMemo } from "react";
import { showDay, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import type { Certificate } from "./queries";
import { WarrantyViews } from "./views";

const known = { q: "", kind: "", contactChanged: "" };

/** Certificates of units and works; whose customer should hear of a new contact person is one choice away. */
export default function CertificatesPage() {
  const t = useWords("warranties");
  const [filters, change] = useFilters(known);
  const list = useList<Certificate>("certificate", "/api/v1/certificates", filters, ["certificate", "works"]);
  const columns = useMemo<Column<Certificate>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "valid",
        title: t("state"),
        cell: (row) => (
          <>
            <StatusTag tone={row.valid ? "good" : "off"}>{t(row.valid ? "valid" : "invalid")}</StatusTag>
            {row.contactNow && <StatusTag tone="amber">{t("tellOf", { person: row.contactNow })}</StatusTag>}
          </>
        ),
        phone: "badge",
      },
      { key: "of", title: t("of"), cell: (row) => [row.content.title, row.content.serial].filter(Boolean).join(" ") },
      { key: "customer", title: t("owner"), cell: (row) => row.customer.name },
      { key: "until", title: t("until"), cell: (row) => showDay(row.content.until), whole: true },
      { key: "issued", title: t("issuedAt"), cell: (row) => showMoment(row.issuedAt), whole: true, roomy: true },
      {
        key: "sent",
        title: t("sentOn"),
        cell: (row) => (row.sentOn ? showDay(row.sentOn) : t("notSent")),
        whole: true,
      },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("certificates.title")} lead={t("certificates.lead")} />
      <WarrantyViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/certificates/${row.id}`}
        caption={t("certificates.title")}
        emptyTitle={t("noCertificates")}
        filters={
          <>
            <SearchField label={t("find")} value={filters.q} onChange={(q) => change({ q })} />
            <SelectField
              label={t("kind")}
              value={filters.kind}
              onChange={(event) => change({ kind: event.target.value })}
            >
              <option value="">{t("all")}</option>
              <option value="unit">{t("kind.unit")}</option>
              <option value="works">{t("kind.works")}</option>
            </SelectField>
            <SelectField
              label={t("contact")}
              value={filters.contactChanged}
              onChange={(event) => change({ contactChanged: event.target.value })}
            >
              <option value="">{t("all")}</option>
              <option value="true">{t("state.contact_changed")}</option>
            </SelectField>
          </>
        }
      />
    </>
  );
}

import { useMemo } from "react";
import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import { SlipTag } from "../../ui/job-parts/slip-tag";
import { PageHeader } from "../../ui/page-header";
import { type Column, TablePage } from "../../ui/table-page";
import type { SlipRow } from "./parts";
import styles from "./parts.module.css";

const known = { status: "", mine: "" };
const statuses = ["wanted", "issued", "handed_over", "refused", "cancelled"] as const;

/** Every issue slip, the newest first. */
export default function SlipsPage() {
  const t = useWords("parts");
  const job = useWords("jobParts");
  const mayAdd = useMay("addPartsSlip");
  const [filters, change] = useFilters(known);
  const list = useList<SlipRow>("parts_slip", "/api/v1/parts-slips", filters, ["approval"]);
  const columns = useMemo<Column<SlipRow>[]>(
    () => [
      { key: "number", title: t("slip.number"), cell: (row) => row.number, phone: "title" },
      {
        key: "status",
        title: t("slip.status"),
        cell: (row) => <SlipTag status={row.status} waiting={row.waiting} />,
        phone: "badge",
      },
      { key: "goods", title: t("slip.goods"), cell: (row) => row.goods, width: 420 },
      { key: "work", title: t("slip.work"), cell: (row) => row.workLabel, whole: true },
      { key: "drawer", title: t("slip.drawer"), cell: (row) => row.drawer.name, whole: true },
      { key: "wanted", title: t("slip.wantedAt"), cell: (row) => showMoment(row.wantedAt), whole: true, roomy: true },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("slips.title")}>
        {mayAdd && (
          <Link className={styles.link} to="/parts-slips/new">
            {t("slip.add")}
          </Link>
        )}
      </PageHeader>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/parts-slips/${row.id}`}
        caption={t("slips.title")}
        emptyTitle={t("slips.empty")}
        filters={
          <>
            <SelectField
              label={t("slip.status")}
              value={filters.status}
              onChange={(event) => change({ status: event.target.value })}
            >
              <option value="">{t("all")}</option>
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {job(`status.${status}`)}
                </option>
              ))}
            </SelectField>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={filters.mine === "true"}
                onChange={(event) => change({ mine: event.target.checked ? "true" : "" })}
              />
              {t("slips.mine")}
            </label>
          </>
        }
      />
    </>
  );
}

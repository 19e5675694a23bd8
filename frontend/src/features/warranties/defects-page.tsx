import { useMemo } from "react";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { type Column, TablePage } from "../../ui/table-page";
import { DefectTag } from "./defect-tag";
import type { DefectRow } from "./queries";
import { WarrantyViews } from "./views";

const known = { state: "open" };

/** What was reported of all works: proposals nobody started first, then notices nobody was sent to. */
export default function DefectsPage() {
  const t = useWords("warranties");
  const [filters, change] = useFilters(known);
  const list = useList<DefectRow>("defect", "/api/v1/defects", filters);
  const columns = useMemo<Column<DefectRow>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      { key: "status", title: t("state"), cell: (row) => <DefectTag defect={row} />, phone: "badge" },
      { key: "works", title: t("works"), cell: (row) => row.works?.name, width: 220 },
      { key: "place", title: t("place"), cell: (row) => row.place, roomy: true },
      { key: "description", title: t("description"), cell: (row) => row.description, width: 280 },
      { key: "at", title: t("reportedAt"), cell: (row) => showMoment(row.reportedAt), whole: true },
      { key: "inspector", title: t("inspector"), cell: (row) => row.inspector?.name ?? t("nobodySent"), whole: true },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("defects.title")} lead={t("defects.lead")} />
      <WarrantyViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/defects/${row.id}`}
        caption={t("defects.title")}
        emptyTitle={t("noDefects")}
        filters={
          <SelectField
            label={t("state")}
            value={filters.state}
            onChange={(event) => change({ state: event.target.value })}
          >
            {(["open", "unsent", "unstarted", "ended"] as const).map((state) => (
              <option key={state} value={state}>
                {t(`defectState.${state}`)}
              </option>
            ))}
          </SelectField>
        }
      />
    </>
  );
}

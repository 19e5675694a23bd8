import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import type { Penalty } from "../../lib/penalties";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { PenaltyState, useSanction } from "../../ui/penalties/penalty-words";
import { type Column, TablePage } from "../../ui/table-page";
import { groundQuery } from "./complaint-field";
import { PenaltyForm } from "./penalty-form";
import { reasons } from "./reasons";
import { PenaltyViews } from "./views";

const known = { state: "", reason: "", complaint: "", person: "" };

/** Who was penalised for what: proposed ones wait for their facts and signatures. */
export default function PenaltiesPage() {
  const t = useWords("penalties");
  const [filters, change] = useFilters(known);
  const [proposing, setProposing] = useState(false);
  const may = useMay("proposePenalty");
  const sanction = useSanction();
  const ground = useQuery(groundQuery(filters.complaint));
  const list = useList<Penalty>("penalty", "/api/v1/penalties", filters);
  const columns = useMemo<Column<Penalty>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "state",
        title: t("state"),
        cell: (row) => <PenaltyState penalty={row} />,
        phone: "badge",
        whole: true,
      },
      { key: "who", title: t("who"), cell: (row) => row.person?.name ?? row.unit.name },
      { key: "reason", title: t("reason"), cell: (row) => sayCode(t, `reason.${row.reason}`) },
      { key: "sanction", title: t("sanction"), cell: (row) => sanction(row), whole: true },
      { key: "facts", title: t("facts"), cell: (row) => row.facts, width: 260, roomy: true },
      { key: "day", title: t("happenedOn"), cell: (row) => showDay(row.happenedOn), whole: true },
    ],
    [t, sanction],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {may && (
          <Button kind="main" onClick={() => setProposing(true)}>
            {t("propose")}
          </Button>
        )}
      </PageHeader>
      <PenaltyViews />
      {ground.data && (
        <p>
          <Link to={`/complaints/${ground.data.id}`}>{t("ofComplaint", { number: ground.data.number })}</Link>
        </p>
      )}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/penalties/${row.id}`}
        caption={t("title")}
        emptyTitle={t("none")}
        emptyHint={t("noneHint")}
        filters={
          <>
            <SelectField
              label={t("state")}
              value={filters.state}
              onChange={(event) => change({ state: event.target.value })}
            >
              <option value="">{t("all")}</option>
              {(["proposed", "entered", "set_aside"] as const).map((state) => (
                <option key={state} value={state}>
                  {t(`state.${state}`)}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t("reason")}
              value={filters.reason}
              onChange={(event) => change({ reason: event.target.value })}
            >
              <option value="">{t("all")}</option>
              {reasons.map((reason) => (
                <option key={reason} value={reason}>
                  {t(`reason.${reason}`)}
                </option>
              ))}
            </SelectField>
          </>
        }
      />
      {proposing && <PenaltyForm penalty={null} complaint={ground.data ?? null} onClose={() => setProposing(false)} />}
    </>
  );
}

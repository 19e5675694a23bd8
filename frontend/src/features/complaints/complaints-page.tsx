import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useNavigate } from "react-router";
import { clock } from "../../lib/dates";
import { asQuery, sameRows, useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay, useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Button } from "../../ui/button";
import { Figures } from "../../ui/figures";
import { LinkButton } from "../../ui/link-button";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { useShortcuts } from "../../ui/shortcuts";
import { TablePage } from "../../ui/table-page";
import { boardColumns } from "./board-columns";
import type { ComplaintCounts, ComplaintRow } from "./complaint";
import { countsQuery } from "./queries";

const known = {
  open: "",
  q: "",
  step: "",
  severity: "",
  classification: "",
  source: "",
  branch: "",
  mine: "",
  unowned: "",
  unread: "",
  unanswered: "",
  from: "",
  to: "",
  help: "",
  quiet: "",
  late: "",
  reported: "",
  disputed: "",
  customer: "",
  ticket: "",
  person: "",
  model: "",
};

/** Each figure and exactly the rows it counts. */
const figures: [Exclude<keyof ComplaintCounts, "asOf" | "asked" | "reported">, Record<string, string>][] = [
  ["open", { open: "true" }],
  ["mine", { open: "true", mine: "true" }],
  ["unowned", { open: "true", unowned: "true" }],
  ["grave", { open: "true", severity: "grave" }],
  ["unread", { open: "true", unread: "true" }],
  ["late", { open: "true", late: "true" }],
  ["quiet", { open: "true", quiet: "true" }],
  ["helpWanted", { open: "true", help: "true" }],
];
const alarms = ["unread", "late", "helpWanted"];

/** The complaint board: the grave first, then what nobody has taken up, then what waits longest. */
export default function ComplaintsPage() {
  const t = useWords("complaints");
  const may = useMay("registerComplaint");
  const mayExport = useMay("exportComplaints");
  const { person } = useSession();
  const navigate = useNavigate();
  const [asked, change] = useFilters(known);
  const bare = Object.values(asked).every((value) => value === "");
  const filters = bare ? { ...asked, open: "true" } : asked;
  const list = useList<ComplaintRow>("complaint", "/api/v1/complaints", filters, ["obligation"]);
  const columns = useMemo(() => boardColumns(t, person.id), [t, person.id]);
  useShortcuts([{ keys: "n", label: t("new"), run: () => navigate("/complaints/new") }]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        <LinkButton to="/complaints/measures">{t("measures")}</LinkButton>
        {may && (
          <Button kind="main" onClick={() => navigate("/complaints/new")}>
            {t("new")}
          </Button>
        )}
      </PageHeader>
      <ComplaintFigures filters={filters} />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/complaints/${row.id}`}
        caption={t("title")}
        exportable={mayExport}
        filters={
          <>
            <SearchField
              label={t("search")}
              value={filters.q}
              onChange={(q) => change(q ? { q, open: "" } : { q: "", open: "true" })}
            />
            <BranchChoice />
            <LinkButton to={`?${asQuery({ open: "false" })}`} replace>
              {t("closedOnes")}
            </LinkButton>
          </>
        }
        emptyTitle={t("empty")}
        emptyHint={t("emptyHint")}
      />
    </>
  );
}

function ComplaintFigures({ filters }: { filters: typeof known }) {
  const t = useWords("complaints");
  const counts = useQuery(countsQuery);
  const now = { ...filters, branch: "" };
  return (
    <Figures
      label={t("figures")}
      links={figures.map(([figure, rows]) => ({
        name: figure,
        to: `?${asQuery(rows)}`,
        count: counts.data?.[figure],
        text: t(`figure.${figure}`),
        means: t(`figure.${figure}.means`),
        alarm: alarms.includes(figure),
        here: sameRows(rows, now),
      }))}
    >
      {counts.data && t("asOf", { time: clock(counts.data.asOf) })}
    </Figures>
  );
}

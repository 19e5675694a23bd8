import { useMemo, useState } from "react";
import { fromNow } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { BranchChoice } from "../../ui/branch-choice";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { SearchField } from "../../ui/search-field";
import { type Column, TablePage } from "../../ui/table-page";
import { channels, methods, states, topics } from "./codes";
import { OpinionForm } from "./opinion-form";
import { OpinionState, saidIn } from "./opinion-state";
import type { Opinion } from "./queries";
import { OpinionViews } from "./views";

const known = {
  state: "open",
  channel: "",
  topic: "",
  method: "",
  branch: "",
  customer: "",
  complaint: "",
  q: "",
  from: "",
  to: "",
};

/** What customers say; open ones with the oldest first, so that nothing grows old unseen. */
export default function OpinionsPage() {
  const t = useWords("opinions");
  const [filters, change] = useFilters(known);
  const [recording, setRecording] = useState(false);
  const may = useMay("recordOpinion");
  const asked = useMemo(() => ({ ...filters, state: filters.state === "all" ? "" : filters.state }), [filters]);
  const list = useList<Opinion>("opinion", "/api/v1/opinions", asked);
  const columns = useMemo<Column<Opinion>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      { key: "state", title: t("state"), cell: (row) => <OpinionState opinion={row} />, phone: "badge", whole: true },
      { key: "customer", title: t("customer"), cell: (row) => row.customerName || t("unnamed"), whole: true },
      { key: "said", title: t("said"), cell: (row) => saidIn(row) || t("is.nothing") },
      { key: "topic", title: t("topic"), cell: (row) => sayCode(t, `topic.${row.topic}`), whole: true, roomy: true },
      {
        key: "channel",
        title: t("channel"),
        cell: (row) => sayCode(t, `channel.${row.channel}`),
        whole: true,
        roomy: true,
      },
      { key: "age", title: t("age"), cell: (row) => fromNow(row.recordedAt), whole: true },
    ],
    [t],
  );
  const filter = <K extends string>(
    name: "channel" | "topic" | "method",
    codes: readonly K[],
    text: (code: K) => string,
  ) => (
    <SelectField label={t(name)} value={filters[name]} onChange={(event) => change({ [name]: event.target.value })}>
      <option value="">{t("all")}</option>
      {codes.map((code) => (
        <option key={code} value={code}>
          {text(code)}
        </option>
      ))}
    </SelectField>
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        <BranchChoice />
        {may && (
          <Button kind="main" onClick={() => setRecording(true)}>
            {t("record")}
          </Button>
        )}
      </PageHeader>
      <OpinionViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/opinions/${row.id}`}
        caption={t("title")}
        emptyTitle={t("none")}
        emptyHint={t("noneHint")}
        filters={
          <>
            <SearchField label={t("search")} value={filters.q} onChange={(q) => change({ q })} />
            <SelectField
              label={t("state")}
              value={filters.state}
              onChange={(event) => change({ state: event.target.value })}
            >
              {states.map((state) => (
                <option key={state} value={state}>
                  {t(`state.${state}`)}
                </option>
              ))}
              <option value="all">{t("all")}</option>
            </SelectField>
            {filter("channel", channels, (code) => t(`channel.${code}`))}
            {filter("topic", topics, (code) => t(`topic.${code}`))}
            {filter("method", methods, (code) => t(`method.${code}`))}
          </>
        }
      />
      {recording && <OpinionForm onClose={() => setRecording(false)} />}
    </>
  );
}

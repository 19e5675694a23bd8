import { useMemo } from "react";
import { showMoment } from "../../lib/dates";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { SelectField } from "../../ui/field";
import { SearchField } from "../../ui/search-field";
import { StatusTag, type Tone } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import type { ToolRow, ToolState } from "./queries";

export const tones: Record<ToolState, Tone> = {
  in_store: "good",
  lent: "going",
  lost: "late",
  damaged: "amber",
  scrapped: "off",
};

interface Props {
  q: string;
  state: string;
  onChange: (change: { q?: string; state?: string }) => void;
}

export function ToolList({ q, state, onChange }: Props) {
  const t = useWords("tools");
  const list = useList<ToolRow>("tool", "/api/v1/tools", { q, state }, ["tool", "tool_loan"]);
  const columns = useMemo<Column<ToolRow>[]>(
    () => [
      { key: "code", title: t("code"), cell: (row) => row.code, phone: "title" },
      { key: "name", title: t("name"), cell: (row) => `${row.name} ${row.model}`.trim() },
      {
        key: "state",
        title: t("state"),
        cell: (row) => (
          <StatusTag tone={row.late ? "late" : tones[row.state]}>
            {row.late ? t("late") : t(`state.${row.state}`)}
          </StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      { key: "holder", title: t("holder"), cell: (row) => row.holder?.name ?? row.store.name, whole: true },
      { key: "due", title: t("due"), cell: (row) => (row.dueAt ? showMoment(row.dueAt) : "—"), whole: true },
    ],
    [t],
  );
  return (
    <TablePage
      list={list}
      columns={columns}
      rowKey={(row) => row.id}
      rowLink={(row) => `/tools/${row.id}`}
      caption={t("title")}
      emptyTitle={t("empty")}
      emptyHint={t("emptyHint")}
      filters={
        <>
          <SearchField label={t("search")} value={q} onChange={(typed) => onChange({ q: typed })} />
          <SelectField label={t("state")} value={state} onChange={(event) => onChange({ state: event.target.value })}>
            <option value="">{t("state.all")}</option>
            {(["in_store", "lent", "damaged", "lost", "scrapped"] as const).map((each) => (
              <option key={each} value={each}>
                {t(`state.${each}`)}
              </option>
            ))}
          </SelectField>
        </>
      }
    />
  );
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { api, take } from "../../api/client";
import { showDay, showMoment, today } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { FormDialog } from "../../ui/form-dialog";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { SearchField } from "../../ui/search-field";
import sections from "../../ui/sections.module.css";
import { type Column, TablePage } from "../../ui/table-page";

interface MarketNote {
  id: string;
  product: string;
  maker: string;
  price: number | null;
  quality: string;
  source: string;
  notedOn: string;
  addedBy: { name: string };
  readers: { by: { name: string }; at: string }[] | null;
  decision: string;
  decidedBy: { name: string } | null;
  allowedActions: string[];
}

const known = { q: "", unread: "" };
const post = (path: string, body: object = {}) =>
  take<MarketNote>(api.POST(`/api/v1/market-notes${path}` as never, { body } as never) as never);

/** What the staff hear of competitors: the leadership reads it here, and says what follows from it. */
export default function MarketPage() {
  const t = useWords("market");
  const client = useQueryClient();
  const [filters, change] = useFilters(known);
  const [adding, setAdding] = useState(false);
  const [deciding, setDeciding] = useState<MarketNote | null>(null);
  const leads = useMay("readMarketNote");
  const list = useList<MarketNote>("market_note", "/api/v1/market-notes", filters);
  const unread = useQuery({
    queryKey: ["market_note", "count"],
    queryFn: () => take<{ unread: number }>(api.GET("/api/v1/market-notes/count" as never, {} as never) as never),
    enabled: leads,
  });
  const read = useMutation({
    mutationFn: (note: MarketNote) => post(`/${note.id}/reading`),
    onSuccess: () => client.invalidateQueries({ queryKey: ["market_note"] }),
  });
  const columns = useMemo<Column<MarketNote>[]>(
    () => [
      {
        key: "product",
        title: t("product"),
        cell: (row) => [row.product, row.maker].filter(Boolean).join(" · "),
        phone: "title",
      },
      { key: "price", title: t("price"), cell: (row) => <Money amount={row.price} />, end: true, whole: true },
      { key: "quality", title: t("quality"), cell: (row) => row.quality },
      { key: "source", title: t("source"), cell: (row) => row.source, roomy: true },
      { key: "day", title: t("day"), cell: (row) => `${showDay(row.notedOn)} · ${row.addedBy.name}` },
      {
        key: "read",
        title: t("read"),
        cell: (row) => (
          <div className={sections.lines}>
            {(row.readers ?? []).map(({ by, at }) => (
              <span key={by.name}>{`${by.name} ${showMoment(at)}`}</span>
            ))}
            {row.decision && <span>{[row.decision, row.decidedBy?.name].filter(Boolean).join(" · ")}</span>}
            {row.allowedActions.includes("readMarketNote") && (
              <Button busy={read.isPending && read.variables === row} onClick={() => read.mutate(row)}>
                {t("markRead")}
              </Button>
            )}
            {row.allowedActions.includes("decideOnMarketNote") && (
              <Button kind="quiet" onClick={() => setDeciding(row)}>
                {t("decide")}
              </Button>
            )}
          </div>
        ),
      },
    ],
    [t, read],
  );
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={leads && unread.data ? t("unread", { count: unread.data.unread }) : t("lead")}
      >
        <Button kind="main" onClick={() => setAdding(true)}>
          {t("add")}
        </Button>
      </PageHeader>
      {read.error && <ProblemAlert problem={read.error} />}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("title")}
        emptyTitle={t("none")}
        filters={
          <>
            <SearchField label={t("search")} value={filters.q} onChange={(q) => change({ q })} />
            {leads && (
              <SelectField
                label={t("which")}
                value={filters.unread}
                onChange={(event) => change({ unread: event.target.value })}
              >
                <option value="">{t("which.all")}</option>
                <option value="true">{t("which.unread")}</option>
              </SelectField>
            )}
          </>
        }
      />
      {adding && <AddNote onClose={() => setAdding(false)} />}
      {deciding && (
        <FormDialog
          title={t("decide")}
          hint={deciding.product}
          confirm={t("save")}
          done={t("saved")}
          refresh={["market_note"]}
          fields={[{ name: "decision", label: t("decision"), kind: "area", required: true }]}
          send={(form) => post(`/${deciding.id}/decision`, form)}
          onClose={() => setDeciding(null)}
        />
      )}
    </>
  );
}

function AddNote({ onClose }: { onClose: () => void }) {
  const t = useWords("market");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("add")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["market_note"]}
      initial={{ notedOn: today() }}
      fields={[
        { name: "product", label: t("product"), required: true },
        { name: "maker", label: t("maker") },
        { name: "price", label: t("price"), kind: "amount" },
        { name: "quality", label: t("quality"), kind: "area" },
        { name: "source", label: t("source"), required: true },
        { name: "notedOn", label: t("day"), kind: "day", required: true },
      ]}
      send={(form) => post("", { ...form, id })}
      onClose={onClose}
    />
  );
}

import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { showMinutes } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { useList } from "../../../lib/list";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { SearchField } from "../../../ui/search-field";
import { useShortcuts } from "../../../ui/shortcuts";
import { StatusTag } from "../../../ui/status-tag";
import { type Column, TablePage } from "../../../ui/table-page";
import { ProductModelDialog } from "./product-model-dialog";
import type { ProductModel } from "./queries";

const noFilters = { q: "" };

/** The models the company sells and repairs: how long they are covered, and how long a visit takes. */
export default function ProductModelsPage() {
  const t = useWords("models");
  const mayAdd = useMay("addProductModel");
  const mayChange = useMay("changeProductModel");
  const [filters, change] = useFilters(noFilters);
  const [query, setQuery] = useSearchParams();
  const list = useList<ProductModel>("product_model", "/api/v1/product-models", filters);
  const editing = query.get("edit");
  const edit = useCallback(
    (id: string | null) =>
      setQuery((now) => {
        if (id) now.set("edit", id);
        else now.delete("edit");
        return now;
      }),
    [setQuery],
  );
  useShortcuts(mayAdd ? [{ keys: "n", label: t("add"), run: () => edit("new") }] : []);
  const chosen = list.rows?.find(({ id }) => id === editing);

  const columns: Column<ProductModel>[] = [
    { key: "code", title: t("code"), cell: ({ code }) => code, phone: "title" },
    { key: "name", title: t("name"), cell: ({ name }) => name, width: 280 },
    { key: "category", title: t("category"), cell: ({ category }) => category },
    { key: "brand", title: t("brand"), cell: ({ brand }) => brand },
    {
      key: "warranty",
      title: t("warrantyMonths"),
      cell: ({ warrantyMonths, warrantyStarts }) =>
        t("warranty", { months: warrantyMonths, from: t(`starts.${warrantyStarts}`) }),
    },
    {
      key: "minutes",
      title: t("standardMinutes"),
      cell: ({ standardMinutes }) => showMinutes(standardMinutes),
      end: true,
    },
    {
      key: "active",
      title: t("state"),
      cell: ({ active }) => <StatusTag tone={active ? "good" : "off"}>{t(active ? "active" : "inactive")}</StatusTag>,
      phone: "badge",
    },
  ];

  return (
    <>
      <PageHeader title={t("title")}>
        {mayAdd && (
          <Button kind="main" onClick={() => edit("new")}>
            {t("add")}
          </Button>
        )}
      </PageHeader>
      <TablePage
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={mayChange ? ({ id }) => `?${new URLSearchParams([...query, ["edit", id]])}` : undefined}
        caption={t("title")}
        filters={<SearchField label={t("find")} value={filters.q} onChange={(q) => change({ q })} />}
      />
      {(chosen || (mayAdd && editing === "new")) && (
        <ProductModelDialog
          key={editing}
          model={chosen}
          categories={[...new Set(list.rows?.map(({ category }) => category))]}
          onClose={() => edit(null)}
        />
      )}
    </>
  );
}

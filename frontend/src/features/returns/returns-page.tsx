import { useMemo, useState } from "react";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { uuid } from "../../lib/uuid";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { FormDialog } from "../../ui/form-dialog";
import { PageHeader } from "../../ui/page-header";
import { type Column, TablePage } from "../../ui/table-page";
import { type GoodsReturn, requestReturn } from "./queries";
import { ReturnState } from "./return-state";

const known = { state: "", withoutConsent: "", customer: "" };
const states = ["requested", "accepted", "received", "settled", "declined"] as const;

/** Goods that shops and customers give back or exchange. */
export default function ReturnsPage() {
  const t = useWords("returns");
  const [filters, change] = useFilters(known);
  const [asking, setAsking] = useState(false);
  const may = useMay("requestReturn");
  const list = useList<GoodsReturn>("goods_return", "/api/v1/goods-returns", filters);
  const columns = useMemo<Column<GoodsReturn>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      { key: "state", title: t("state"), cell: (row) => <ReturnState goods={row} />, phone: "badge" },
      { key: "product", title: t("product"), cell: (row) => `${row.product} × ${row.quantity}` },
      {
        key: "from",
        title: t("from"),
        cell: (row) => (row.ofShop ? row.branch.name : row.customerName || t("unnamed")),
      },
      { key: "kind", title: t("kind"), cell: (row) => sayCode(t, `kind.${row.kind}`), whole: true, roomy: true },
      { key: "reason", title: t("reason"), cell: (row) => row.reason, width: 220, roomy: true },
      { key: "at", title: t("requested"), cell: (row) => showMoment(row.requestedAt), whole: true },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {may && (
          <Button kind="main" onClick={() => setAsking(true)}>
            {t("request")}
          </Button>
        )}
      </PageHeader>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        rowLink={(row) => `/goods-returns/${row.id}`}
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
              {states.map((state) => (
                <option key={state} value={state}>
                  {t(`state.${state}`)}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t("consent")}
              value={filters.withoutConsent}
              onChange={(event) => change({ withoutConsent: event.target.value })}
            >
              <option value="">{t("all")}</option>
              <option value="true">{t("withoutConsent")}</option>
            </SelectField>
          </>
        }
      />
      {asking && <RequestReturn onClose={() => setAsking(false)} />}
    </>
  );
}

/** A shop or a customer wants to give goods back. */
function RequestReturn({ onClose }: { onClose: () => void }) {
  const t = useWords("returns");
  const [id] = useState(uuid);
  return (
    <FormDialog
      title={t("request")}
      hint={t("request.hint")}
      confirm={t("request")}
      done={t("saved")}
      refresh={["goods_return"]}
      initial={{ kind: "take_back", quantity: 1 }}
      fields={[
        {
          name: "kind",
          label: t("kind"),
          kind: "choice",
          options: (["take_back", "exchange"] as const).map((kind) => ({ value: kind, text: t(`kind.${kind}`) })),
        },
        { name: "ofShop", label: t("ofShop"), kind: "check" },
        {
          name: "customerId",
          label: t("customer"),
          hint: t("customer.hint"),
          kind: "customer",
          when: (values) => values.ofShop !== true,
        },
        {
          name: "customerName",
          label: t("customer.other"),
          when: (values) => values.ofShop !== true && !values.customerId,
        },
        { name: "product", label: t("product"), required: true },
        { name: "serial", label: t("serial") },
        { name: "quantity", label: t("quantity"), kind: "number", required: true },
        { name: "reason", label: t("reason"), kind: "area", required: true },
      ]}
      send={(form) => requestReturn({ ...form, id })}
      onClose={onClose}
    />
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { type Day, showDay, today } from "../../lib/dates";
import { useList } from "../../lib/list";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { Money } from "../../ui/money";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag, type Tone } from "../../ui/status-tag";
import { StoreChoice } from "../../ui/store-choice";
import { type Column, TablePage } from "../../ui/table-page";
import { TypedDate } from "../../ui/typed-date";
import { FormDialog } from "./form-dialog";
import { bookInTool, claimTool, type Purchase, reimburseTool } from "./queries";

const tones: Record<Purchase["state"], Tone> = { bought: "amber", in_store: "going", paid_back: "good" };

/** Tools bought on the road: handed in first, paid back then. */
export function Purchases() {
  const t = useWords("tools");
  const client = useQueryClient();
  const list = useList<Purchase>("tool_purchase", "/api/v1/tool-purchases", {});
  const [booking, setBooking] = useState<Purchase | null>(null);
  const pay = useMutation({
    mutationFn: (purchase: Purchase) => reimburseTool(purchase.id),
    onSuccess: () => client.invalidateQueries({ queryKey: ["tool_purchase"] }),
  });
  const columns = useMemo<Column<Purchase>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "state",
        title: t("state"),
        cell: (row) => <StatusTag tone={tones[row.state]}>{t(`bought.${row.state}`)}</StatusTag>,
        phone: "badge",
        whole: true,
      },
      { key: "person", title: t("person"), cell: (row) => row.person.name, whole: true },
      { key: "what", title: t("what"), cell: (row) => `${row.what} ${row.model}`.trim() },
      { key: "price", title: t("price"), cell: (row) => <Money amount={row.price} />, end: true },
      { key: "boughtOn", title: t("boughtOn"), cell: (row) => showDay(row.boughtOn), whole: true },
      {
        key: "step",
        title: <span className="visually-hidden">{t("actions")}</span>,
        cell: (row) => (
          <div className={sections.foot}>
            {row.allowedActions.includes("bookInTool") && (
              <Button onClick={() => setBooking(row)}>{t("bookIn")}</Button>
            )}
            {row.allowedActions.includes("reimburseTool") && (
              <Button onClick={() => pay.mutate(row)} busy={pay.isPending && pay.variables?.id === row.id}>
                {t("reimburse")}
              </Button>
            )}
          </div>
        ),
      },
    ],
    [t, pay],
  );
  return (
    <>
      {pay.error && <ProblemAlert problem={pay.error} />}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("view.bought")}
        emptyTitle={t("noBought")}
        emptyHint={t("claimMeans")}
      />
      {booking && <BookIn purchase={booking} onClose={() => setBooking(null)} />}
    </>
  );
}

function BookIn({ purchase, onClose }: { purchase: Purchase; onClose: () => void }) {
  const t = useWords("tools");
  const [storeId, setStoreId] = useState("");
  const [code, setCode] = useState("");
  return (
    <FormDialog
      title={`${t("bookIn")} ${purchase.what}`}
      confirm={t("bookIn")}
      labels={{ code: t("code"), storeId: t("store") }}
      onClose={onClose}
      send={() => bookInTool(purchase.id, { storeId, code })}
    >
      {(errorOf) => (
        <>
          <StoreChoice label={t("store")} value={storeId} onChange={setStoreId} error={errorOf("storeId")} />
          <TextField
            id="code"
            label={t("code")}
            required
            value={code}
            error={errorOf("code")}
            onChange={(event) => setCode(event.target.value)}
          />
        </>
      )}
    </FormDialog>
  );
}

export function ClaimTool({ onClose }: { onClose: () => void }) {
  const t = useWords("tools");
  const [id] = useState(uuid);
  const [form, setForm] = useState({ what: "", model: "", price: "", workLabel: "" });
  const [boughtOn, setBoughtOn] = useState<Day | null>(today());
  const labels = {
    what: t("what"),
    model: t("model"),
    price: t("price"),
    workLabel: t("work"),
    boughtOn: t("boughtOn"),
  };
  return (
    <FormDialog
      title={t("claim")}
      hint={t("claimMeans")}
      confirm={t("save")}
      labels={labels}
      onClose={onClose}
      send={() => claimTool({ ...form, id, boughtOn, price: form.price === "" ? null : Number(form.price) })}
    >
      {(errorOf) => (
        <>
          {(["what", "model", "price", "workLabel"] as const).map((field) => (
            <TextField
              key={field}
              id={field}
              label={labels[field]}
              required={field === "what" || field === "price"}
              inputMode={field === "price" ? "decimal" : undefined}
              value={form[field]}
              error={errorOf(field)}
              onChange={(event) => setForm({ ...form, [field]: event.target.value })}
            />
          ))}
          <TypedDate
            id="boughtOn"
            label={t("boughtOn")}
            chips={[-1, 0]}
            value={boughtOn}
            onChange={setBoughtOn}
            error={errorOf("boughtOn")}
          />
        </>
      )}
    </FormDialog>
  );
}

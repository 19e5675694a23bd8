import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { api } from "../../api/client";
import { showMoment } from "../../lib/dates";
import { useList } from "../../lib/list";
import { showMoney } from "../../lib/money";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Money } from "../../ui/money";
import { ProblemAlert } from "../../ui/problem-alert";
import { type Column, TablePage } from "../../ui/table-page";
import { toast } from "../../ui/toast";
import { byTechnician, type Collection, sum } from "./cash";
import styles from "./cash.module.css";

interface Props {
  state: "open" | "confirmed";
  technician: string;
  onTechnician: (id: string) => void;
}

/** Cash taken at the door: who owes how much, and each amount with the call it belongs to (1.5a). */
export function Collections({ state, technician, onTechnician }: Props) {
  const t = useWords("cash");
  const client = useQueryClient();
  const mayConfirm = useMay("confirmCollection");
  const list = useList<Collection>("collection", "/api/v1/collections", { state, technician, limit: "200" });
  const confirm = useMutation({
    mutationFn: (collection: Collection) =>
      api.POST("/api/v1/collections/{id}/confirmation", {
        params: { path: { id: collection.id } },
        body: {} as never,
      }),
    onSuccess: (_, collection) => {
      toast({ text: t("confirmed", { amount: showMoney(collection.amount) }) });
      return client.invalidateQueries({ queryKey: ["collection"] });
    },
  });

  const rows = list.rows ?? [];
  const columns: Column<Collection>[] = [
    {
      key: "ticket",
      title: t("ticket"),
      cell: (row) => <Link to={`/tickets/${row.ticket.id}`}>{row.ticket.number}</Link>,
      phone: "title",
    },
    { key: "technician", title: t("technician"), cell: (row) => row.technician.name, whole: true },
    { key: "customer", title: t("customer"), cell: (row) => row.customer.name },
    { key: "collected", title: t("collectedAt"), cell: (row) => showMoment(row.collectedAt), whole: true },
    { key: "amount", title: t("amount"), cell: (row) => <Money amount={row.amount} />, end: true, phone: "badge" },
    {
      key: "confirm",
      title: t("confirmedAt"),
      cell: (row) =>
        row.confirmedAt ? (
          [showMoment(row.confirmedAt), row.confirmedBy?.name].filter(Boolean).join(" · ")
        ) : mayConfirm ? (
          <Button onClick={() => confirm.mutate(row)} busy={confirm.isPending && confirm.variables?.id === row.id}>
            {t("confirm")}
          </Button>
        ) : null,
    },
  ];

  return (
    <div className={styles.list}>
      {state === "open" && (rows.length > 0 || technician) && (
        <ul className={styles.totals} aria-label={t("technician")}>
          {byTechnician(rows).map((total) => (
            <li key={total.technician.id}>
              <button
                type="button"
                aria-pressed={technician === total.technician.id}
                onClick={() => onTechnician(technician ? "" : total.technician.id)}
              >
                <span>{total.technician.name}</span>
                <strong>
                  <Money amount={total.amount} />
                </strong>
              </button>
            </li>
          ))}
        </ul>
      )}
      {confirm.error && <ProblemAlert problem={confirm.error} />}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t(`view.${state}`)}
        emptyTitle={t(`empty.${state}`)}
        emptyHint={t("emptyHint")}
      />
      {rows.length > 0 && (
        <p className={styles.total}>
          {t(list.more ? "totalMore" : "total", {
            amount: showMoney(sum(rows.map((row) => row.amount))),
            count: rows.length,
          })}
        </p>
      )}
    </div>
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { api } from "../../api/client";
import { showDay, showMoment } from "../../lib/dates";
import { useList } from "../../lib/list";
import { showMoney } from "../../lib/money";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Money } from "../../ui/money";
import { ProblemAlert } from "../../ui/problem-alert";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { toast } from "../../ui/toast";
import { type Invoice, sum } from "./cash";
import styles from "./cash.module.css";
import { InvoiceNumber } from "./invoice-number";

/** Invoices in one state, each with its next step: to be issued (1.5b), to be posted (1.5a), posted. */
export function Invoices({ state }: { state: "requested" | "waiting" | "posted" }) {
  const t = useWords("cash");
  const client = useQueryClient();
  const mayIssue = useMay("issueInvoice");
  const mayPost = useMay("postInvoice");
  const [numbering, setNumbering] = useState<Invoice | null>(null);
  const list = useList<Invoice>("invoice", "/api/v1/invoices", { state, limit: "200" }, ["collection"]);
  const rows = list.rows ?? [];

  const next = useMutation({
    mutationFn: ({ invoice, number }: { invoice: Invoice; number: string | null }) => {
      const params = { path: { id: invoice.id } };
      return state === "requested"
        ? api.POST("/api/v1/invoices/{id}/issue", { params, body: { number: number ?? "" } as never })
        : api.POST("/api/v1/invoices/{id}/posting", { params, body: (number ? { number } : {}) as never });
    },
    onSuccess: (_, { number }) => {
      toast({ text: state === "requested" ? t("issued", { number: number ?? "" }) : t("posted") });
      setNumbering(null);
      return client.invalidateQueries({ queryKey: ["invoice"] });
    },
  });
  /** An invoice without a number gets one with its step. */
  const step = (invoice: Invoice) =>
    invoice.number && state !== "requested" ? next.mutate({ invoice, number: null }) : setNumbering(invoice);
  const may = state === "requested" ? mayIssue : state === "waiting" && mayPost;

  const columns: Column<Invoice>[] = [
    {
      key: "ticket",
      title: t("ticket"),
      cell: (row) => <BilledFor invoice={row} />,
      phone: "title",
    },
    { key: "number", title: t("number"), cell: (row) => row.number, whole: true },
    { key: "customer", title: t("customer"), cell: (row) => row.customer?.name },
    { key: "address", title: t("address"), cell: (row) => row.address, width: 260, roomy: true },
    { key: "technician", title: t("technician"), cell: (row) => row.technician?.name, whole: true },
    {
      key: "when",
      title: t(state === "posted" ? "postedOn" : state === "waiting" ? "issuedOn" : "dueOn"),
      cell: (row) =>
        state === "requested" ? (
          <>
            {row.dueOn && showDay(row.dueOn)} {row.late && <StatusTag tone="late">{t("late")}</StatusTag>}
          </>
        ) : (
          showOptional(state === "posted" ? row.postedAt : row.issuedAt)
        ),
      whole: true,
    },
    { key: "amount", title: t("amount"), cell: (row) => <Money amount={row.amount} />, end: true, phone: "badge" },
  ];
  if (may)
    columns.push({
      key: "step",
      title: <span className="visually-hidden">{t("state")}</span>,
      cell: (row) => (
        <Button onClick={() => step(row)} busy={next.isPending && next.variables?.invoice.id === row.id}>
          {t(state === "requested" ? "issue" : "post")}
        </Button>
      ),
    });

  return (
    <div className={styles.list}>
      {next.error && !numbering && <ProblemAlert problem={next.error} />}
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
      {numbering && (
        <InvoiceNumber
          invoice={numbering}
          confirm={t(state === "requested" ? "issue" : "post")}
          problem={next.error}
          busy={next.isPending}
          onConfirm={(number) => next.mutate({ invoice: numbering, number })}
          onClose={() => {
            next.reset();
            setNumbering(null);
          }}
        />
      )}
    </div>
  );
}

const showOptional = (instant: string | null) => (instant ? showMoment(instant) : "");

/** What it bills: a job, goods that came back, or a repair of building works. */
function BilledFor({ invoice: { ticket, goodsReturn, repair } }: { invoice: Invoice }) {
  if (ticket) return <Link to={`/tickets/${ticket.id}`}>{ticket.number}</Link>;
  if (goodsReturn) return <Link to={`/goods-returns/${goodsReturn.id}`}>{goodsReturn.number}</Link>;
  return repair && <Link to={`/defects/${repair.id}`}>{repair.number}</Link>;
}

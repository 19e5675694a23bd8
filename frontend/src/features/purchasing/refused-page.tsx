import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { Link } from "react-router";
import { showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { type Column, TablePage } from "../../ui/table-page";
import styles from "./purchasing.module.css";
import { useStep } from "./queries";
import type { RefusedGoods } from "./shapes";
import { ReceivingViews } from "./views";

const known = { all: "" };

/** What was refused and has to go back to its supplier (8.4.2.2c). */
export default function RefusedPage() {
  const t = useWords("receiving");
  const client = useQueryClient();
  const [filters, change] = useFilters(known);
  const list = useList<RefusedGoods>("refused", "/api/v1/refused-goods", { open: filters.all ? "" : "true" }, [
    "receipt",
  ]);
  const send = useStep<RefusedGoods>("refused", () => client.invalidateQueries({ queryKey: ["receipt"] }));
  const { mutate, isPending, variables } = send;
  const columns = useMemo<Column<RefusedGoods>[]>(
    () => [
      {
        key: "part",
        title: t("part"),
        cell: (row) => `${row.part.name} × ${row.quantity} ${row.part.unit}`,
        phone: "title",
      },
      { key: "ground", title: t("reason"), cell: (row) => t(`ground.${row.ground}` as "ground.unfit") },
      { key: "note", title: t("note"), cell: (row) => row.note, width: 320 },
      { key: "supplier", title: t("supplier"), cell: (row) => row.supplier },
      {
        key: "receipt",
        title: t("number"),
        cell: (row) => <Link to={`/goods-receipts/${row.receipt.id}`}>{row.receipt.number}</Link>,
        whole: true,
      },
      {
        key: "refused",
        title: t("refusedAt"),
        cell: (row) => `${showMoment(row.refusedAt)} ${row.refusedBy.name}`,
        roomy: true,
      },
      {
        key: "back",
        title: t("sentBack"),
        cell: (row) => {
          const path = `/api/v1/refused-goods/${row.id}/sending-back`;
          return row.sentBackAt ? (
            showMoment(row.sentBackAt)
          ) : row.allowedActions.includes("sendGoodsBack") ? (
            <Button busy={isPending && variables?.path === path} onClick={() => mutate({ path })}>
              {t("sendBack")}
            </Button>
          ) : null;
        },
      },
    ],
    [t, mutate, isPending, variables],
  );
  return (
    <>
      <PageHeader title={t("refusedTitle")} lead={t("refusedLead")} />
      <ReceivingViews />
      {send.error && <ProblemAlert problem={send.error} />}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("refusedTitle")}
        emptyTitle={t("refusedEmpty")}
        filters={
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={!!filters.all}
              onChange={(event) => change({ all: event.target.checked ? "true" : "" })}
            />
            {t("alsoDone")}
          </label>
        }
      />
    </>
  );
}

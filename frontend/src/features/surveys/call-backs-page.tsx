import { useMemo, useState } from "react";
import { Link } from "react-router";
import { showInstant } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import type { CallBack } from "./call-back";
import { CallBackDialog } from "./call-back-dialog";
import { CallsDue } from "./calls-due";
import { CareViews } from "./care-views";
import styles from "./surveys.module.css";

const known = { ticket: "" };

/** Calls to customers after their repairs (6.9); of one ticket (?ticket=), where the next one is recorded too. */
export default function CallBacksPage() {
  const t = useWords("callBacks");
  const may = useMay("recordCallBack");
  const mayList = useMay("listCallBacksDue");
  const [filters] = useFilters(known);
  const [calling, setCalling] = useState<{ ticket: string; hint?: string } | null>(null);
  const list = useList<CallBack>("ticket", "/api/v1/call-backs", filters);
  const columns = useMemo<Column<CallBack>[]>(
    () => [
      {
        key: "ticket",
        title: t("ticket"),
        cell: (row) => <Link to={`/tickets/${row.ticket.id}`}>{row.ticket.number}</Link>,
        phone: "title",
      },
      {
        key: "customer",
        title: t("customer"),
        cell: (row) => <Link to={`/customers/${row.customer.id}`}>{row.customer.name}</Link>,
      },
      {
        key: "reached",
        title: t("result"),
        cell: (row) => (
          <StatusTag tone={row.reached ? "good" : "amber"}>{t(row.reached ? "reached" : "notReached")}</StatusTag>
        ),
        whole: true,
        phone: "badge",
      },
      {
        key: "note",
        title: t("said"),
        cell: (row) => [heard(row, t), row.note].filter(Boolean).join(" · "),
        width: 420,
      },
      { key: "by", title: t("by"), cell: (row) => row.calledBy.name, whole: true },
      { key: "at", title: t("at"), cell: (row) => showInstant(row.calledAt), whole: true },
    ],
    [t],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {may && filters.ticket && (
          <Button kind="main" onClick={() => setCalling({ ticket: filters.ticket })}>
            {t("call")}
          </Button>
        )}
      </PageHeader>
      <CareViews />
      {mayList && !filters.ticket && (
        <CallsDue
          onCall={
            may
              ? (due) =>
                  setCalling({
                    ticket: due.ticket.id,
                    hint: [due.customer.name, due.phone, due.what].filter(Boolean).join(" · "),
                  })
              : undefined
          }
        />
      )}
      <h2 className={styles.past}>{t("madeTitle")}</h2>
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("title")}
        emptyTitle={t("empty")}
        emptyHint={t("emptyHint")}
      />
      {calling && <CallBackDialog ticket={calling.ticket} hint={calling.hint} onClose={() => setCalling(null)} />}
    </>
  );
}

/** What the guide heard, in words; only what was asked. */
const heard = (call: CallBack, t: ReturnType<typeof useWords<"callBacks">>): string =>
  [
    call.satisfaction && t(`level.${call.satisfaction as 1 | 2 | 3 | 4}`),
    call.works === false && t("worksNot"),
    call.onTime === false && t("late"),
    call.chargesClear === false && t("chargesUnclear"),
    call.nextStep && call.nextStep !== "nothing" && t(`next.${call.nextStep}`),
  ]
    .filter(Boolean)
    .join(" · ");

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { Money } from "../../ui/money";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { type Column, TablePage } from "../../ui/table-page";
import { LossForm } from "./loss-form";
import { chargeLoss, type Loss, payLoss } from "./queries";
import { CareViews } from "./views";

const known = { state: "" };

/** What breaking rules cost, by which rule, and who bears it. */
export default function LossesPage() {
  const t = useWords("care");
  const client = useQueryClient();
  const [filters, change] = useFilters(known);
  const [editing, setEditing] = useState<Loss | "new" | null>(null);
  const may = useMay("recordLoss");
  const list = useList<Loss>("loss", "/api/v1/losses", filters);
  const step = useMutation({
    mutationFn: ({ loss, pay }: { loss: Loss; pay: boolean }) => (pay ? payLoss(loss.id) : chargeLoss(loss.id)),
    onSuccess: () => client.invalidateQueries({ queryKey: ["loss"] }),
  });
  const columns = useMemo<Column<Loss>[]>(
    () => [
      { key: "number", title: t("number"), cell: (row) => row.number, phone: "title" },
      {
        key: "state",
        title: t("state"),
        cell: (row) => (
          <StatusTag tone={row.paidAt ? "good" : row.chargedAt ? "amber" : "waiting"}>
            {t(row.paidAt ? "lossState.paid" : row.chargedAt ? "lossState.owed" : "lossState.recorded")}
          </StatusTag>
        ),
        phone: "badge",
        whole: true,
      },
      { key: "what", title: t("what"), cell: (row) => row.what },
      { key: "person", title: t("person"), cell: (row) => row.person?.name ?? t("nobody") },
      { key: "rule", title: t("article"), cell: (row) => row.rule?.ref ?? t("nobody"), roomy: true },
      { key: "amount", title: t("amount"), cell: (row) => <Money amount={row.amount} />, end: true },
      {
        key: "owed",
        title: t("owed"),
        cell: (row) => (row.owed === null ? "—" : <Money amount={row.owed} />),
        end: true,
        roomy: true,
      },
      {
        key: "step",
        title: <span className="visually-hidden">{t("actions")}</span>,
        cell: (row) => (
          <div className={sections.lines}>
            {row.allowedActions.includes("changeLoss") && (
              <Button onClick={() => setEditing(row)}>{t("change")}</Button>
            )}
            {row.allowedActions.includes("chargeLoss") && (
              <Button onClick={() => step.mutate({ loss: row, pay: false })}>{t("charge")}</Button>
            )}
            {row.allowedActions.includes("payLoss") && (
              <Button onClick={() => step.mutate({ loss: row, pay: true })}>{t("pay")}</Button>
            )}
          </div>
        ),
      },
    ],
    [t, step],
  );
  return (
    <>
      <PageHeader title={t("losses.title")} lead={t("losses.lead")}>
        {may && (
          <Button kind="main" onClick={() => setEditing("new")}>
            {t("recordLoss")}
          </Button>
        )}
      </PageHeader>
      <CareViews />
      {step.error && <ProblemAlert problem={step.error} />}
      <TablePage
        list={list}
        columns={columns}
        rowKey={(row) => row.id}
        caption={t("losses.title")}
        emptyTitle={t("noLosses")}
        filters={
          <SelectField
            label={t("state")}
            value={filters.state}
            onChange={(event) => change({ state: event.target.value })}
          >
            <option value="">{t("lossState.all")}</option>
            {(["recorded", "owed", "paid"] as const).map((state) => (
              <option key={state} value={state}>
                {t(`lossState.${state}`)}
              </option>
            ))}
          </SelectField>
        }
      />
      {editing && <LossForm loss={editing === "new" ? null : editing} onClose={() => setEditing(null)} />}
    </>
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { api, take } from "../../../api/client";
import { showMoment } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { useList } from "../../../lib/list";
import { useMay } from "../../../lib/session";
import { sayCode, useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { ReasonDialog } from "../../../ui/reason-dialog";
import { StatusTag } from "../../../ui/status-tag";
import { Waiting } from "../../../ui/waiting";
import type { Escalation } from "./escalation";
import styles from "./escalations.module.css";

/** Problems reported from the door: those nobody has taken up first of all (3.1.6), each with its hours (3.2.5). */
export default function EscalationsPage() {
  const t = useWords("escalations");
  const [filters, change] = useFilters({ open: "true" });
  const list = useList<Escalation>("escalation", "/api/v1/escalations", filters, ["ticket"]);
  const rows = list.rows && [...list.rows].sort((a, b) => Number(!!a.takenAt) - Number(!!b.takenAt));
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        <Button aria-pressed={filters.open === ""} onClick={() => change({ open: filters.open ? "" : "true" })}>
          {t(filters.open ? "all" : "openOnly")}
        </Button>
      </PageHeader>
      <Waiting query={list} />
      {rows?.length === 0 && <EmptyState title={t("none")} hint={t("noneHint")} />}
      <ul className={styles.list} aria-label={t("title")}>
        {rows?.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
      {list.more && <Button onClick={list.more}>{t("more")}</Button>}
    </>
  );
}

function Line({ row }: { row: Escalation }) {
  const t = useWords("escalations");
  const app = useWords("app");
  const client = useQueryClient();
  const [planning, setPlanning] = useState(false);
  const mayTake = useMay("takeEscalation");
  const mayPlan = useMay("confirmPlan");
  const mayClear = useMay("clearEscalation");
  const params = { path: { id: row.id } };
  const step = useMutation({
    mutationFn: (what: { do: "taking" | "clearing" } | { plan: string }) =>
      "plan" in what
        ? take<unknown>(api.PUT("/api/v1/escalations/{id}/plan", { params, body: what }))
        : what.do === "taking"
          ? take<unknown>(api.POST("/api/v1/escalations/{id}/taking", { params }))
          : take<unknown>(api.POST("/api/v1/escalations/{id}/clearing", { params })),
    onSuccess: () => {
      setPlanning(false);
      return client.invalidateQueries({ queryKey: ["escalation"] });
    },
  });
  const tone = row.clearedAt ? "off" : row.plan ? "good" : row.takenAt ? "going" : "late";
  return (
    <li className={styles.line}>
      <p className={styles.head}>
        <strong>
          <Link to={`/tickets/${row.ticket.id}`}>{row.ticket.number}</Link> {row.ticket.customer}
        </strong>
        <StatusTag tone={tone}>
          {t(row.clearedAt ? "cleared" : row.plan ? "planned" : row.takenAt ? "taken" : "untaken")}
        </StatusTag>
        <span>{t("hours", { hours: row.hours })}</span>
      </p>
      <p>{row.description}</p>
      <p className={styles.second}>
        {t("reported", { who: row.escalatedBy.name, time: showMoment(row.escalatedAt) })}
        {row.cannotSolve && ` · ${t("cannotSolve")}`}
        {row.departments.length > 0 &&
          ` · ${t("departments", { names: row.departments.map((one) => sayCode(app, `role.${one}`)).join(t("and")) })}`}
        {row.takenBy && ` · ${t("takenBy", { who: row.takenBy.name })}`}
      </p>
      {row.plan && <p>{t("plan", { plan: row.plan, who: row.plannedBy?.name ?? "" })}</p>}
      {(!row.clearedAt || !row.plan) && (
        <p className={styles.buttons}>
          {mayTake && !row.takenAt && !row.clearedAt && (
            <Button busy={step.isPending} onClick={() => step.mutate({ do: "taking" })}>
              {t("take")}
            </Button>
          )}
          {mayPlan && <Button onClick={() => setPlanning(true)}>{t(row.plan ? "replan" : "confirmPlan")}</Button>}
          {mayClear && !row.clearedAt && (
            <Button busy={step.isPending} onClick={() => step.mutate({ do: "clearing" })}>
              {t("clear")}
            </Button>
          )}
        </p>
      )}
      {step.error && !planning && <ProblemAlert problem={step.error} />}
      {planning && (
        <ReasonDialog
          title={t("confirmPlan")}
          label={t("planLabel")}
          field="plan"
          confirm={t("confirmPlan")}
          required
          problem={step.error}
          busy={step.isPending}
          onConfirm={(plan) => step.mutate({ plan })}
          onClose={() => setPlanning(false)}
        />
      )}
    </li>
  );
}

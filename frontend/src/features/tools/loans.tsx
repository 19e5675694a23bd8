import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { LoanCard } from "./loan-card";
import type { Loan } from "./queries";

/** Loans of one kind: out, late, or not made good; a technician sees his own. */
export function Loans({ state }: { state: "out" | "late" | "owed" }) {
  const t = useWords("tools");
  const list = useList<Loan>("tool_loan", "/api/v1/tool-loans", { state });
  if (list.error) return <ProblemAlert problem={list.error} again={list.again} />;
  if (!list.rows) return <p role="status">{t("loading")}</p>;
  if (list.rows.length === 0) return <EmptyState title={t("noLoans")} hint={t(`view.${state}`)} />;
  return (
    <>
      <ul className={sections.lines} aria-label={t(`view.${state}`)}>
        {list.rows.map((loan) => (
          <li key={loan.id} className={sections.line}>
            <LoanCard loan={loan} tool />
          </li>
        ))}
      </ul>
      {list.more && (
        <Button onClick={list.more} busy={list.loadingMore}>
          {t("loading")}
        </Button>
      )}
    </>
  );
}

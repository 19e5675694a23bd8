import { useList } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import sections from "../../ui/sections.module.css";
import { Waiting } from "../../ui/waiting";
import { LoanCard } from "./loan-card";
import type { Loan } from "./queries";

/** Loans of one kind: out, late, or not made good; a technician sees his own. */
export function Loans({ state }: { state: "out" | "late" | "owed" }) {
  const t = useWords("tools");
  const ui = useWords("ui");
  const list = useList<Loan>("tool_loan", "/api/v1/tool-loans", { state });
  if (!list.rows) return <Waiting query={list} />;
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
          {ui("list.more")}
        </Button>
      )}
    </>
  );
}

import { useRef, useState } from "react";
import type { Approval } from "../../lib/approval";
import { useList } from "../../lib/list";
import { usePhone } from "../../lib/media";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { useShortcuts } from "../../ui/shortcuts";
import { Waiting } from "../../ui/waiting";
import { ApprovalCard } from "./approval-card";
import styles from "./approvals.module.css";

const box = { box: "to_sign" };

/** The requests that wait for me, each whole, so that it is read where it is signed; at the desk by keys alone. */
export function ToSign() {
  const t = useWords("approvals");
  const ui = useWords("ui");
  const phone = usePhone();
  const list = useList<Approval>("approval", "/api/v1/approvals", box);
  const [chosen, setChosen] = useState(0);
  const cards = useRef<HTMLDivElement>(null);
  const rows = list.rows ?? [];
  const at = Math.min(chosen, Math.max(rows.length - 1, 0));
  const cardAt = (index: number) => cards.current?.querySelectorAll<HTMLElement>("[data-approval]")[index];
  const move = (by: number) => {
    const to = Math.min(Math.max(at + by, 0), rows.length - 1);
    setChosen(to);
    cardAt(to)?.focus();
    cardAt(to)?.scrollIntoView({ block: "nearest" });
  };
  const press = (key: string) => cardAt(at)?.querySelector<HTMLElement>(`[data-key=${key}]`)?.click();
  useShortcuts(
    rows.length === 0
      ? []
      : [
          { keys: "j", label: t("key.next"), run: () => move(1) },
          { keys: "k", label: t("key.previous"), run: () => move(-1) },
          { keys: "s", label: t("sign"), run: () => press("sign") },
          { keys: "x", label: t("refuse"), run: () => press("refuse") },
        ],
  );

  if (!list.rows) return <Waiting query={list} block />;
  if (rows.length === 0) return <EmptyState title={t("empty")} hint={t("emptyHint")} />;
  return (
    <div className={styles.cards} ref={cards}>
      {rows.map((approval, index) => (
        <ApprovalCard key={approval.id} approval={approval} chosen={!phone && index === at} />
      ))}
      {list.more && (
        <Button onClick={list.more} busy={list.loadingMore}>
          {ui("list.more")}
        </Button>
      )}
    </div>
  );
}

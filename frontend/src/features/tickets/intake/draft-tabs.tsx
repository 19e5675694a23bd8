import { Plus } from "lucide-react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { titleOf } from "./call-form";
import styles from "./intake.module.css";
import type { CallDrafts } from "./use-call";

/** Calls taken at the same time, each its own draft: going to another one loses nothing (demand 6). */
export function DraftTabs({ calls }: { calls: CallDrafts }) {
  const t = useWords("intake");
  const isNew = !calls.drafts.some((draft) => draft.id === calls.id);
  if (calls.drafts.length === 0) return null;
  return (
    <nav className={styles.tabs} aria-label={t("drafts.title")}>
      {calls.drafts.map((draft) => (
        <Button
          key={draft.id}
          kind="quiet"
          aria-current={draft.id === calls.id}
          onClick={() => calls.open(draft.id)}
          className={styles.tab}
        >
          {titleOf(draft.form, draft.startedAt)}
        </Button>
      ))}
      {isNew ? (
        <span className={styles.tab} aria-current="true">
          {t("drafts.blank")}
        </span>
      ) : (
        <Button kind="quiet" icon onClick={() => calls.begin()} aria-label={t("drafts.another")}>
          <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      )}
    </nav>
  );
}

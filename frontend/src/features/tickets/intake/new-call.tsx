import { X } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { useShortcuts } from "../../../ui/shortcuts";
import { CallSteps } from "./call-steps";
import { DraftTabs } from "./draft-tabs";
import styles from "./intake.module.css";
import type { CallDrafts, Done } from "./use-call";

interface Props {
  calls: CallDrafts;
  onClose: () => void;
}

/** The call being taken, beside the register, which stays in sight and in reach. */
export function NewCall({ calls, onClose }: Props) {
  const t = useWords("intake");
  const [done, setDone] = useState<Done | null>(null);
  useShortcuts([
    { keys: "alt+n", label: t("drafts.another"), run: () => calls.begin(), whileTyping: true },
    { keys: "escape", label: t("close"), run: onClose },
  ]);

  return (
    <section className={styles.panel} aria-labelledby="new-call">
      <header className={styles.head}>
        <h2 id="new-call">{t("title")}</h2>
        <DraftTabs calls={calls} />
        <Button kind="quiet" icon onClick={onClose} aria-label={t("close")}>
          <X size={18} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </header>
      <p role="status" className={done ? styles.done : "visually-hidden"}>
        {done && (
          <>
            {t(`done.${done.did}`, { number: done.ticket.number, count: done.chases ?? 0 })}
            <Link to={`/tickets/${done.ticket.id}`}>{t("done.open")}</Link>
          </>
        )}
      </p>
      {/* Another call is another form: focus and steps begin anew. */}
      <CallSteps key={calls.id} calls={calls} onDone={setDone} />
    </section>
  );
}

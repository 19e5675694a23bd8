import { useId, useState } from "react";
import { useNow } from "../lib/now";
import { useWords } from "../lib/words";
import { DueBadge, type DueProps, sayDue } from "./due-badge";
import styles from "./due-reason.module.css";

/** A countdown that tells its reason on a tap, where nothing can hover. */
export function DueReason(due: DueProps) {
  const t = useWords("ui");
  const id = useId();
  const [open, setOpen] = useState(false);
  const { why } = sayDue(t, due, useNow());
  return (
    <div className={styles.due}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <DueBadge {...due} />
      </button>
      <p id={id} className={styles.why} hidden={!open}>
        {why}
      </p>
    </div>
  );
}

import { type ReactNode, useId, useState } from "react";
import { useNow } from "../lib/now";
import { useWords } from "../lib/words";
import { DueBadge, type DueProps, sayDue } from "./due-badge";
import styles from "./due-reason.module.css";

/** A countdown that tells its reason on a tap, where nothing can hover; `children` stand below the reason (the article). */
export function DueReason({ children, ...due }: DueProps & { children?: ReactNode }) {
  const t = useWords("ui");
  const id = useId();
  const [open, setOpen] = useState(false);
  const { why } = sayDue(t, due, useNow());
  return (
    <div className={styles.due}>
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <DueBadge {...due} />
      </button>
      <div id={id} className={styles.why} hidden={!open}>
        <p>{why}</p>
        {children}
      </div>
    </div>
  );
}

import type { ReactNode } from "react";
import styles from "./ticket.module.css";

/** One labelled fact; what is not known is left out, not shown as a dash. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === "" || children === false) return null;
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

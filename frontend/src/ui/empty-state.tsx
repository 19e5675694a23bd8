import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./empty-state.module.css";

interface Props {
  title: ReactNode;
  hint?: ReactNode;
  /** Where to go instead, with its words. */
  to?: string;
  action?: ReactNode;
  children?: ReactNode;
}

/** Nothing here, why, and what to do about it. */
export function EmptyState({ title, hint, to, action, children }: Props) {
  return (
    <section className={styles.empty}>
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
      {children}
      {to && action && <Link to={to}>{action}</Link>}
    </section>
  );
}

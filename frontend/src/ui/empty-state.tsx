import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./empty-state.module.css";

interface Props {
  title: ReactNode;
  hint?: ReactNode;
  /** Where to go instead, with its words. */
  to?: string;
  action?: ReactNode;
  /** It is the whole page, so its title is the page's. */
  page?: boolean;
  children?: ReactNode;
}

/** Nothing here, why, and what to do about it. */
export function EmptyState({ title, hint, to, action, page, children }: Props) {
  return (
    <section className={styles.empty}>
      {page ? <h1>{title}</h1> : <h2>{title}</h2>}
      {hint && <p>{hint}</p>}
      {children}
      {to && action && <Link to={to}>{action}</Link>}
    </section>
  );
}

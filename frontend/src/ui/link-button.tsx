import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./link-button.module.css";

interface Props {
  to: string;
  /** main: the one next step of a page; plain: everything else. */
  kind?: "main" | "plain";
  /** Another look at the same page: back leads to the page before. */
  replace?: boolean;
  children: ReactNode;
}

/** A step that is another page: it looks like the buttons beside it. */
export function LinkButton({ to, kind = "plain", replace, children }: Props) {
  return (
    <Link to={to} replace={replace} className={styles[kind]}>
      {children}
    </Link>
  );
}

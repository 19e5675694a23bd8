import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./figures.module.css";

export interface FigureLink {
  name: string;
  /** The address of exactly the rows it counts. */
  to: string;
  /** Undefined: not counted yet. */
  count: number | undefined;
  text: string;
  /** What it counts, in a sentence. */
  means: string;
  /** Shown in red unless it is nothing. */
  alarm?: boolean;
  here: boolean;
}

/** The state of a list in a few figures, each opening exactly the rows it counts; beneath them what they mean or as of when. */
export function Figures({ label, links, children }: { label: string; links: FigureLink[]; children?: ReactNode }) {
  return (
    <nav className={styles.figures} aria-label={label}>
      {links.map((link) => (
        <Link
          key={link.name}
          to={link.to}
          replace
          className={link.alarm && link.count ? `${styles.figure} ${styles.alarm}` : styles.figure}
          aria-current={link.here ? "true" : undefined}
          title={link.means}
        >
          <strong>{link.count ?? "–"}</strong>
          <span>{link.text}</span>
        </Link>
      ))}
      {children && <p className={styles.means}>{children}</p>}
    </nav>
  );
}

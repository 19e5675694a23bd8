import { Link } from "react-router";
import styles from "./view-links.module.css";

export interface ViewLink {
  to: string;
  text: string;
  here: boolean;
}

/** Lists that lie side by side, each with its own address. */
export function ViewLinks({ label, links }: { label: string; links: ViewLink[] }) {
  return (
    <nav className={styles.views} aria-label={label} data-print="no">
      {links.map((link) => (
        <Link key={link.to} to={link.to} aria-current={link.here ? "page" : undefined}>
          {link.text}
        </Link>
      ))}
    </nav>
  );
}

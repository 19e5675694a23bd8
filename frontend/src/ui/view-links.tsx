import { Link } from "react-router";
import styles from "./view-links.module.css";

export interface ViewLink {
  to: string;
  text: string;
  here: boolean;
  /** What it shows, in a sentence. */
  means?: string;
}

interface Props {
  label: string;
  links: readonly ViewLink[];
  /** They are looks at one page: back leads to the page before. */
  replace?: boolean;
}

/** Lists that lie side by side, each with its own address. */
export function ViewLinks({ label, links, replace }: Props) {
  if (links.length < 2) return null;
  return (
    <nav className={styles.views} aria-label={label} data-print="no">
      {links.map((link) => (
        <Link
          key={link.to}
          to={link.to}
          replace={replace}
          aria-current={link.here ? "page" : undefined}
          title={link.means}
        >
          {link.text}
        </Link>
      ))}
    </nav>
  );
}

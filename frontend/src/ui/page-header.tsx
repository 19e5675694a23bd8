import { type ReactNode, useEffect } from "react";
import styles from "./page-header.module.css";

/** The tab's title: what is on the page, then the product. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Aftercare`;
  }, [title]);
}

interface Props {
  title: string;
  /** What stands beside the title: a status, a number. */
  beside?: ReactNode;
  lead?: ReactNode;
  /** The page's buttons, the main one last. */
  children?: ReactNode;
}

export function PageHeader({ title, beside, lead, children }: Props) {
  useTitle(title);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <div className={styles.title}>
          <h1>{title}</h1>
          {beside}
        </div>
        {lead && <p>{lead}</p>}
      </div>
      {children && (
        <div className={styles.actions} data-print="no">
          {children}
        </div>
      )}
    </header>
  );
}

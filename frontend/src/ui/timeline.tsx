import type { ReactNode } from "react";
import { showInstant, showMoment } from "../lib/dates";
import { useNow } from "../lib/now";
import styles from "./timeline.module.css";

export interface TimelineEntry {
  key: string | number;
  /** An instant. */
  at: string;
  text: ReactNode;
  /** Who did it; nobody when it happened by itself. */
  who?: string | null;
  detail?: ReactNode;
}

/** What happened, newest first, with when and who. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const now = useNow();
  return (
    <ol className={styles.timeline}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.at} title={showInstant(entry.at)}>
            {showMoment(entry.at, now)}
          </time>
          <div>
            {entry.text}
            {entry.who && <span className={styles.who}>{entry.who}</span>}
            {entry.detail && <div className={styles.detail}>{entry.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

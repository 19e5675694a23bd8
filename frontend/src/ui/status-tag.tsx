import type { ReactNode } from "react";
import styles from "./status-tag.module.css";

/** What a status means for the reader: waiting is open, going is in hand, good is done, late needs someone, off counts no more. */
export type Tone = "waiting" | "going" | "good" | "amber" | "late" | "off";

/** A shape for each, so that the colour is never alone (demand 22). */
const shapes: Record<Tone, ReactNode> = {
  waiting: <circle cx="6" cy="6" r="4.25" />,
  going: (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5z" className={styles.full} />
    </>
  ),
  good: <path d="m2 6.5 3 3 5-6.5" />,
  amber: <path d="M6 1.5 11 10.5H1z" />,
  late: <path d="M6 .9 11.1 6 6 11.1.9 6z" className={styles.full} />,
  off: <path d="M2 6h8" />,
};

export function Shape({ tone }: { tone: Tone }) {
  return (
    <svg className={styles.shape} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shapes[tone]}
    </svg>
  );
}

/** Shape, word and colour of a status. */
export function StatusTag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      <Shape tone={tone} />
      {children}
    </span>
  );
}

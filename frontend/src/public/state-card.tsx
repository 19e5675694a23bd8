import type { ReactNode } from "react";
import { Shape, type Tone } from "../ui/status-tag";
import styles from "./card.module.css";

interface Props {
  tone: Tone;
  /** Whose state it is: a number, a day. */
  of: ReactNode;
  state: string;
  next: string | null;
  children?: ReactNode;
}

/** Where something stands, before all else: one clear state and what happens next. */
export function StateCard({ tone, of, state, next, children }: Props) {
  return (
    <section className={styles.card} aria-live="polite" data-tone={tone}>
      <p className={styles.second}>{of}</p>
      <h1>
        <Shape tone={tone} />
        {state}
      </h1>
      {next && <p className={styles.next}>{next}</p>}
      {children}
    </section>
  );
}

import type { ReactNode } from "react";
import styles from "./card.module.css";

/** A page that has one thing to say. */
export function Note({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  return (
    <section className={styles.card} aria-live="polite">
      <h1>{title}</h1>
      <p>{hint}</p>
      {children}
    </section>
  );
}

import { sayCode, useWords } from "../../../lib/words";
import styles from "./ticket.module.css";

/** What cannot be done now, and why: the server's own sentences, so that nothing is a dead end. */
export function RefusedActions({ refused }: { refused: Record<string, string> }) {
  const t = useWords("ticket");
  const reasons = Object.entries(refused ?? {});
  if (reasons.length === 0) return null;
  return (
    <section className={styles.section} data-print="no">
      <h2>{t("refused")}</h2>
      <dl className={styles.refused}>
        {reasons.map(([action, sentence]) => (
          <div key={action}>
            <dt>{sayCode(t, `action.${action}`)}</dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

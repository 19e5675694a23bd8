import { Link } from "react-router";
import { useWords } from "../../lib/words";
import { StatusTag, type Tone } from "../../ui/status-tag";
import type { SlipSignature } from "./parts";
import styles from "./parts.module.css";

const tones: Record<SlipSignature["status"], Tone> = {
  waiting: "amber",
  signed: "good",
  used: "good",
  refused: "late",
  withdrawn: "off",
  outdated: "off",
};

/** Who has to sign the slip, and has; a change of its lines asks anew (8.4.3.1b). */
export function SlipSignatures({ signatures }: { signatures: SlipSignature[] }) {
  const t = useWords("parts");
  if (signatures.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("signatures.title")}</h2>
      <ul className={styles.list}>
        {signatures.map((one) => (
          <li key={one.id} className={styles.row}>
            <span className={styles.main}>
              <Link to={`/approvals/${one.id}`}>{one.number}</Link>
              <span className={styles.second}>
                {one.by.length > 0
                  ? t("signatures.by", { people: one.by.join(", ") })
                  : t("signatures.of", { ref: one.ref })}
                {one.reason && ` · ${one.reason}`}
              </span>
            </span>
            <StatusTag tone={tones[one.status]}>{t(`signature.${one.status}`)}</StatusTag>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { StatusTag } from "../../../ui/status-tag";
import type { Item } from "../item";
import styles from "../workshop.module.css";
import { Fact } from "./fact";

/** What the customer signs, or signed, at the return: word for word (1.7d). */
export function ReturnSection({ item }: { item: Item }) {
  const t = useWords("workshop");
  const paper = item.returnPaper;
  if (!paper) return null;
  return (
    <section className={styles.section}>
      <h2>
        {t("returnPaper")}{" "}
        {paper.signature && (
          <StatusTag tone={paper.signature.valid ? "good" : "amber"}>
            {t(paper.signature.valid ? "signedBy" : "signedBefore", {
              name: paper.signature.signer,
              time: showMoment(paper.signature.signedAt),
            })}
          </StatusTag>
        )}
      </h2>
      <dl className={styles.facts}>
        {paper.lines.map((line) => (
          <Fact key={line.label} label={line.label}>
            {line.value}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

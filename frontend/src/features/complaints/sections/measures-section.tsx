import { useWords } from "../../../lib/words";
import styles from "../complaints.module.css";
import { MeasureList } from "../measure-list";
import { SectionActions } from "./section-actions";
import type { SectionProps } from "./section-props";

/** What is done about it, each with an owner, a day and how far it is. */
export function MeasuresSection(props: SectionProps) {
  const { complaint } = props;
  const t = useWords("complaints");
  if (complaint.step === "registered" && complaint.measures.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t("measures")}</h2>
      {complaint.measures.length === 0 ? (
        <p className={styles.second}>{t("noMeasures")}</p>
      ) : (
        <MeasureList complaint={complaint.id} />
      )}
      <SectionActions {...props} place="measures" />
    </section>
  );
}

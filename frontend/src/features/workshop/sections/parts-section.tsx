import { useWords } from "../../../lib/words";
import { JobParts } from "../../../ui/job-parts/job-parts";
import type { Item } from "../item";
import styles from "../workshop.module.css";

/** What was wanted, drawn, fitted and brought back for this item, and what it cost by the lots. */
export function PartsSection({ item }: { item: Item }) {
  const t = useWords("workshop");
  if (item.card === null) return null;
  return (
    <>
      <JobParts workKind="item" workId={item.id} open={item.status === "under_repair"} className={styles.section} />
      {item.card.partsNone && <p>{t("partsNone")}</p>}
    </>
  );
}

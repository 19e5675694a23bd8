import { Printer } from "lucide-react";
import { Link } from "react-router";
import { useWords } from "../../lib/words";
import styles from "./paper-links.module.css";

export type PaperKind =
  | "itemReceipt"
  | "repairCard"
  | "itemLabel"
  | "estimate"
  | "issueSlip"
  | "receiptNote"
  | "countList"
  | "labels"
  | "expiryNotice"
  | "certificate"
  | "surveyCard"
  | "complaintForm"
  | "complaintReply";

/** From a record's page to the papers that can be printed of it. */
export function PaperLinks({ papers }: { papers: { kind: PaperKind; to: string }[] }) {
  const t = useWords("ui");
  return (
    // No landmark: a page may offer papers of several things.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
    <div className={styles.papers} role="group" aria-label={t("paper.papers")}>
      {papers.map(({ kind, to }) => (
        <Link key={kind} to={to}>
          <Printer size={16} strokeWidth={1.75} aria-hidden="true" />
          {t(`paper.${kind}`)}
        </Link>
      ))}
    </div>
  );
}

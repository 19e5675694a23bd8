import { useState } from "react";
import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import type { Contract } from "./contract";
import styles from "./contract.module.css";
import { PostingDialog, VisitDialog } from "./renewal-dialogs";

/** What was done to keep the contract, and the next step (1.15). */
export function RenewalSteps({ contract }: { contract: Contract }) {
  const t = useWords("contracts");
  const [open, setOpen] = useState<"posting" | "visit" | null>(null);
  const may = (action: string) => contract.allowedActions.includes(action);
  return (
    <section className={styles.section}>
      <h2>{t("renewal")}</h2>
      <p>
        {contract.noticePostedOn ? t("noticePosted", { day: showDay(contract.noticePostedOn) }) : t("noticeOpen")}{" "}
        <Link to={`/contracts/${contract.id}/notice`}>{t("noticePrint")}</Link>
      </p>
      {contract.visits.length > 0 && (
        <ul className={styles.visits}>
          {contract.visits.map((visit) => (
            <li key={`${visit.on} ${visit.visitor} ${visit.note}`}>
              {t("visited", { day: showDay(visit.on), who: visit.visitor })} · {t(`stand.${visit.outcome}`)}
              {visit.note && <small>{visit.note}</small>}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        {may("recordNoticePosted") && !contract.noticePostedOn && (
          <Button onClick={() => setOpen("posting")}>{t("recordPosting")}</Button>
        )}
        {may("recordRenewalVisit") && <Button onClick={() => setOpen("visit")}>{t("recordVisit")}</Button>}
      </div>
      {open === "posting" && <PostingDialog contract={contract} onClose={() => setOpen(null)} />}
      {open === "visit" && <VisitDialog contract={contract} onClose={() => setOpen(null)} />}
    </section>
  );
}

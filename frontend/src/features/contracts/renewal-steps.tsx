import { Link } from "react-router";
import { showDay } from "../../lib/dates";
import { showMoney } from "../../lib/money";
import { useWords } from "../../lib/words";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import type { Contract } from "./contract";
import styles from "./contract.module.css";
import { tones } from "./renewal";
import { RenewalStepButtons } from "./renewal-step";

const steps = [
  "recordNoticePosted",
  "planRenewal",
  "recordRenewalVisit",
  "recordRenewalTalk",
  "renewContract",
  "loseRenewal",
];

/** How far the renewal has come, what was done, and the next step (1.15). */
export function RenewalSteps({ contract }: { contract: Contract }) {
  const t = useWords("contracts");
  const { renewal } = contract;
  const stage = renewal?.stage ?? "due";
  return (
    <section className={sections.section}>
      <div className={sections.head}>
        <h2>{t("renewal")}</h2>
        <StatusTag tone={tones[stage]}>{t(`stage.${stage}`)}</StatusTag>
      </div>
      <p>
        {contract.noticePostedOn ? t("noticePosted", { day: showDay(contract.noticePostedOn) }) : t("noticeOpen")}{" "}
        <Link className={styles.inline} to={`/contracts/${contract.id}/notice`}>
          {t("noticePrint")}
        </Link>
      </p>
      {renewal?.visitor && stage !== "won" && stage !== "lost" && (
        <p>{t("goesThere", { who: renewal.visitor.name, day: renewal.visitOn ? showDay(renewal.visitOn) : "none" })}</p>
      )}
      {contract.visits.length > 0 && (
        <ul className={styles.visits}>
          {contract.visits.map((visit) => (
            <li key={`${visit.on} ${visit.visitor} ${visit.note}`}>
              {t("visited", { day: showDay(visit.on), who: visit.visitor })} · {t(`outcome.${visit.outcome}`)}
              {visit.note && <small>{visit.note}</small>}
            </li>
          ))}
        </ul>
      )}
      {renewal?.amount != null && <p>{t("asked", { amount: showMoney(renewal.amount) })}</p>}
      {renewal?.nextStepOn && <p>{t("comeBack", { day: showDay(renewal.nextStepOn) })}</p>}
      {renewal?.lostReason && <p>{t("lostBecause", { why: t(`lost.${renewal.lostReason}`) })}</p>}
      {renewal?.note && <p className={sections.note}>{renewal.note}</p>}
      {contract.renewedBy && (
        <p>
          {t("renewedBy")}{" "}
          <Link className={styles.inline} to={`/contracts/${contract.renewedBy.id}`}>
            {contract.renewedBy.number}
          </Link>
        </p>
      )}
      <div className={sections.foot}>
        <RenewalStepButtons
          ending={{
            id: contract.id,
            number: contract.number,
            endsOn: contract.endsOn,
            amount: renewal?.amount ?? contract.price,
            visitsPerYear: contract.visitsPerYear,
            visitor: renewal?.visitor ?? contract.responsible,
          }}
          actions={steps.filter((step) => contract.allowedActions.includes(step))}
        />
      </div>
    </section>
  );
}

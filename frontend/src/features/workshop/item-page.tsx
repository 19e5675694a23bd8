import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { showMoment } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { JobCover } from "../../ui/cover/job-cover";
import { SubjectDuties } from "../../ui/duty/subject-duties";
import { JobFaults } from "../../ui/faults/job-faults";
import { JobParts } from "../../ui/job-parts/job-parts";
import { PageHeader } from "../../ui/page-header";
import { PaperLinks } from "../../ui/paper/paper-links";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import type { Item } from "./item";
import { ItemActions } from "./item-actions";
import { ItemStatusTag } from "./item-status";
import { itemQuery } from "./queries";
import { CardSection } from "./sections/card-section";
import { CustodySection } from "./sections/custody-section";
import { EstimateSection } from "./sections/estimate-section";
import { ReturnSection } from "./sections/return-section";
import { WorkSection } from "./sections/work-section";
import styles from "./workshop.module.css";

/** One item on one page: where it is, what was found, what it takes, what the customer said, and the way back. */
export default function ItemPage() {
  const { id = "" } = useParams();
  const item = useQuery(itemQuery(id));
  if (!item.data) return <Waiting query={item} />;
  return <Whole key={id} item={item.data} />;
}

function Whole({ item }: { item: Item }) {
  const t = useWords("workshop");
  return (
    <>
      <PageHeader
        title={t("itemTitle", { number: item.number, what: item.what })}
        beside={<ItemStatusTag status={item.status} late={item.card?.late} />}
        lead={
          <>
            <Link to={`/customers/${item.customer.id}`}>{item.customer.name}</Link>
            {" · "}
            <Link to={`/tickets/${item.ticket.id}`}>{item.ticket.number}</Link>
            {item.waitsFor !== "nothing" && ` · ${t("waitsForNow", { what: sayCode(t, `waitsFor.${item.waitsFor}`) })}`}
          </>
        }
      >
        <PaperLinks
          papers={[
            ...(item.receipt ? [{ kind: "itemReceipt", to: `/items/${item.id}/receipt` } as const] : []),
            { kind: "repairCard", to: `/items/${item.id}/card` },
            { kind: "itemLabel", to: `/items/${item.id}/label` },
            ...(item.estimate ? [{ kind: "estimate", to: `/items/${item.id}/estimate` } as const] : []),
          ]}
        />
      </PageHeader>
      <ItemActions item={item} />
      <HelpWanted item={item} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <CardSection item={item} />
          <JobCover workKind="item" workId={item.id} className={styles.section} />
          <EstimateSection item={item} />
          {item.card && (
            <JobParts
              workKind="item"
              workId={item.id}
              open={item.status === "under_repair"}
              className={styles.section}
            />
          )}
          <WorkSection item={item} />
          <ReturnSection item={item} />
        </div>
        <div className={styles.column}>
          <CustodySection item={item} />
          <JobFaults about={{ item: item.id }} className={styles.section} />
          <SubjectDuties kind="item" id={item.id} className={styles.section} />
          <section className={styles.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="item" id={item.id} />
          </section>
          <Refused refused={item.refusedActions} />
        </div>
      </div>
    </>
  );
}

/** Somebody waits for an answer: that comes before everything else (1.9). */
function HelpWanted({ item }: { item: Item }) {
  const t = useWords("workshop");
  const open = item.help.find((one) => !one.answeredAt);
  if (!open && !item.beyondUs) return null;
  return (
    <div className={styles.notice} role="status">
      {open && (
        <p>{t("helpWanted", { who: open.askedBy.name, time: showMoment(open.askedAt), reason: open.reason })}</p>
      )}
      {item.beyondUs && (
        <p>
          {t("beyondUsSays", { reason: item.beyondUs })}{" "}
          {item.reportedAt ? t("reportedAt", { time: showMoment(item.reportedAt) }) : t("notReported")}
        </p>
      )}
    </div>
  );
}

/** What cannot be done now, and why: the server's own sentences, so that nothing is a dead end. */
function Refused({ refused }: { refused: Record<string, string> }) {
  const t = useWords("workshop");
  const reasons = Object.entries(refused);
  if (reasons.length === 0) return null;
  return (
    <details className={styles.section} data-print="no">
      <summary>{t("refused")}</summary>
      <dl className={styles.facts}>
        {reasons.map(([action, sentence]) => (
          <div key={action}>
            <dt>{sayCode(t, `action.${action}`)}</dt>
            <dd>{sentence}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { dayOf, showDate, today } from "../../lib/dates";
import { useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import styles from "./documents.module.css";
import { complaintQuery } from "./queries";

/** The letter that tells the customer how the complaint was handled (1.20b); its code leads to the customer's own page. */
export default function ComplaintReplyPage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const { company } = useSession();
  const found = useQuery(complaintQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const complaint = found.data;
  const answer = complaint.words.find((word) => word.sort === "message" && word.about === "result")?.text;
  const solution = complaint.settlement.solution ?? complaint.ending.outcome;
  if (!answer && !solution)
    return <EmptyState page title={t("reply.none")} to={`/complaints/${id}`} action={complaint.number} />;
  return (
    <PrintPage title={t("reply.title")} back={{ to: `/complaints/${id}`, label: complaint.number }}>
      <Paper
        title={t("reply.title")}
        number={complaint.number}
        code={new URL(complaint.followUrl, location.origin).href}
        facts={[
          { label: t("customer"), value: complaint.customer?.name ?? complaint.complainant },
          { label: t("complaint.registered"), value: showDate(dayOf(complaint.registeredAt)) },
        ]}
      >
        <p>{t("notice.dear", { customer: complaint.complainant || (complaint.customer?.name ?? "") })}</p>
        <p>{t("reply.text", { number: complaint.number })}</p>
        <section>
          <h3>{t("reply.yours")}</h3>
          <p>{complaint.content}</p>
        </section>
        {complaint.judgement.finding && (
          <section>
            <h3>{t("complaint.finding")}</h3>
            <p>{complaint.judgement.finding}</p>
          </section>
        )}
        <section>
          <h3>{t("reply.answer")}</h3>
          <p>{answer ?? solution}</p>
        </section>
        <p>{t("reply.follow")}</p>
        <p className={styles.closing}>
          {company.name}
          <br />
          {showDate(today())}
        </p>
      </Paper>
    </PrintPage>
  );
}

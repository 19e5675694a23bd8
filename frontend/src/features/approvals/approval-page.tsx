import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { approvalQuery } from "../../lib/approval";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import { useShortcuts } from "../../ui/shortcuts";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { ApprovalCard } from "./approval-card";
import styles from "./approvals.module.css";

const press = (key: string) => document.querySelector<HTMLElement>(`[data-approval] [data-key=${key}]`)?.click();

/** One request by itself, where a notice leads, with everything that happened to it. */
export default function ApprovalPage() {
  const { id = "" } = useParams();
  const t = useWords("approvals");
  const approval = useQuery(approvalQuery(id));
  const { data } = approval;
  const may = (action: string) => data?.allowedActions.includes(action);
  useShortcuts([
    ...(may("signApproval") ? [{ keys: "s", label: t("sign"), run: () => press("sign") }] : []),
    ...(may("refuseApproval") ? [{ keys: "x", label: t("refuse"), run: () => press("refuse") }] : []),
  ]);
  if (!data) return <Waiting query={approval} block />;
  return (
    <div className={styles.page}>
      <PageHeader title={data.actionLabel} beside={<span className={styles.number}>{data.number}</span>} />
      <ApprovalCard approval={data} alone chosen />
      <section className={styles.section}>
        <h2>{t("timeline")}</h2>
        <SubjectTimeline kind="approval" id={id} />
      </section>
    </div>
  );
}

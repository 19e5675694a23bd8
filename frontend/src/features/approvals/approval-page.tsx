import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { approvalQuery } from "../../lib/approval";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { useShortcuts } from "../../ui/shortcuts";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { ApprovalCard } from "./approval-card";
import styles from "./approvals.module.css";

const press = (key: string) => document.querySelector<HTMLElement>(`[data-approval] [data-key=${key}]`)?.click();

/** One request by itself, where a notice leads, with everything that happened to it. */
export default function ApprovalPage() {
  const { id = "" } = useParams();
  const t = useWords("approvals");
  const ui = useWords("ui");
  const { data, error, refetch } = useQuery(approvalQuery(id));
  const may = (action: string) => data?.allowedActions.includes(action);
  useShortcuts([
    ...(may("signApproval") ? [{ keys: "s", label: t("sign"), run: () => press("sign") }] : []),
    ...(may("refuseApproval") ? [{ keys: "x", label: t("refuse"), run: () => press("refuse") }] : []),
  ]);
  if (error && !data)
    return (
      <ProblemAlert problem={error}>
        <div>
          <Button onClick={() => void refetch()}>{ui("again")}</Button>
        </div>
      </ProblemAlert>
    );
  if (!data) return <div className={styles.skeleton} role="status" aria-label={ui("loading")} />;
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

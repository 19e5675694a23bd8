import { type Ref, useState } from "react";
import { Link } from "react-router";
import type { Approval } from "../../lib/approval";
import { showMoment } from "../../lib/dates";
import { useSession } from "../../lib/session";
import { subjectLink } from "../../lib/subject-link";
import { useWords } from "../../lib/words";
import { ApprovalSteps } from "../../ui/approval/approval-steps";
import { Button } from "../../ui/button";
import { Keys } from "../../ui/keys";
import { ProblemAlert } from "../../ui/problem-alert";
import { ReasonDialog } from "../../ui/reason-dialog";
import { ApprovalTag } from "./approval-tag";
import styles from "./approvals.module.css";
import { useDecision } from "./use-decision";

interface Props {
  approval: Approval;
  /** Keys work on this one: it shows them. */
  chosen?: boolean;
  /** Its own page says the number and the action in the title. */
  alone?: boolean;
  ref?: Ref<HTMLElement>;
}

/** One request as it is signed: the action, the facts in words, the article, who has signed and who is next. */
export function ApprovalCard({ approval, chosen, alone, ref }: Props) {
  const t = useWords("approvals");
  const { person } = useSession();
  const [refusing, setRefusing] = useState(false);
  const decision = useDecision(approval, () => setRefusing(false));
  const { may, act } = decision;
  const about = subjectLink(approval.subject);
  const label = approval.subject.label || t("record");

  return (
    <article
      className={styles.card}
      aria-labelledby={approval.id}
      tabIndex={-1}
      ref={ref}
      data-chosen={chosen || undefined}
      data-approval={approval.id}
    >
      <header>
        {alone ? (
          <h2 id={approval.id}>{t("asked")}</h2>
        ) : (
          <h2 id={approval.id}>
            <Link to={`/approvals/${approval.id}`}>{approval.actionLabel}</Link>
          </h2>
        )}
        <ApprovalTag status={approval.status} />
        <span className={styles.number}>{approval.number}</span>
      </header>
      <dl className={styles.facts}>
        <div>
          <dt>{t("subject")}</dt>
          <dd>{about ? <Link to={about}>{label}</Link> : label}</dd>
        </div>
        {approval.facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
        <div>
          <dt>{t("askedBy")}</dt>
          <dd>
            {approval.askedBy.name} <time dateTime={approval.askedAt}>{showMoment(approval.askedAt)}</time>
          </dd>
        </div>
        {approval.note && (
          <div>
            <dt>{t("note")}</dt>
            <dd>{approval.note}</dd>
          </div>
        )}
      </dl>
      <p className={styles.article}>
        <Link to={`/articles/${approval.article.id}`}>{t("article", { ref: approval.article.ref })}</Link>
        <span>{approval.article.text}</span>
      </p>
      <ApprovalSteps approval={approval} />
      {act.error && !refusing && <ProblemAlert problem={act.error} />}
      {(may("signApproval") || may("refuseApproval") || may("withdrawApproval")) && (
        <footer>
          {may("withdrawApproval") && (
            <Button onClick={() => act.mutate({ noun: "withdrawal" })} busy={act.isPending}>
              {t("withdraw")}
            </Button>
          )}
          {may("refuseApproval") && (
            <Button kind="danger" onClick={() => setRefusing(true)} data-key="refuse">
              {t("refuse")}
              {chosen && <Keys keys="x" />}
            </Button>
          )}
          {may("signApproval") && (
            <Button kind="main" onClick={() => act.mutate({ noun: "signature" })} busy={act.isPending} data-key="sign">
              {t("sign")}
              {chosen && <Keys keys="s" />}
            </Button>
          )}
        </footer>
      )}
      {approval.status === "signed" && approval.askedBy.id === person.id && about && (
        <p className={styles.now}>
          {t("now")} <Link to={about}>{label}</Link>
        </p>
      )}
      {refusing && (
        <ReasonDialog
          title={`${t("refuse")} · ${approval.number}`}
          hint={approval.actionLabel}
          confirm={t("refuse")}
          required
          danger
          problem={act.error}
          busy={act.isPending}
          onConfirm={(reason) => act.mutate({ noun: "refusal", reason })}
          onClose={() => {
            act.reset();
            setRefusing(false);
          }}
        />
      )}
    </article>
  );
}

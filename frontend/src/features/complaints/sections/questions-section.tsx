import { fromNow, showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import { StatusTag } from "../../../ui/status-tag";
import type { Question } from "../complaint";
import styles from "../complaints.module.css";
import { SectionActions } from "./section-actions";
import type { SectionProps } from "./section-props";

/** What the departments were asked and what they answered, those that wait first. */
export function QuestionsSection(props: SectionProps) {
  const { complaint } = props;
  const t = useWords("complaints");
  const sorted = [...complaint.questions].sort((a, b) => Number(!!a.answeredAt) - Number(!!b.answeredAt));
  return (
    <section className={styles.section}>
      <h2>{t("departments")}</h2>
      {sorted.length === 0 && <p className={styles.second}>{t("nobodyAsked")}</p>}
      <ul className={styles.list}>
        {sorted.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
        {complaint.mishaps.map((mishap) => (
          <li key={mishap.id}>
            <strong>
              {sayCode(t, `department.${mishap.department}`)} · {t("mishap")}
            </strong>
            <p className={styles.words}>{mishap.what}</p>
            <small>
              {mishap.passedWhy
                ? t("passedUp", { reason: mishap.passedWhy })
                : mishap.settledAt
                  ? [mishap.finding, mishap.measure].filter(Boolean).join(" · ")
                  : t("mishapOpen")}
            </small>
          </li>
        ))}
      </ul>
      <SectionActions {...props} place="departments" />
    </section>
  );
}

function QuestionItem({ question: q }: { question: Question }) {
  const t = useWords("complaints");
  return (
    <li>
      <strong>
        {sayCode(t, `department.${q.department}`)} · {sayCode(t, `question.${q.about}`)}
      </strong>
      {q.asks && <p className={styles.words}>{q.asks}</p>}
      {q.answeredAt ? (
        <>
          <p className={styles.quote}>
            {[q.verdict !== null && sayCode(t, `verdict.${q.about}.${q.verdict ? "yes" : "no"}`), q.answer]
              .filter(Boolean)
              .join(t("colon"))}
          </p>
          <small>
            {q.answeredBy?.name} · {showMoment(q.answeredAt)}
          </small>
        </>
      ) : (
        <StatusTag tone="waiting">{t("askedSince", { when: fromNow(q.askedAt) })}</StatusTag>
      )}
    </li>
  );
}

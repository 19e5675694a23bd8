import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "react-router";
import { fromNow, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useSession } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { PageHeader } from "../../ui/page-header";
import { ViewLinks } from "../../ui/view-links";
import { Waiting } from "../../ui/waiting";
import { AnswerDialog } from "./answer-dialog";
import { departments, type InboxQuestion } from "./complaint";
import styles from "./complaints.module.css";
import { MeasureList } from "./measure-list";
import { MishapItem } from "./mishap-item";
import { mishapsQuery } from "./queries";
import { SeverityTag } from "./tags";

const known = { department: "", answered: "" };

/** What a department is asked about complaints, the longest waiting first, answered from here without going elsewhere. */
export default function DepartmentInboxPage() {
  const t = useWords("complaints");
  const { person } = useSession();
  const own = departments.find((each) => (person.roles as string[]).includes(each)) ?? "";
  const [asked] = useFilters(known);
  const department = asked.department === "all" ? "" : asked.department || own;
  const questions = useList<InboxQuestion>("complaint", "/api/v1/complaint-questions", {
    department,
    answered: asked.answered,
  });
  const mishaps = useQuery(mishapsQuery(department));
  const rows = questions.rows ?? [];
  const link = (to: string, text: string, here: boolean) => ({ to, text, here });
  return (
    <>
      <PageHeader
        title={department ? t("inboxOf", { department: sayCode(t, `department.${department}`) }) : t("inbox")}
        lead={t("inboxLead")}
      />
      <ViewLinks
        label={t("inbox")}
        links={[
          link("?", t("toAnswer"), !asked.answered && asked.department !== "all"),
          link("?answered=true", t("answeredOnes"), asked.answered === "true" && asked.department !== "all"),
          link("?department=all", t("allDepartments"), asked.department === "all"),
        ]}
      />
      <Waiting query={questions} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {questions.rows && rows.length === 0 && <EmptyState title={t("inboxEmpty")} hint={t("inboxEmptyHint")} />}
          {rows.map((question) => (
            <QuestionCard key={question.id} question={question} />
          ))}
          {questions.more && (
            <Button onClick={questions.more} busy={questions.loadingMore}>
              {t("moreRows")}
            </Button>
          )}
        </div>
        <div className={styles.column}>
          {mishaps.data && mishaps.data.length > 0 && (
            <section className={styles.section}>
              <h2>{t("mishaps")}</h2>
              <ul className={styles.list}>
                {mishaps.data.map((mishap) => (
                  <MishapItem key={mishap.id} mishap={mishap} />
                ))}
              </ul>
            </section>
          )}
          <section className={styles.section}>
            <h2>{t("myMeasures")}</h2>
            <MeasureList open mine />
          </section>
        </div>
      </div>
    </>
  );
}

/** Enough of the complaint to answer without opening it. */
function QuestionCard({ question: q }: { question: InboxQuestion }) {
  const t = useWords("complaints");
  const [answering, setAnswering] = useState(false);
  const c = q.complaint;
  const p = c.particulars;
  return (
    <article className={styles.section} aria-label={`${c.number} ${sayCode(t, `question.${q.about}`)}`}>
      <h2>
        {sayCode(t, `question.${q.about}`)} <SeverityTag severity={c.severity} />
      </h2>
      <small className={styles.second}>
        <Link to={`/complaints/${c.id}`}>{c.number}</Link> · {c.complainant}
        {c.model && ` · ${c.model}`} · {sayCode(t, `department.${q.department}`)} ·{" "}
        {t("askedBy", { name: q.askedBy?.name ?? t("system"), when: fromNow(q.askedAt) })}
      </small>
      {q.asks && <p className={styles.words}>{q.asks}</p>}
      <p className={styles.quote}>{c.content}</p>
      {p?.orderNumber && (
        <small className={styles.second}>
          {[
            p.orderNumber,
            p.partNumber,
            p.quantity !== null && t("defectiveOf", { defective: p.defective ?? 0, quantity: p.quantity }),
            p.demand,
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      )}
      {c.investigation && <p className={styles.words}>{t("investigationSays", { text: c.investigation })}</p>}
      {c.solution && q.about !== "facts" && <p className={styles.words}>{t("solutionSays", { text: c.solution })}</p>}
      {q.answeredAt ? (
        <p className={styles.quote}>
          {[q.verdict !== null && sayCode(t, `verdict.${q.about}.${q.verdict ? "yes" : "no"}`), q.answer]
            .filter(Boolean)
            .join(t("colon"))}{" "}
          <small>
            {q.answeredBy?.name} · {showMoment(q.answeredAt)}
          </small>
        </p>
      ) : (
        q.allowedActions.includes("answerQuestion") && (
          <div className={styles.actions}>
            <Button kind="main" onClick={() => setAnswering(true)}>
              {t("answer")}
            </Button>
          </div>
        )
      )}
      {answering && <AnswerDialog question={q} onClose={() => setAnswering(false)} />}
    </article>
  );
}

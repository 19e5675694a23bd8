import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { showDate, showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { SubjectTimeline } from "../../ui/subject-timeline";
import { Waiting } from "../../ui/waiting";
import { type Question, type Survey, surveyQuery } from "./survey";
import { Causes } from "./survey-causes";
import { SurveySheets } from "./survey-sheets";
import { ChooseCustomers, CloseSurvey, ReportSurvey, SendSurvey } from "./survey-steps";
import styles from "./surveys.module.css";
import { surveyTones } from "./surveys-page";

const steps = {
  chooseCustomers: ChooseCustomers,
  sendSurvey: SendSurvey,
  closeSurvey: CloseSurvey,
  reportSurvey: ReportSurvey,
} as const;
type Step = keyof typeof steps;

/** One survey: its answers by question, why customers are dissatisfied and what is done about it (5.1.2.5b). */
export default function SurveyPage() {
  const { id = "" } = useParams();
  const found = useQuery(surveyQuery(id));
  const { data } = found;
  if (!data) return <Waiting query={found} />;
  return <Shown key={id} survey={data} />;
}

function Shown({ survey: all }: { survey: Survey }) {
  const t = useWords("surveys");
  const [step, setStep] = useState<Step | null>(null);
  const { survey } = all;
  const Dialog = step && steps[step];
  return (
    <>
      <PageHeader
        title={`${survey.period} ${survey.title}`}
        beside={<StatusTag tone={surveyTones[survey.status]}>{t(`status.${survey.status}`)}</StatusTag>}
        lead={[
          survey.number,
          survey.answerBy && t("answerByIs", { day: showDate(survey.answerBy) }),
          t("basis", { answers: survey.answers, customers: survey.customers, percent: survey.responsePercent ?? "–" }),
        ]
          .filter(Boolean)
          .join(" · ")}
      >
        {(Object.keys(steps) as Step[])
          .filter((each) => all.allowedActions.includes(each))
          .map((each, at, offered) => (
            <Button key={each} kind={at === offered.length - 1 ? "main" : "plain"} onClick={() => setStep(each)}>
              {t(each)}
            </Button>
          ))}
      </PageHeader>
      <div className={sections.columns}>
        <div className={sections.column}>
          <section className={sections.section} aria-labelledby="questions">
            <h2 id="questions">{t("questions")}</h2>
            <ul className={sections.lines}>
              {all.questions.map((question) => (
                <Answers key={question.id} question={question} />
              ))}
            </ul>
          </section>
          <SurveySheets survey={all} />
        </div>
        <div className={sections.column}>
          <Causes survey={all} />
          {survey.reportedAt && (
            <section className={sections.section} aria-labelledby="report">
              <h2 id="report">{t("report")}</h2>
              <p>{all.reportNote || t("reportWithoutNote")}</p>
              <p className={sections.note}>
                {[all.reportedBy?.name, showMoment(survey.reportedAt)].filter(Boolean).join(" · ")}
              </p>
            </section>
          )}
          <section className={sections.section}>
            <h2>{t("timeline")}</h2>
            <SubjectTimeline kind="survey" id={survey.id} />
          </section>
        </div>
      </div>
      {Dialog && <Dialog survey={all} onClose={() => setStep(null)} />}
    </>
  );
}

/** A question with its average, its n, and how many chose each level. */
function Answers({ question }: { question: Question }) {
  const t = useWords("surveys");
  return (
    <li className={sections.line}>
      <div className={sections.head}>
        <span>
          {question.text} <small className={styles.basis}>{t(question.measure)}</small>
        </span>
        <strong className={styles.overall}>{question.average?.toFixed(2) ?? "—"}</strong>
      </div>
      {question.answers > 0 && (
        <>
          <meter className={sections.bar} min={1} max={4} value={question.average ?? 1} aria-label={question.text} />
          <small className={styles.basis}>
            {t("levels", {
              n: question.answers,
              four: question.levels[3] ?? 0,
              three: question.levels[2] ?? 0,
              two: question.levels[1] ?? 0,
              one: question.levels[0] ?? 0,
            })}
          </small>
        </>
      )}
    </li>
  );
}

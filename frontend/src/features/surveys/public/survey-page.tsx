import { useState } from "react";
import { showDate } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Note } from "../../../public/note";
import type { PublicPageProps } from "../../../public/public-pages";
import { Unread, useSecretLink } from "../../../public/secret-link";
import { AnswerForm } from "./answer-form";
import styles from "./rate.module.css";

interface SurveyToAnswer {
  title: string;
  answerBy: string;
  answered: boolean;
  over: boolean;
  questions: { id: string; text: string }[];
}

/** The customer's sheet of a survey: every question on four levels, once (5.1.2.5a). */
export default function SurveyPage({ token }: PublicPageProps) {
  const t = useWords("publicCard");
  const link = useSecretLink<SurveyToAnswer>("/surveys", token);
  const [done, setDone] = useState(false);
  const survey = link.answer;
  if (!survey) return <Unread link={link} />;
  if (done || survey.answered) return <Note title={t("thanks")} hint={t("thanksHint")} />;
  if (survey.over) return <Note title={t("expired")} hint={t("expiredHint")} />;
  return (
    <>
      <section className={styles.card}>
        <h1>{survey.title}</h1>
        <p>{t("answerBy", { day: showDate(survey.answerBy) })}</p>
      </section>
      <AnswerForm
        path={link.path}
        questions={survey.questions}
        remark="said"
        answer={(levels) => ({
          levels: Object.entries(levels).map(([questionId, level]) => ({ questionId, level })),
        })}
        onDone={() => setDone(true)}
        onRefused={link.again}
      />
    </>
  );
}

import { useState } from "react";
import { showDay } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Note } from "../../../public/note";
import type { PublicPageProps } from "../../../public/public-pages";
import { Unread, useSecretLink } from "../../../public/secret-link";
import { AnswerForm } from "./answer-form";
import styles from "./rate.module.css";

interface CardToRate {
  state: "open" | "answered" | "expired";
  number: string;
  what: string;
  technician: string | null;
  doneOn: string | null;
}

const aspects = ["attitude", "skill", "arrival", "promises"] as const;
const sorts = ["none", "suggestion", "complaint"] as const;

/** The customer's opinion card: four aspects on four levels and a word of one's own, once (1.19). */
export default function RatePage({ token }: PublicPageProps) {
  const t = useWords("publicCard");
  const link = useSecretLink<CardToRate>("/cards", token);
  const [done, setDone] = useState(false);
  const [sort, setSort] = useState<(typeof sorts)[number]>("none");
  const card = link.answer;
  if (!card) return <Unread link={link} />;
  if (done) return <Note title={t("thanks")} hint={t("thanksHint")} />;
  if (card.state !== "open") return <Note title={t(card.state)} hint={t(`${card.state}Hint`)} />;
  return (
    <>
      <section className={styles.card}>
        <h1>{t("title")}</h1>
        <p>{[card.what, card.technician, card.doneOn && showDay(card.doneOn)].filter(Boolean).join(" · ")}</p>
        <p className={styles.second}>{card.number}</p>
      </section>
      <AnswerForm
        path={link.path}
        questions={aspects.map((aspect) => ({ id: aspect, text: t(`aspect.${aspect}`) }))}
        remark="remark"
        answer={(levels, said) => ({ ...levels, sort: said ? sort : "none" })}
        onDone={() => setDone(true)}
        onRefused={link.again}
      >
        <fieldset className={styles.sorts}>
          <legend>{t("sort")}</legend>
          {sorts.map((each) => (
            <label key={each}>
              <input type="radio" name="sort" checked={sort === each} onChange={() => setSort(each)} />
              {t(`sort.${each}`)}
            </label>
          ))}
        </fieldset>
      </AnswerForm>
    </>
  );
}

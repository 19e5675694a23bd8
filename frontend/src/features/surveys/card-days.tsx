import { useQuery } from "@tanstack/react-query";
import { showDay } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { Shape } from "../../ui/status-tag";
import { type CardDay, cardDaysQuery } from "./queries";
import styles from "./surveys.module.css";

interface Props {
  branch: string;
  /** The day whose cards are listed; empty: all. */
  day: string;
  onChoose: (day: string) => void;
}

/** How many of each day's calls have their card sent or excused; a day under 100 percent stands out (1.18b). */
export function CardDays({ branch, day, onChoose }: Props) {
  const t = useWords("surveyCards");
  const { data, error } = useQuery(cardDaysQuery(branch));
  if (error) return <ProblemAlert problem={error} />;
  if (!data?.length) return null;
  const short = data.filter((each) => !each.done).length;
  return (
    <section className={sections.section} aria-labelledby="coverage">
      <h2 id="coverage">{t("coverage")}</h2>
      <p className={sections.note}>{t("coverageSays", { days: data.length, short })}</p>
      <ul className={styles.days}>
        {data.map((each) => (
          <li key={each.day}>
            <Button
              kind="quiet"
              className={styles.day}
              aria-pressed={each.day === day}
              title={sentence(each, t)}
              onClick={() => onChoose(each.day === day ? "" : each.day)}
            >
              <span>{showDay(each.day)}</span>
              <span className={styles.percent} data-short={!each.done || undefined}>
                <Shape tone={each.done ? "good" : "amber"} />
                {each.covered}%
              </span>
              <span className={styles.calls}>{t("callsOf", { calls: each.calls, open: open(each) })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const open = (day: CardDay) => day.calls - day.sent - day.answered - day.excused;

const sentence = (day: CardDay, t: ReturnType<typeof useWords<"surveyCards">>) =>
  t("daySays", {
    calls: day.calls,
    sent: day.sent + day.answered,
    answered: day.answered,
    excused: day.excused,
    toSend: day.toSend,
    waiting: day.waiting,
  });

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { clock, type Day, instantAt, showMoment, today } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { TextField } from "../../../ui/field";
import { TypedDate } from "../../../ui/typed-date";
import { TypedTime } from "../../../ui/typed-time";
import styles from "./due-trial.module.css";
import { dueQuery } from "./queries";

/** Try it: when is a call of this moment due after so many working hours, and why then. */
export function DueTrial({ id }: { id: string }) {
  const t = useWords("calendar");
  const [day, setDay] = useState<Day | null>(today);
  const [time, setTime] = useState(() => clock(new Date()));
  const [hours, setHours] = useState("6");
  const minutes = Math.round(Number(hours) * 60);
  const ready = day !== null && /^\d\d:\d\d$/.test(time) && minutes > 0 && minutes <= 100_000;
  const from = useDeferredValue(ready ? instantAt(day, time) : "");
  const due = useQuery({
    ...dueQuery(id, from, minutes),
    enabled: from !== "" && ready,
    placeholderData: keepPreviousData,
  });
  return (
    <section aria-labelledby="trial">
      <h2 id="trial">{t("trial")}</h2>
      <div className={styles.fields}>
        <div className={styles.whole}>
          <TypedDate label={t("trial.day")} value={day} onChange={setDay} />
        </div>
        <div className={styles.time}>
          <span aria-hidden="true">{t("trial.time")}</span>
          <TypedTime label={t("trial.time")} value={time} onChange={setTime} />
        </div>
        <TextField
          type="number"
          min={0}
          step="any"
          inputMode="decimal"
          label={t("trial.hours")}
          value={hours}
          onChange={(event) => setHours(event.target.value)}
        />
      </div>
      <output className={styles.answer} aria-live="polite">
        {due.error ? (
          due.error.message
        ) : due.data && ready ? (
          <>
            <strong>{t("trial.due", { time: showMoment(due.data.due) })}</strong>
            <span>{due.data.words}</span>
          </>
        ) : (
          t("trial.hint")
        )}
      </output>
    </section>
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { type Day, showDay } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextField } from "../../../ui/field";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import styles from "./day-dialog.module.css";
import { type Calendar, calendarQuery, calendarsQuery, clearDay, markDay } from "./queries";
import { dayIn } from "./year";

type Choice = "as_week" | "holiday" | "workday";

interface Props {
  calendar: Calendar;
  day: Day;
  onClose: () => void;
}

/** What one day is: as its weekday, a holiday, or a make-up working day. */
export function DayDialog({ calendar, day, onClose }: Props) {
  const t = useWords("calendar");
  const ui = useWords("ui");
  const client = useQueryClient();
  const { kind, name: called, shifts } = dayIn(calendar, day);
  const marked = kind === "holiday" || kind === "workday";
  // Whoever opens a day wants to turn it: a resting day into a working one and the reverse.
  const [choice, setChoice] = useState<Choice>(marked ? kind : kind === "rest" ? "workday" : "holiday");
  const [name, setName] = useState(called);
  const save = useMutation({
    mutationFn: () =>
      choice === "as_week"
        ? clearDay(calendar.id, day)
        : markDay(calendar.id, day, { kind: choice, name: name.trim() || t(`kind.${choice}`) }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: calendarQuery(calendar.id).queryKey });
      void client.invalidateQueries({ queryKey: calendarsQuery.queryKey });
      toast({ text: t("daySaved", { day: showDay(day) }) });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choice === "as_week" && !marked) onClose();
    else save.mutate();
  };

  return (
    <Dialog title={showDay(day)} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        {save.error && <ProblemAlert problem={save.error} labels={{ name: t("dayName") }} />}
        <p>
          {t("now", { kind: t(`kind.${kind}`), name: called })}
          {shifts.length > 0 && ` · ${shifts.map(({ from, to }) => `${from}–${to}`).join(" ")}`}
        </p>
        <fieldset className={styles.choices}>
          <legend className="visually-hidden">{t("dayIs")}</legend>
          {(["as_week", "holiday", "workday"] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="kind" checked={choice === each} onChange={() => setChoice(each)} />
              {t(`choice.${each}`)}
            </label>
          ))}
        </fieldset>
        {choice !== "as_week" && (
          <TextField
            id="name"
            label={t("dayName")}
            placeholder={t(`kind.${choice}`)}
            hint={choice === "workday" ? t("likeMonday") : undefined}
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={40}
          />
        )}
        <footer className={styles.foot}>
          <Button onClick={onClose}>{ui("cancel")}</Button>
          <Button kind="main" type="submit" busy={save.isPending}>
            {ui("save")}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
}

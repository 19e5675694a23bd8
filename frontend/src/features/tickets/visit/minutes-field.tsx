import { Minus, Plus } from "lucide-react";
import { useState } from "react";
import { showMinutes } from "../../../lib/dates";
import { useNow } from "../../../lib/now";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import styles from "./minutes-field.module.css";
import { type Category, categories } from "./views";

type Minutes = Partial<Record<Category, number>>;

interface Props {
  minutes: Minutes;
  /** When the technician arrived, an instant. */
  since: string | null;
  onChange: (minutes: Minutes) => void;
}

const step = 5;
const usual = 4;
/** A day; more is a slip of the finger. */
const most = 1440;

/** Minutes by kind of work: plus and minus for the thumb, or typed. The unusual kinds wait behind a button. */
export function MinutesField({ minutes, since, onChange }: Props) {
  const t = useWords("visit");
  const now = useNow();
  const [all, setAll] = useState(false);
  const booked = Object.values(minutes).reduce((sum, each) => sum + (each ?? 0), 0);
  const shown = categories.filter((category, index) => all || index < usual || (minutes[category] ?? 0) > 0);
  const set = (category: Category, value: number) =>
    onChange({ ...minutes, [category]: Math.min(most, Math.max(0, Math.round(value) || 0)) });

  return (
    <fieldset className={styles.minutes}>
      <legend>{t("minutes")}</legend>
      {since && (
        <p>
          {t("minutesSpent", {
            since: showMinutes((now.getTime() - Date.parse(since)) / 60_000),
            booked: showMinutes(booked),
          })}
        </p>
      )}
      {shown.map((category) => {
        const name = t(`category.${category}`);
        const value = minutes[category] ?? 0;
        return (
          <div key={category} className={styles.row}>
            <label htmlFor={`minutes-${category}`}>{name}</label>
            <Button
              icon
              aria-label={t("minutesLess", { name })}
              disabled={value === 0}
              onClick={() => set(category, value - step)}
            >
              <Minus size={18} strokeWidth={1.75} aria-hidden="true" />
            </Button>
            <input
              id={`minutes-${category}`}
              inputMode="numeric"
              value={value || ""}
              placeholder="0"
              onChange={(event) => set(category, Number(event.target.value.replace(/\D/g, "")))}
            />
            <Button icon aria-label={t("minutesAdd", { name })} onClick={() => set(category, value + step)}>
              <Plus size={18} strokeWidth={1.75} aria-hidden="true" />
            </Button>
            <span aria-hidden="true">{t("minutesUnit")}</span>
          </div>
        );
      })}
      {shown.length < categories.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {t("minutesMore")}
        </Button>
      )}
    </fieldset>
  );
}

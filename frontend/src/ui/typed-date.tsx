import { type ReactNode, useState } from "react";
import { type Day, plusDays, readDay, showDay, today } from "../lib/dates";
import { useWords } from "../lib/words";
import { Button } from "./button";
import { TextField } from "./field";
import styles from "./typed-date.module.css";

interface Props {
  label: ReactNode;
  value: Day | null;
  onChange: (day: Day | null) => void;
  id?: string;
  hint?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  /** Which days one click or tap chooses, counted from today; none for a date long ago. */
  chips?: number[];
}

/** A date typed in any usual way, with chips for the near days; works by keyboard, which antd's DatePicker does not. */
export function TypedDate({ label, value, onChange, id, hint, error, required, chips = [0, 1] }: Props) {
  const t = useWords("ui");
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readDay(typed);
  const wrong = typed !== null && typed.trim() !== "" && read === null;
  const names: Record<number, string> = { [-1]: t("date.yesterday"), 0: t("date.today"), 1: t("date.tomorrow") };

  const leave = () => {
    if (typed === null) return;
    if (typed.trim() === "") onChange(null);
    else if (read) onChange(read);
    if (!wrong) setTyped(null);
  };

  return (
    <div className={styles.date}>
      <TextField
        id={id}
        label={label}
        required={required}
        inputMode="numeric"
        autoComplete="off"
        placeholder={t("date.placeholder")}
        value={typed ?? value ?? ""}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") leave();
        }}
        error={wrong ? t("date.wrong") : error}
        hint={read ? showDay(read) : (hint ?? t("date.hint"))}
      />
      {chips.length > 0 && (
        <div className={styles.chips}>
          {chips.map((days) => {
            const day = plusDays(today(), days);
            return (
              <Button
                key={days}
                kind="quiet"
                aria-pressed={day === value}
                onClick={() => {
                  setTyped(null);
                  onChange(day);
                }}
              >
                {names[days] ?? showDay(day)}
              </Button>
            );
          })}
        </div>
      )}
    </div>
  );
}

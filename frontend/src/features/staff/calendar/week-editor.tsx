import { Copy, Plus, X } from "lucide-react";
import { showMinutes } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { TypedTime } from "../../../ui/typed-time";
import type { WeekShift } from "./queries";
import styles from "./week-editor.module.css";
import { clashing, weekMinutes } from "./year";

interface Props {
  shifts: WeekShift[];
  onChange: (shifts: WeekShift[]) => void;
  error?: string;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** When a week is worked: any number of stretches a day, so that lunch is a gap. */
export function WeekEditor({ shifts, onChange, error }: Props) {
  const t = useWords("calendar");
  const wrong = clashing(shifts);
  const put = (old: WeekShift, change: Partial<WeekShift>) =>
    onChange(shifts.map((each) => (each === old ? { ...each, ...change } : each)));
  const add = (weekday: number) => {
    const last = shifts.findLast((each) => each.weekday === weekday);
    const next = last ? { weekday, from: last.to, to: "17:30" } : { weekday, from: "08:30", to: "12:00" };
    onChange([...shifts, next].sort((a, b) => a.weekday - b.weekday));
  };
  const copyMonday = () => {
    const monday = shifts.filter(({ weekday }) => weekday === 1);
    const rest = shifts.filter(({ weekday }) => weekday === 1 || weekday > 5);
    onChange(
      [...rest, ...[2, 3, 4, 5].flatMap((weekday) => monday.map((each) => ({ ...each, weekday })))].sort(inOrder),
    );
  };

  return (
    <fieldset className={styles.week}>
      <legend>
        {t("week")} <span>{t("weekHours", { time: showMinutes(weekMinutes(shifts)) })}</span>
      </legend>
      {weekdays.map((weekday) => {
        const day = t(`weekday.${weekday}`);
        return (
          <div key={weekday} className={styles.day}>
            <span className={styles.name}>
              {day}
              <Button kind="quiet" icon onClick={() => add(weekday)} aria-label={t("addStretch", { day })}>
                <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
              </Button>
            </span>
            <div className={styles.stretches}>
              {shifts
                .filter((each) => each.weekday === weekday)
                .map((shift, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place in the day; its times are being typed
                  <span key={at} className={styles.stretch}>
                    <TypedTime
                      label={t("from", { day, n: at + 1 })}
                      invalid={wrong.has(shift)}
                      value={shift.from}
                      onChange={(time) => put(shift, { from: time })}
                    />
                    –
                    <TypedTime
                      label={t("to", { day, n: at + 1 })}
                      invalid={wrong.has(shift)}
                      value={shift.to}
                      onChange={(time) => put(shift, { to: time })}
                    />
                    <Button
                      kind="quiet"
                      icon
                      aria-label={t("remove", { day, n: at + 1 })}
                      onClick={() => onChange(shifts.filter((each) => each !== shift))}
                    >
                      <X size={16} strokeWidth={1.75} aria-hidden="true" />
                    </Button>
                  </span>
                ))}
              {!shifts.some((each) => each.weekday === weekday) && <span className={styles.rest}>{t("rest")}</span>}
            </div>
          </div>
        );
      })}
      <div>
        <Button onClick={copyMonday}>
          <Copy size={16} strokeWidth={1.75} aria-hidden="true" />
          {t("copyMonday")}
        </Button>
      </div>
      {(wrong.size > 0 || error) && (
        <p className={styles.error} role="alert">
          {error ?? t("clash")}
        </p>
      )}
    </fieldset>
  );
}

const inOrder = (a: WeekShift, b: WeekShift): number => a.weekday - b.weekday || a.from.localeCompare(b.from);

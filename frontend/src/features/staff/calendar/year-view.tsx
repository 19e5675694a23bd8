import { type KeyboardEvent, memo, useRef, useState } from "react";
import { type Day, showDay, today } from "../../../lib/dates";
import { language } from "../../../lib/language";
import { useWords } from "../../../lib/words";
import type { Calendar } from "./queries";
import { dayByKey, dayIn, weeksOf } from "./year";
import styles from "./year-view.module.css";

interface Props {
  calendar: Calendar;
  year: number;
  onChoose: (day: Day) => void;
}

/** Twelve months; holidays and make-up days carry their mark. One day is reached by Tab, the others by arrows. */
export function YearView({ calendar, year, onChoose }: Props) {
  const t = useWords("calendar");
  const now = today();
  const [active, setActive] = useState<Day>(now);
  const box = useRef<HTMLDivElement>(null);
  const reachable = active.startsWith(`${year}-`) ? active : `${year}-01-01`;

  const press = (event: KeyboardEvent<HTMLElement>) => {
    const from = (event.target as HTMLElement).dataset.day;
    const next = from && dayByKey(from, event.key);
    if (!next) return;
    event.preventDefault();
    setActive(next);
    box.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the days are the buttons; arrows move among them */}
      <div ref={box} className={styles.year} onKeyDown={press}>
        {Array.from({ length: 12 }, (_, at) => at + 1).map((month) => (
          <Month
            key={month}
            calendar={calendar}
            year={year}
            month={month}
            now={now}
            reachable={Number(reachable.slice(5, 7)) === month ? reachable : undefined}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p className={styles.legend}>
        <span>
          <i data-kind="holiday">{t("mark.holiday")}</i> {t("kind.holiday")}
        </span>
        <span>
          <i data-kind="workday">{t("mark.workday")}</i> {t("kind.workday")}
        </span>
        <span>{t("legend")}</span>
      </p>
    </>
  );
}

interface MonthProps extends Props {
  month: number;
  now: Day;
  reachable: Day | undefined;
}

const Month = memo(function Month({ calendar, year, month, now, reachable, onChoose }: MonthProps) {
  const t = useWords("calendar");
  const name = new Intl.DateTimeFormat(language(), { month: "long", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1, 1),
  );
  return (
    <table className={styles.month}>
      <caption>{name}</caption>
      <thead>
        <tr>
          {([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`weekday.${weekday}`)}>
              {t(`short.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, at) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: a week has seven places
              if (!day) return <td key={at} />;
              const { kind, name: called } = dayIn(calendar, day);
              return (
                <td key={day}>
                  <button
                    type="button"
                    data-day={day}
                    data-kind={kind}
                    data-mark={kind === "holiday" || kind === "workday" ? t(`mark.${kind}`) : undefined}
                    tabIndex={day === reachable ? 0 : -1}
                    aria-current={day === now ? "date" : undefined}
                    aria-label={[showDay(day), t(`kind.${kind}`), called].filter(Boolean).join(t("comma"))}
                    title={called || undefined}
                    onClick={() => onChoose(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});

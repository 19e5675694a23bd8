import { useState } from "react";
import { showDate } from "../lib/dates";
import { useFilters } from "../lib/filters";
import { type NamedPeriod, namedPeriods, type Period, periodFrom } from "../lib/period";
import { useWords } from "../lib/words";
import { Button } from "./button";
import { Dialog } from "./dialog";
import styles from "./period-picker.module.css";
import { TypedDate } from "./typed-date";

const absent = { period: "", from: "", to: "" };

/** The page's period, from its address (?period=last_quarter or ?from=&to=). */
export function usePeriod(): Period & { name: NamedPeriod | null; choose: (next: Partial<typeof absent>) => void } {
  const [query, change] = useFilters(absent);
  return { ...periodFrom(query), choose: (next) => change({ ...absent, ...next }) };
}

/** This quarter, the last one, the year, or any days. */
export function PeriodPicker() {
  const t = useWords("ui");
  const { name, from, to, choose } = usePeriod();
  const [own, setOwn] = useState<{ from: string | null; to: string | null } | null>(null);
  const ready = own?.from && own.to && own.from <= own.to;
  return (
    <div className={styles.picker}>
      <fieldset>
        <legend className="visually-hidden">{t("period.title")}</legend>
        {namedPeriods.map((each) => (
          <Button key={each} kind="quiet" aria-pressed={each === name} onClick={() => choose({ period: each })}>
            {t(`period.${each}`)}
          </Button>
        ))}
        <Button kind="quiet" aria-pressed={name === null} onClick={() => setOwn({ from, to })}>
          {name === null ? t("period.days", { from: showDate(from), to: showDate(to) }) : t("period.own")}
        </Button>
      </fieldset>
      {own && (
        <Dialog
          title={t("period.own")}
          onClose={() => setOwn(null)}
          foot={
            <Button
              kind="main"
              disabled={!ready}
              onClick={() => {
                if (own.from && own.to) choose({ from: own.from, to: own.to });
                setOwn(null);
              }}
            >
              {t("period.show")}
            </Button>
          }
        >
          <div className={styles.days}>
            <TypedDate
              label={t("period.from")}
              value={own.from}
              chips={[]}
              onChange={(day) => setOwn({ ...own, from: day })}
            />
            <TypedDate
              label={t("period.to")}
              value={own.to}
              chips={[]}
              onChange={(day) => setOwn({ ...own, to: day })}
            />
          </div>
        </Dialog>
      )}
    </div>
  );
}

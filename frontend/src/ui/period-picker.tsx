import { useState } from "react";
import { showDate } from "../lib/dates";
import { useFilters } from "../lib/filters";
import { type Counted, type NamedPeriod, namedPeriods, periodFrom } from "../lib/period";
import { useWords } from "../lib/words";
import { BranchChoice } from "./branch-choice";
import { Button } from "./button";
import { Dialog } from "./dialog";
import styles from "./period-picker.module.css";
import { TypedDate } from "./typed-date";

// A week belongs to the period it was chosen in.
const absent = { period: "", from: "", to: "", week: "" };
const known = { ...absent, branch: "" };

/** What the page counts, from its address (?period=last_quarter or ?from=&to=, and ?branch=). */
export function usePeriod(): Counted & { name: NamedPeriod | null; choose: (next: Partial<typeof known>) => void } {
  const [{ branch, period, from, to }, change] = useFilters(known);
  return { ...periodFrom({ period, from, to }), branch, choose: change };
}

/** This quarter, the last one, the year, or any days; for who sees them all, one branch alone. */
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
          <Button
            key={each}
            kind="quiet"
            aria-pressed={each === name}
            onClick={() => choose({ ...absent, period: each })}
          >
            {t(`period.${each}`)}
          </Button>
        ))}
        <Button kind="quiet" aria-pressed={name === null} onClick={() => setOwn({ from, to })}>
          {name === null ? t("period.days", { from: showDate(from), to: showDate(to) }) : t("period.own")}
        </Button>
      </fieldset>
      <BranchChoice />
      {own && (
        <Dialog
          title={t("period.own")}
          onClose={() => setOwn(null)}
          foot={
            <Button
              kind="main"
              disabled={!ready}
              onClick={() => {
                if (own.from && own.to) choose({ ...absent, from: own.from, to: own.to });
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

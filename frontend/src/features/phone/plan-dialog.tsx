import { useState } from "react";
import { type Day, plusDays, today } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { type Colleague, ColleagueChoice } from "../../ui/colleague-choice";
import { TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import styles from "./phone.module.css";
import { planDuty, type RosterWeek } from "./queries";

const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/** Who attends which hours of which days; nobody chosen clears them. */
export function PlanDialog({ roster, onClose }: { roster: RosterWeek; onClose: () => void }) {
  const t = useWords("phone");
  const begins = roster.week < today() ? today() : roster.week;
  const [person, setPerson] = useState<Colleague | null>(null);
  const [from, setFrom] = useState<Day | null>(begins);
  const [to, setTo] = useState<Day | null>(plusDays(roster.week, 6));
  const [fromHour, setFromHour] = useState(String(roster.fromHour));
  const [toHour, setToHour] = useState(String(roster.toHour));
  const [days, setDays] = useState(weekdays);
  return (
    <StepDialog
      title={t("plan")}
      hint={t("planHint")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["phone_roster"]}
      labels={{ personId: t("attendant"), from: t("from"), to: t("to"), fromHour: t("fromHour"), toHour: t("toHour") }}
      send={() =>
        planDuty({
          branchId: roster.branch.id,
          from,
          to,
          weekdays: days,
          fromHour: fromHour === "" ? null : Number(fromHour),
          toHour: toHour === "" ? null : Number(toHour),
          personId: person?.id ?? null,
        })
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <ColleagueChoice
            id="personId"
            label={t("attendant")}
            hint={t("attendantHint")}
            value={person}
            onChoose={setPerson}
            error={errorOf("personId")}
          />
          <TypedDate
            id="from"
            label={t("from")}
            required
            chips={[]}
            value={from}
            onChange={setFrom}
            error={errorOf("from")}
          />
          <TypedDate id="to" label={t("to")} required chips={[]} value={to} onChange={setTo} error={errorOf("to")} />
          <fieldset className={styles.weekdays}>
            <legend>{t("weekdays")}</legend>
            {weekdays.map((day) => (
              <label key={day}>
                <input
                  type="checkbox"
                  checked={days.includes(day)}
                  onChange={(event) =>
                    setDays(event.target.checked ? [...days, day] : days.filter((one) => one !== day))
                  }
                />
                {sayCode(t, `weekday.${day}`)}
              </label>
            ))}
          </fieldset>
          <Hours from={fromHour} to={toHour} onFrom={setFromHour} onTo={setToHour} errorOf={errorOf} />
        </>
      )}
    </StepDialog>
  );
}

interface HoursProps {
  from: string;
  to: string;
  onFrom: (hour: string) => void;
  onTo: (hour: string) => void;
  errorOf: (field: string) => string | undefined;
}

/** From one full hour to another. */
export function Hours({ from, to, onFrom, onTo, errorOf }: HoursProps) {
  const t = useWords("phone");
  return (
    <>
      <TextField
        id="fromHour"
        label={t("fromHour")}
        required
        inputMode="numeric"
        value={from}
        error={errorOf("fromHour")}
        onChange={(event) => onFrom(event.target.value.replace(/\D/g, ""))}
      />
      <TextField
        id="toHour"
        label={t("toHour")}
        required
        inputMode="numeric"
        value={to}
        error={errorOf("toHour")}
        onChange={(event) => onTo(event.target.value.replace(/\D/g, ""))}
      />
    </>
  );
}
